const PERIOD = /^\d{4}(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether it is a year, a month or a day that exists: what the engine can place in time. */
export function isPeriod(text: string): boolean {
  const [, month, day] = PERIOD.exec(text) ?? [];
  if (day !== undefined) return dayExists(text);
  if (month !== undefined) return Number(month) >= 1 && Number(month) <= 12;
  return PERIOD.test(text);
}

function dayExists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
