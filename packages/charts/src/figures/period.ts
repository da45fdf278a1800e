import type { Locale } from '../locale.js';

const PERIOD = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2024`, `2024-06` or `2024-06-30` in words. */
export function periodText(period: string, locale: Locale): string {
  const [, year, month, day] = PERIOD.exec(period) ?? [];
  if (year === undefined) return period;
  if (locale === 'zh') {
    const parts = [`${year} 年`, month && `${Number(month)} 月`, day && `${Number(day)} 日`];
    return parts.filter((part) => part !== undefined).join(' ');
  }
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter((part) => part !== undefined).join(' ');
}

/** The end of a period in years, as the judgements count it: 2024 for the end of 2024, 2023.5 for the end of June 2024. */
export function endOf(period: string): number {
  const [, year, month, day] = (PERIOD.exec(period) ?? []).map(Number);
  if (year === undefined) return Number.NaN;
  if (!month) return year;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year - 1 + (month - 1 + (day || days) / days) / 12;
}

export function isWholeYear(period: string): boolean {
  return Number.isInteger(endOf(period));
}
