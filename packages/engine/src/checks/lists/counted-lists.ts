import type { Range } from '../../document/range.js';
import type { Announced } from './announced.js';
import { listOf } from './listed.js';

/** How many things a text lists where it announced so many, and where they stand. */
export interface Counted {
  readonly least: number;
  readonly most: number;
  /** Whether the list says that it is not whole (等). */
  readonly open: boolean;
  readonly places: readonly Range[];
  /** Whether there is no other way to count. */
  readonly sure: boolean;
}

const UNITS = [...'一二三四五六七八九'];
/** 一是 to 十九是. */
const ORDINALS: readonly string[] = [...UNITS, '十', ...UNITS.map((unit) => `十${unit}`)].map(
  (numeral) => `${numeral}是`,
);
/** Nothing but this may stand between 五项工作 and 一是. */
const ADJACENT = /^[^一二三四五六七八九十。，,；]{0,8}[”：:。，,]*$/;
const GENERAL = /^(?:方面|重点|任务|工作|举措|措施|问题|要求|原则|关系|要点)/;

/** 一是…二是…三是… behind the announcement, in its paragraph. */
export function ordinalsBehind(text: string, { end, noun }: Announced): Counted | null {
  const paragraph = endOfParagraph(text, end);
  const first = text.indexOf(ORDINALS[0]!, end);
  if (first === -1 || first > paragraph) return null;
  const places = ordinalsFrom(text, first, paragraph);
  if (places.length < 2) return null;
  const adjacent = ADJACENT.test(text.slice(end, first));
  // A name in common is needed where other sentences stand between: 四大工程 … 一是实施高速通达工程.
  const common = /(?:工程|行动|计划|战略|专项|体系|产业|基地|攻坚战)/.exec(noun)?.[0];
  const named =
    common !== undefined &&
    !GENERAL.test(noun) &&
    places.every((place) => text.slice(place.start, place.end).includes(common));
  if (!adjacent && !named) return null;
  const count = places.length;
  return { least: count, most: count, open: false, places: [places[0]!, places[count - 1]!], sure: true };
}

/** The first clause behind each of 一是, 二是, … as far as they go on in order. */
function ordinalsFrom(text: string, first: number, limit: number): Range[] {
  const places: Range[] = [];
  let at = first;
  for (const ordinal of ORDINALS) {
    at = text.indexOf(ordinal, at);
    if (at === -1 || at > limit) break;
    places.push({ start: at, end: clauseEnd(text, at, limit) });
    at += ordinal.length;
  }
  return places;
}

function clauseEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !'，,。；;：:'.includes(text[at]!)) at++;
  return at;
}

function endOfParagraph(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** Last words of names of places and units, with what they are called together. */
const KINDS: readonly (readonly [ends: RegExp, together: RegExp])[] = [
  [/(?:镇|乡|街道)$/, /^(?:[\u4e00-\u9fff]{0,8})(?:乡镇|镇|乡|街道)/],
  [/(?:县|区|市|旗)$/, /^(?:县|区|市|旗|县区|县市|市县|区县|地区|地市)/],
  [/(?:村|社区)$/, /^(?:[\u4e00-\u9fff]{0,8})(?:村|社区)/],
];
const CATEGORIES = /^(?:[\u4e00-\u9fff]{0,6})(?:产业|领域|板块|片区|行业|门类|支柱|战略|集群)/;

/** A、B、C right before the announcement: A镇、B镇、C镇3个乡镇. */
export function listBefore(text: string, { start, noun }: Announced): Counted | null {
  let from = start;
  while (from > 0 && !'，,。；;：:\n（）()“”《》'.includes(text[from - 1]!)) from--;
  const list = listOf(text.slice(from, start));
  if (list === null) return null;
  const [, ...others] = list.items;
  const places = [{ start: from, end: start }];
  const named = KINDS.some(([ends, together]) => together.test(noun) && list.items.every((item) => ends.test(item)));
  if (named && list.most === list.least) return { ...list, places, sure: true };
  const categories = CATEGORIES.test(noun) && others.every((item) => item.length <= 10);
  return categories ? { ...list, places, sure: false } : null;
}

/** Words behind an announcement that open its whole list. */
const OPENS = /^[\u4e00-\u9fff]{0,6}”?[，,（(：:]?(?:即|包括|分别是|分别为)[：:]?/;

/** 四大平台，即A、B、C、D behind the announcement. */
export function listBehind(text: string, { end }: Announced): Counted | null {
  const opening = OPENS.exec(text.slice(end, end + 24));
  if (opening === null) return null;
  const from = end + opening[0].length;
  let to = from;
  while (to < text.length && !'，,。；;：:\n）)'.includes(text[to]!)) to++;
  // Where a comma ends the first piece, the list goes on in clauses.
  if ('，,：:'.includes(text[to] ?? '')) return null;
  const list = listOf(text.slice(from, to));
  return list === null ? null : { ...list, places: [{ start: from, end: to }], sure: false };
}
