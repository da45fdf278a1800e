import type { CaseDocument } from '../../entries/case.js';
import { lastPiece } from '../../entries/clause.js';
import type { Entry } from '../../entries/entry.js';
import { once } from '../../entries/once.js';
import { isAddable, sameScale } from './scale.js';
import { type Zone, zoneAt } from './zones.js';

/** A whole and what its text lists of it. */
export interface Breakdown {
  readonly whole: Entry;
  /** Amounts that hang on the whole by 、 in front of it: the list may be of all of them together. */
  readonly beside: readonly Entry[];
  /** At least one, in the order of the text. */
  readonly parts: readonly Part[];
  /** How many of the parts, from the first, are of this whole for sure: behind a comma the text may have gone on to something else. */
  readonly sure: number;
  readonly zone: Zone;
}

export interface Part {
  readonly entry: Entry;
  /** Its words in the list, without its figure. */
  readonly name: string;
}

const CUE = /其中|包括|包含|构成[是为]|组成[是为]|如下(?=[:：])|分为|[(（]/g;

/** Every whole of a document with its list of parts: behind 其中 and 包括, in brackets, and in the lines behind a colon. */
export const breakdownsOf: (document: CaseDocument) => readonly Breakdown[] = once((document) =>
  [...document.text.matchAll(CUE)].flatMap(({ index, 0: cue }) => {
    const zone = zoneAt(document.text, index, cue);
    return (zone && breakdownIn(document, zone)) ?? [];
  }),
);

/** Whether a text lists a figure under another whole: 户籍人口90万人,其中城镇人口40万人. `code` is the one asked about. */
export function isOfOtherWhole(part: Entry, code: string): boolean {
  return breakdownsOf(part.document).some(
    ({ whole, parts, sure }) => whole.fact.code !== code && parts.slice(0, sure).some(({ entry }) => entry === part),
  );
}

function breakdownIn(document: CaseDocument, zone: Zone): Breakdown | null {
  const { entries } = document;
  const first = firstBehind(entries, zone.from);
  const listed = entriesIn(entries, first, zone.to).filter(isAmount);
  const [lead] = listed;
  const whole = lead !== undefined && isAddable(lead) ? wholeOf(document, zone, first, lead) : null;
  if (whole === null) return null;
  const alike = listed.filter(
    (entry, at) => sameScale(entry, whole) && entry.fact.start !== listed[at - 1]?.fact.start,
  );
  const found = zone.lines ? firstOfLines(document.text, alike, zone) : joined(document.text, alike);
  if (found.length === 0) return null;
  const names = namesOf(document.text, found, zone);
  const parts = untilRunOn(found.map((entry, at) => ({ entry, name: names[at]!.replace(/\s+/g, '') })));
  return { whole, beside: besideOf(document, whole, first), parts, sure: sureOf(document.text, parts, zone), zone };
}

/** A figure that could be of a part; its share and its growth are said beside it. */
function isAmount({ fact, amount }: Entry): boolean {
  return (
    (fact.measure === 'level' || fact.measure === 'capacity') && amount?.of !== 'percent' && amount?.of !== 'points'
  );
}

/** A企业35家、B企业28家,其中产值过亿元40家. */
function besideOf({ entries, text }: CaseDocument, whole: Entry, first: number): readonly Entry[] {
  const amounts = entries
    .slice(Math.max(0, first - MOST_BESIDE), first)
    .filter((entry) => entry.fact.start <= whole.fact.start);
  let from = amounts.length - 1;
  while (
    from > 0 &&
    sameScale(amounts[from - 1]!, whole) &&
    rankBetween(text, amounts[from - 1]!, amounts[from]!) === 1
  )
    from--;
  return amounts.slice(Math.max(0, from), -1);
}

const MOST_BESIDE = 8;

/** The nearest amount in front of the list that its parts can add up to. */
function wholeOf({ entries, text }: CaseDocument, zone: Zone, first: number, lead: Entry): Entry | null {
  let change: Entry | null = null;
  for (let at = first - 1; at >= 0; at--) {
    const entry = entries[at]!;
    const between = text.slice(entry.fact.end, zone.start);
    if (!reaches(between, zone)) break;
    // A figure in a bracket that is closed before the list is an aside.
    const aside = /^[^(（]*[)）]/.test(between) || MILESTONE.test(between);
    if (aside || !isAddable(entry) || !sameScale(entry, lead)) continue;
    if (entry.fact.measure === 'level') return entry;
    // 余额308亿元,比年初增加18亿元,其中…: the list is of the level, not of its change.
    if (entry.fact.measure === 'delta') change ??= entry;
  }
  return change;
}

/** 粮食产量141.5万吨,站稳140万吨台阶: passing a mark is no figure of its own. */
const MILESTONE = /^的?(?:台阶|大关|关口|门槛)/;
const FAR = 80;

/** Whether the words between a whole and the list behind it keep them together: the list may stand in the sentence after. */
function reaches(between: string, { bracket }: Zone): boolean {
  if (bracket) return between.trim() === '';
  return between.length < FAR && /^[^。\n]*(?:[。；;]\s*[^。；;\n]{0,4})?$/.test(between);
}

/** Where marks were lost (增长2.6% 支出268亿元) the list may be over. */
function untilRunOn(parts: readonly Part[]): readonly Part[] {
  const lost = parts.findIndex(({ name }, at) => at > 0 && /[%％]/.test(name));
  return lost === -1 ? parts : parts.slice(0, lost);
}

/** Entries joined by marks of one rank; a mark of a higher rank ends the list. */
function joined(text: string, entries: readonly Entry[]): readonly Entry[] {
  let rank = 0;
  for (let at = 1; at < entries.length; at++) {
    const next = rankBetween(text, entries[at - 1]!, entries[at]!);
    if (next === 0 || (at > 1 && next > rank)) return entries.slice(0, at);
    rank = Math.max(rank, next);
  }
  return entries;
}

/** One entry a line: what else stands in the line is about it. */
function firstOfLines(text: string, entries: readonly Entry[], zone: Zone): readonly Entry[] {
  const found: Entry[] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    if (last === undefined || text.slice(last.fact.end, entry.fact.start).includes('\n')) found.push(entry);
  }
  return found.length === zone.lines ? found : [];
}

