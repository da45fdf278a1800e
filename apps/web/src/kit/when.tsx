import type { ReactElement } from 'react';
import { type Locale, useLocale } from './locale.js';

const MOMENTS: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
};
const DAYS: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }),
};

/** A moment, in the language and the time zone of the reader; the exact one stands behind it. */
export function When({ at, day = false }: { readonly at: string; readonly day?: boolean }): ReactElement {
  const locale = useLocale();
  return (
    <time dateTime={at} title={at}>
      {(day ? DAYS : MOMENTS)[locale].format(new Date(at))}
    </time>
  );
}
