import { checkIds, type Waiver } from '@outturn/engine';
import { similarTo } from '../similar.js';
import { fit, plain } from '../width.js';
import type { WaiverProblem } from './problem.js';

export type Key = 'fingerprint' | 'check' | 'quote' | 'reason' | 'by' | 'until';

export const KEYS: readonly Key[] = ['fingerprint', 'check', 'quote', 'reason', 'by', 'until'];

/** What was written under a key, without blanks around it. */
export interface Field {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** What was written of one waiver. */
export type Written = ReadonlyMap<Key, Field>;

export function isKey(name: string): name is Key {
  return (KEYS as readonly string[]).includes(name);
}

/** Everything that is wrong with the values of a waiver that begins on this line. */
export function wrongIn(written: Written, line: number): readonly WaiverProblem[] {
  const problems: WaiverProblem[] = [];
  const reason = written.get('reason');
  if (!reason?.text) problems.push({ line: reason?.line ?? line, code: 'no-reason' });
  for (const [key, field] of written) {
    if (field.text === '') {
      if (key !== 'reason') problems.push({ line: field.line, code: 'empty', key });
    } else problems.push(...wrongValue(key, field));
  }
  problems.push(...wrongNaming(written, line));
  return problems;
}

/** A finding is named by its fingerprint, or by its check and words of a quote. */
function* wrongNaming(written: Written, line: number): Iterable<WaiverProblem> {
  const [fingerprint, check, quote] = [written.has('fingerprint'), written.has('check'), written.has('quote')];
  if (fingerprint && (check || quote)) yield { line, code: 'both' };
  else if (!fingerprint && !check && !quote) yield { line, code: 'neither' };
  else if (!fingerprint && !(check && quote)) yield { line, code: 'half', missing: check ? 'quote' : 'check' };
}

function* wrongValue(key: Key, { text, line }: Field): Iterable<WaiverProblem> {
  if (key === 'fingerprint' && !/^[0-9a-f]{16}$/.test(text))
    yield { line, code: 'bad-fingerprint', value: short(text) };
  if (key === 'until' && !isDay(text)) yield { line, code: 'bad-date', value: short(text) };
  if (key === 'check' && !checkIds().includes(text)) {
    yield { line, code: 'unknown-check', id: short(text), similar: similarTo(text, checkIds()) };
  }
}

/** As much of what was written as is needed to find it again. */
export function short(text: string): string {
  return fit(plain(text), 40);
}

/** Whether a text is a day of the calendar as `YYYY-MM-DD`: 2025-02-29 is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The waiver itself, once nothing is wrong with it. */
export function waiverOf(written: Written): Waiver {
  const texts = Object.fromEntries([...written].map(([key, { text }]) => [key, text]));
  return { reason: '', ...texts };
}