/** The heaviest mark between two figures, brackets left out: 1 for 、 and 和, 2 for a comma, 3 for a semicolon, 0 for none. */
function rankBetween(text: string, one: Entry, other: Entry): number {
  const between = text.slice(one.fact.end, other.fact.start).replace(/[(（][^)）]*[)）]/g, '');
  if (/[;；]/.test(between)) return 3;
  if (/[,，]/.test(between)) return 2;
  return /[、和及与]/.test(between) ? 1 : 0;
}

/**
 * Behind 其中 in the middle of a sentence the first figure is of the whole for sure, with what hangs on it by 、 and what leaves the word
 * of the whole to be supplied (造林20万亩,其中人工造林8万亩,封山育林12万亩).
 */
function sureOf(text: string, parts: readonly Part[], { firm }: Zone): number {
  if (firm) return parts.length;
  const doubtful = parts.findIndex(
    (part, at) => at > 0 && rankBetween(text, parts[at - 1]!.entry, part.entry) > 1 && !isElliptic(part),
  );
  return doubtful === -1 ? parts.length : doubtful;
}

function isElliptic({ entry, name }: Part): boolean {
  const { indicator } = entry.fact;
  return name !== '' && indicator.length > name.length && indicator.startsWith(name);
}

/** A、B、C分别为1、2、3 hands out its names; else each part has the words in front of its figure. */
function namesOf(text: string, parts: readonly Entry[], zone: Zone): readonly string[] {
  const lead = text.slice(zone.from, parts[0]!.fact.start);
  const handed = /^[:：,，]?(.+?)(?:分别|依次)/.exec(lead)?.[1];
  const names = handed?.split(/[、和及与]/) ?? [];
  if (names.length === parts.length) return names;
  return parts.map(({ fact }, at) => {
    const from = at === 0 ? zone.from : parts[at - 1]!.fact.end;
    return lastPiece(text.slice(from, fact.start)).trim();
  });
}

function firstBehind(entries: readonly Entry[], from: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.fact.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function entriesIn(entries: readonly Entry[], first: number, to: number): readonly Entry[] {
  let end = first;
  while (end < entries.length && entries[end]!.fact.end <= to) end++;
  return entries.slice(first, end);
}
