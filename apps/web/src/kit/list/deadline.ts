/** How a deadline stands on a day. */
export type Standing =
  | { readonly state: 'none' }
  /** Written in a form that is no date. */
  | { readonly state: 'unread' }
  | { readonly state: 'over' | 'overdue' | 'soon' | 'ahead'; readonly days: number };

/** Days before a deadline from which it is told apart. */
const SOON = 30;
const DAY = 86_400_000;

/** The last day of a year, a month or a day as documents name them: 2025, 2025-06, 2025-06-30. */
export function lastDayOf(due: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(due) ?? [];
  if (year === undefined) return null;
  if (day !== undefined) return due;
  const last = new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0));
  return last.toISOString().slice(0, 10);
}

/** `isDone`: nothing is owed any more, so nothing is overdue. */
export function standingOf(due: string | null, today: string, isDone: boolean): Standing {
  if (due === null) return { state: 'none' };
  const last = lastDayOf(due);
  if (last === null) return { state: 'unread' };
  const days = Math.round((Date.parse(last) - Date.parse(today)) / DAY);
  if (isDone) return { state: 'over', days };
  if (days < 0) return { state: 'overdue', days: -days };
  return { state: days <= SOON ? 'soon' : 'ahead', days };
}
