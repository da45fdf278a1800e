import { z } from 'zod';

/** The state of the ledger a reader asks for. */
export type AsOf =
  | { readonly kind: 'now' }
  | { readonly kind: 'event'; readonly event: number }
  | { readonly kind: 'release'; readonly release: number }
  /** Everything that was in before this moment, the end of a day. */
  | { readonly kind: 'date'; readonly before: Date };

const SHAPE = /^(?:e(?<event>[1-9]\d{0,14})|r(?<release>[1-9]\d{0,8})|(?<date>\d{4}-\d{2}-\d{2}))$/;

export const AsOfParam = z
  .string()
  .regex(SHAPE)
  .refine((text) => !/^\d/.test(text) || dayExists(text))
  .meta({ description: 'State asked for: a date (its end), a release (r12) or an event (e123).', examples: ['2025-12-31'] });

/** Takes what AsOfParam let through. */
export function asOf(text: string | undefined, timeZone: string): AsOf {
  const { event, release, date } = SHAPE.exec(text ?? '')?.groups ?? {};
  if (event) return { kind: 'event', event: Number(event) };
  if (release) return { kind: 'release', release: Number(release) };
  if (date) return { kind: 'date', before: endOfDay(date, timeZone) };
  return { kind: 'now' };
}

function dayExists(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** The first moment of the next day in a time zone, also where clocks are put forward or back. */
function endOfDay(date: string, timeZone: string): Date {
  const midnight = new Date(`${date}T00:00:00Z`).getTime() + 86_400_000;
  const guess = midnight - offsetAt(midnight, timeZone);
  return new Date(midnight - offsetAt(guess, timeZone));
}

/** Milliseconds that the zone's clock is ahead of UTC at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}
