import type { Locale } from './page.js';

/** Where a day ends: plans and their figures are those of China. */
const timeZone = 'Asia/Shanghai';
/** Swedish writes dates as the standard does. */
const MINUTES = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
const DAYS = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });

/** `2026-11-22 23:28` */
export function minuteOf(moment: string): string {
  return MINUTES.format(new Date(moment));
}

/** `2026-11-22` */
export function dayOf(moment: string): string {
  return DAYS.format(new Date(moment));
}

/** The languages as pages name them, for browsers and screen readers. */
export const TAGS: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };
