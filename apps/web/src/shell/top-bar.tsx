import type { ReactElement, ReactNode } from 'react';
import { inBoth, useSpeaking, useWords } from '../kit/locale.js';
import { type Theme, useTheme } from '../kit/theme.js';

const NEXT: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };

/** Name of the product at the left, language and colours at the right; what stands between them is the page's. */
export function TopBar({ children }: { readonly children?: ReactNode }): ReactElement {
  const words = useWords(WORDS);
  const { locale, speak } = useSpeaking();
  const { theme, choose } = useTheme();
  return (
    <header className="top-bar">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <a className="brand" href="/app/">
        兑现 <span lang="en">Outturn</span>
      </a>
      {children}
      <div className="top-choices">
        <button type="button" className="plain" onClick={() => speak(locale === 'zh' ? 'en' : 'zh')}>
          {locale === 'zh' ? <span lang="en">English</span> : <span lang="zh-CN">中文</span>}
        </button>
        <button type="button" className="plain" onClick={() => choose(NEXT[theme])} title={words.themeHint}>
          {words.theme[theme]}
        </button>
      </div>
    </header>
  );
}

const WORDS = inBoth(
  {
    skip: '跳到正文',
    theme: { auto: '◐ 随系统', light: '○ 浅色', dark: '● 深色' },
    themeHint: '换一种配色：随系统、浅色、深色',
  },
  {
    skip: 'Skip to the content',
    theme: { auto: '◐ System', light: '○ Light', dark: '● Dark' },
    themeHint: 'Change the colours: as the system, light, dark',
  },
);
