import { createContext, type ReactElement, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { keep, kept } from './kept.js';

export type Locale = 'zh' | 'en';

/** The same words in both languages: a word that one of them lacks does not compile. */
export type InBoth<Words> = Readonly<Record<Locale, Words>>;

export function inBoth<Words>(zh: Words, en: Words): InBoth<Words> {
  return { zh, en };
}

interface Speaking {
  readonly locale: Locale;
  readonly speak: (locale: Locale) => void;
}

const SpeakingContext = createContext<Speaking>({ locale: 'zh', speak: () => {} });

/** The language of everything inside: the one chosen last, else that of the browser, else Chinese. */
export function Speaks({ children }: { readonly children: ReactNode }): ReactElement {
  const [locale, setLocale] = useState<Locale>(() => kept('locale', ['zh', 'en']) ?? ofBrowser());
  useEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
  }, [locale]);
  const speaking = useMemo(
    () => ({
      locale,
      speak: (chosen: Locale) => {
        keep('locale', chosen);
        setLocale(chosen);
      },
    }),
    [locale],
  );
  return <SpeakingContext value={speaking}>{children}</SpeakingContext>;
}

export function useLocale(): Locale {
  return use(SpeakingContext).locale;
}

export function useSpeaking(): Speaking {
  return use(SpeakingContext);
}

export function useWords<Words>(words: InBoth<Words>): Words {
  return words[useLocale()];
}

function ofBrowser(): Locale {
  const first = navigator.languages.find((language) => /^(zh|en)\b/i.test(language));
  return first?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}
