import type { ReactElement, ReactNode } from 'react';
import { inBoth, useSpeaking, useWords } from '../kit/locale.js';
import { type Theme, useTheme } from '../kit/theme.js';

const NEXT: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };
const SYMBOLS: Readonly<Record<Theme, string>> = { auto: '◐', light: '○', dark: '●' };

interface TopBarProps {
  readonly rooms?: ReactNode;
  readonly children?: ReactNode;
}

/** Name of the product and rooms at the left, language and colours at the right with what else a page has there. */
export function TopBar({ rooms, children }: TopBarProps): ReactElement {
  const words = useWords(WORDS);
  const { locale, speak } = useSpeaking();
  const { theme, choose } = useTheme();
  return (
    <header className="top-bar">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <a className="brand" href="/app/">
        {words.product} <span lang={locale === 'zh' ? 'en' : 'zh-CN'}>{words.otherProduct}</span>
      </a>
      {rooms}
      <div className="top-choices">
        <button
          type="button"
          className="plain"
          onClick={() => speak(locale === 'zh' ? 'en' : 'zh')}
          lang={locale === 'zh' ? 'en' : 'zh-CN'}
        >
          {locale === 'zh' ? 'English' : '中文'}
        </button>
        <button
          type="button"
          className="plain theme-button"
          onClick={() => choose(NEXT[theme])}
          title={words.themeHint(words.theme[theme])}
          aria-label={words.themeHint(words.theme[theme])}
        >
          <span aria-hidden="true">{SYMBOLS[theme]}</span>
        </button>
        {children}
      </div>
    </header>
  );
}

const WORDS = inBoth(
  {
    product: '兑现',
    otherProduct: 'Outturn',
    skip: '跳到正文',
    theme: { auto: '随系统', light: '浅色', dark: '深色' },
    themeHint: (now: string) => `配色：${now}（按一下换一种）`,
  },
  {
    product: 'Outturn',
    otherProduct: '兑现',
    skip: 'Skip to the content',
    theme: { auto: 'as the system', light: 'light', dark: 'dark' },
    themeHint: (now: string) => `Colours: ${now} (press to change)`,
  },
);
