const PERIOD = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Judging asks for the ends of a few periods many times over. */
const ENDS = new Map<string, number>();
const MOST = 5_000;

/**
 * The end of a period in years: 2024 for the end of 2024, 2023.5 for the end of June 2024. Months count as twelfths, so that the middle of a
 * year is a half in leap years too.
 */
export function endOf(period: string): number {
  const known = ENDS.get(period);
  if (known !== undefined) return known;
  const end = workedOut(period);
  if (ENDS.size >= MOST) ENDS.clear();
  ENDS.set(period, end);
  return end;
}

function workedOut(period: string): number {
  const [, year, month, day] = (PERIOD.exec(period) ?? []).map(Number);
  if (year === undefined) throw new RangeError(`not a year, a month or a day: ${period}`);
  if (!month) return year;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month > 12 || day === 0 || day > days) throw new RangeError(`no such day: ${period}`);
  return year - 1 + (month - 1 + (day || days) / days) / 12;
}

/** Whether it is a year or ends one. */
export function isWholeYear(period: string): boolean {
  return Number.isInteger(endOf(period));
}
