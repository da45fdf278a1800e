import { endOf } from './calendar.js';
import type { Remark } from './judgement.js';
import type { Light, LightRules } from './light-rules.js';

/** A project at the end of a month. Months are written `2024-06`. */
export interface ProjectMonth {
  readonly month: string;
  readonly start: { readonly planned: string; readonly actual: string | null; readonly reason: boolean } | null;
  /** Per cent of what is planned for the year, to be done and done. */
  readonly progress: { readonly planned: number; readonly done: number; readonly wasBehind: boolean } | null;
  readonly payment: { readonly required: number; readonly paid: number } | null;
  /** The month in which it was entered in the statistics. */
  readonly entered: string | null;
}

/** One light and why it is on. `ask` where the rule does not say. */
export interface Lit extends Remark {
  readonly on: 'start' | 'progress' | 'payment' | 'entry';
  readonly light: Light;
}

/** The lights of what the rules speak of. */
export function lightsOf(project: ProjectMonth, rules: LightRules): readonly Lit[] {
  const { start, payment, entry } = rules;
  return [
    ...(start ? [{ on: 'start' as const, ...startLight(project, start) }] : []),
    { on: 'progress' as const, ...progressLight(project, rules.progress) },
    ...(payment ? [{ on: 'payment' as const, ...paymentLight(project, payment) }] : []),
    ...(entry ? [{ on: 'entry' as const, ...entryLight(project, entry) }] : []),
  ];
}

type Shown = Omit<Lit, 'on'>;

function shown(light: Light, code: string, params: Remark['params'] = {}): Shown {
  return { light, code, params };
}

function startLight({ month, start }: ProjectMonth, { late, longLate }: NonNullable<LightRules['start']>): Shown {
  if (start === null) return shown('ask', 'start-not-planned');
  const { planned, actual, reason } = start;
  if (actual !== null && monthsFrom(actual, month) >= 0) return shown('green', 'started', { month: actual });
  const months = monthsFrom(planned, month) + 1;
  if (months <= 0) return shown('green', 'start-not-due', { month: planned });
  if (reason) return shown('ask', 'start-late-with-reason', { months });
  return shown(months >= longLate.months ? longLate.light : late, 'start-late', { months });
}

function progressLight({ progress }: ProjectMonth, { bands, madeUp }: LightRules['progress']): Shown {
  if (progress === null) return shown('ask', 'progress-not-reported');
  const { planned, done, wasBehind } = progress;
  const behind = Number((planned - done).toFixed(6));
  const params = { planned, done, behind };
  if (behind <= 0 && wasBehind && madeUp !== undefined) return shown(madeUp, 'progress-made-up', params);
  const band = bands.find(({ from, upTo }) => behind >= from && behind <= upTo);
  if (band === undefined) return shown('ask', 'progress-not-ruled', params);
  return shown(band.light, behind <= 0 ? 'progress-on-schedule' : 'progress-behind', params);
}

function paymentLight({ payment }: ProjectMonth, below: Light): Shown {
  if (payment === null) return shown('ask', 'payment-not-reported');
  const { required, paid } = payment;
  return paid < required ? shown(below, 'payment-below', { paid, required }) : shown('green', 'payment-made', { paid });
}

function entryLight({ month, start, entered }: ProjectMonth, steps: NonNullable<LightRules['entry']>): Shown {
  if (entered !== null && monthsFrom(entered, month) >= 0) return shown('green', 'entered', { month: entered });
  const begun = start?.actual ?? null;
  const months = begun === null ? -1 : monthsFrom(begun, month);
  if (months < 0) return shown('green', 'entry-not-due');
  const step = steps.find((one) => months >= one.months);
  return shown(step?.light ?? 'green', step ? 'not-entered' : 'entry-not-due', { months });
}

function monthsFrom(earlier: string, later: string): number {
  return Math.round((endOf(later) - endOf(earlier)) * 12);
}
