import type { Range } from '../document/range.js';
import type { Fact } from './fact.js';
import type { Reading } from './reading.js';

/**
 * What holds of every reading, whatever the text. Returns the breaches, for people; an empty list when the reading is
 * sound. Tests hold readings against it.
 */
export function breaches(text: string, reading: Reading): string[] {
  const { document, facts, leftOut } = reading;
  const places = [...facts, ...leftOut];
  return [
    ...places.filter((place) => !isInside(text, place)).map((place) => `${at(place)} is no place in the text`),
    ...places
      .filter((place) => text.slice(place.start, place.end) !== place.quote)
      .map((place) => `${at(place)} does not quote the text`),
    ...unsorted(facts).map((fact) => `the fact ${at(fact)} comes too late`),
    ...unsorted(leftOut).map((number) => `the number left out ${at(number)} comes too late`),
    ...facts.flatMap((fact) => breachesOf(text, fact)),
    ...document.sections.filter(isOutOfTree).map((section) => `the section ${at(section)} is not under its parent`),
    ...unread(text, facts, leftOut),
  ];

  function isOutOfTree({ parent, depth }: { parent: number; depth: number }, index: number): boolean {
    return parent === -1 ? depth < 1 : parent >= index || document.sections[parent].depth >= depth;
  }
}

const PLACE: Range = { start: 0, end: 0 };

function breachesOf(text: string, fact: Fact): string[] {
  const laws: readonly (readonly [holds: boolean, breach: string])[] = [
    [[fact.value].flat().every(Number.isFinite), 'has a value that is no number'],
    [Number.isInteger(fact.decimals) && fact.decimals >= 0, 'has no count of decimals'],
    [/\p{L}/u.test(fact.indicator), 'has no indicator'],
    [/^(\d{4}(-\d{4})?)?$/.test(fact.period), 'has a period that is neither a year nor a span'],
    [fact.sentence.start <= fact.start && fact.end <= fact.sentence.end, 'stands outside its sentence'],
    [isInside(text, fact.sentence), 'has a sentence outside the text'],
    [fact.named === null || isInside(text, fact.named), 'is named outside the text'],
    [Object.keys(fact.named ?? PLACE).length === 2, 'has a name with more to it than its place'],
  ];
  return laws.filter(([holds]) => !holds).map(([, breach]) => `the fact ${at(fact)} ${breach}`);
}

/** Every digit stands in a fact or in a number left out, and no number is both. */
function unread(text: string, facts: readonly Range[], leftOut: readonly Range[]): string[] {
  const marks = new Uint8Array(text.length);
  for (const { start, end } of facts) marks.fill(1, start, end);
  const both = leftOut.filter(({ start, end }) => marks.subarray(start, end).includes(1));
  for (const { start, end } of leftOut) marks.fill(1, start, end);
  const dropped: Range[] = [];
  for (const { 0: digits, index } of text.matchAll(/[0-9０-９]+/g)) {
    const range = { start: index, end: index + digits.length };
    if (marks.subarray(range.start, range.end).includes(0)) dropped.push(range);
  }
  return [
    ...both.map((range) => `${at(range)} is left out and in a fact`),
    ...dropped.map((range) => `the number ${at(range)} is dropped in silence`),
  ];
}

function unsorted<Place extends Range>(places: readonly Place[]): Place[] {
  return places.filter((place, index) => index > 0 && place.start < places[index - 1].start);
}

function isInside(text: string, { start, end }: Range): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
}

function at({ start, end }: Range): string {
  return `${start}-${end}`;
}
