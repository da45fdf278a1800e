const PERIOD = /^(?:19|20|21)\d{2}(?:-(?:0[1-9]|1[0-2]))?$/;

/** A year (`2024`) or the time from January up to the end of a month (`2024-06`). */
export function isYearOrMonth(period: string): boolean {
  return PERIOD.test(period);
}

export function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}
