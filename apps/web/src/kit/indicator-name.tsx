import { nameIn } from '@outturn/charts';
import type { ReactElement } from 'react';
import { useLocale } from './locale.js';

interface NamedIndicator {
  readonly name: string;
  readonly englishName: string | null;
}

/** An indicator as the reader's language calls it. Where that is English, its Chinese name is a pointer away. */
export function IndicatorName({ of }: { readonly of: NamedIndicator }): ReactElement {
  const locale = useLocale();
  if (locale === 'zh') return <>{of.name}</>;
  return of.englishName === null ? (
    <span lang="zh-CN">{of.name}</span>
  ) : (
    <span title={of.name}>{nameIn(locale, of)}</span>
  );
}

/** The Chinese name beside it, where the heading is in English. */
export function ChineseName({ of }: { readonly of: NamedIndicator }): ReactElement | null {
  const locale = useLocale();
  return nameIn(locale, of) === of.name ? null : (
    <span lang="zh-CN" className="quiet">
      {of.name}
    </span>
  );
}
