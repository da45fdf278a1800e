export type Locale = 'zh' | 'en';

/** Words in every language of the interface. */
export type Words = Readonly<Record<Locale, string>>;

/** The language a caller likes best of those we speak; Chinese for one who says nothing. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wishes = (acceptLanguage ?? '').slice(0, 1000).split(',').map(wishOf);
  const best = wishes
    .filter(({ locale, weight }) => locale !== undefined && weight > 0)
    .sort((one, other) => other.weight - one.weight)[0];
  return best?.locale ?? 'zh';
}

function wishOf(wish: string): { readonly locale: Locale | undefined; readonly weight: number } {
  const [tag = '', ...params] = wish.split(';').map((part) => part.trim().toLowerCase());
  const language = tag.split('-')[0];
  const weight = Number(params.find((param) => param.startsWith('q='))?.slice(2) ?? 1);
  return { locale: language === 'zh' || language === 'en' ? language : undefined, weight: weight || 0 };
}
