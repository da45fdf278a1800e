import type { Span } from '../document/document.js';

/** `2024` or `2016-2020` as years with both ends in; null where it is neither. */
export function yearsOf(period: string): Span | null {
  const from = Number(period.slice(0, 4));
  if (!(from > 0)) return null;
  const to = period.length === 9 ? Number(period.slice(5)) : from;
  return to >= from ? { from, to } : null;
}

/** The year of a figure that is of one year only, null else. */
export function yearOf(years: Span | null): number | null {
  return years !== null && years.from === years.to ? years.from : null;
}

/** How many years a span holds, both ends counted. */
export function lengthOf({ from, to }: Span): number {
  return to - from + 1;
}

export function sameYears(one: Span | null, other: Span | null): boolean {
  return one !== null && other !== null && one.from === other.from && one.to === other.to;
}
