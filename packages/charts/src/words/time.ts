/** The one clock of all pages, wherever they are read: plans and their figures are those of China. */
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

/** `2026-11-22`, the day that it is. */
export function today(): string {
  return DAYS.format(new Date());
}
