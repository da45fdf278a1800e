import type { Dimension } from '../vocabulary/conversions.js';
import { indicatorByCode } from '../vocabulary/indicators/index.js';
import type { Indicator } from '../vocabulary/indicators/indicator.js';
import type { Case } from './case.js';
import type { Entry } from './entry.js';
import { yearOf } from './years.js';

/** Levels of an indicator in one year, in the order of the documents. Ratios, ranks and figures of several years are none. */
export function levelsAt({ bySubject }: Case, key: string, year: number): readonly Entry[] {
  return (bySubject.get(key) ?? []).filter((entry) => isLevel(entry) && yearOf(entry.years) === year);
}

export function isLevel({ fact, amount }: Entry): boolean {
  return fact.measure === 'level' && amount !== null;
}

/** Whether it is stated as having happened or as about to be booked, not as a goal. */
export function isResult({ fact }: Entry): boolean {
  return fact.role !== 'target';
}

/** Whether the text itself says of which year it is: 从A增加到B leaves open when it was A. */
export function isDated({ fact }: Entry): boolean {
  return fact.rule !== 'from-to' || fact.base !== null;
}

export function sameSentence(one: Entry, other: Entry): boolean {
  return one.document === other.document && one.fact.sentence.start === other.fact.sentence.start;
}

/** Whether one sentence holds both, or two that follow each other in a paragraph: there a text tells two things apart. */
export function inOneBreath(one: Entry, other: Entry): boolean {
  if (one.document !== other.document) return false;
  const [first, second] = [one.fact.sentence, other.fact.sentence].toSorted((a, b) => a.start - b.start);
  return first!.start === second!.start || /^[ \t\u3000]*$/.test(one.document.text.slice(first!.end, second!.start));
}

/** Whether the two can be put on one scale. Visits are often counted in 人 for 人次. */
export function comparable({ amount: one }: Entry, { amount: other }: Entry): boolean {
  if (one === null || other === null || one.of === 'other') return false;
  return one.of === other.of || (isHeads(one.of) && isHeads(other.of));
}

function isHeads(of: Dimension): boolean {
  return of === 'people' || of === 'visits';
}

/** Whether they speak of one indicator in the same words of definition (户籍, 规上, 调查). */
export function sameDefinition({ subject: one }: Entry, { subject: other }: Entry): boolean {
  return (
    one.definitions.length === other.definitions.length &&
    one.definitions.every((word, at) => word === other.definitions[at])
  );
}

/** What the catalogue has of its indicator; null for names that it does not know. */
export function catalogued({ fact: { code } }: Entry): Indicator | null {
  return code === null ? null : indicatorByCode(code);
}

/** The figures of its indicator in its sentence, itself among them. */
export function besideOf({ bySubject }: Case, entry: Entry): readonly Entry[] {
  return (bySubject.get(entry.subject.key) ?? []).filter((one) => sameSentence(one, entry));
}
