import type { Range } from '../../document/range.js';
import type { Announced } from './announced.js';
import type { Counted } from './listed.js';

const UNITS = [...'一二三四五六七八九'];
/** 一 to 十九. */
const NUMERALS: readonly string[] = [...UNITS, '十', ...UNITS.map((unit) => `十${unit}`)];
/** 一是, 二是 … and the other ways to number what a paragraph goes through. */
const FAMILIES: readonly (readonly string[])[] = [
  NUMERALS.map((numeral) => `${numeral}是`),
  NUMERALS.map((numeral) => `${numeral}要`),
  NUMERALS.map((numeral) => `（${numeral}）`),
  NUMERALS.map((numeral) => `第${numeral}，`),
  NUMERALS.map((_, at) => `（${at + 1}）`),
];
/** Nothing but this may stand between 五项工作 and 一是. */
const ADJACENT = /^[^一二三四五六七八九十。，,；]{0,8}[”：:。，,]*$/;
const GENERAL = /^(?:方面|重点|任务|工作|举措|措施|问题|要求|原则|关系|要点)/;

/** 一是…二是…三是… behind the announcement, in its paragraph. */
export function ordinalsBehind(text: string, announced: Announced): Counted | null {
  const limit = endOfParagraph(text, announced.end);
  const rest = text.slice(announced.end, limit);
  for (const family of FAMILIES) {
    const places = ordinalsIn(rest, family).map(({ start, end }) => ({
      start: announced.end + start,
      end: announced.end + end,
    }));
    const count = places.length;
    if (count < 2 || !belong(text, announced, places)) continue;
    return { least: count, most: count, open: false, places: [places[0]!, places[count - 1]!], sure: true };
  }
  return null;
}

/** Right behind it; or, where other sentences stand between, with a name in common: 四大工程 … 一是实施高速通达工程. */
function belong(text: string, { end, noun }: Announced, places: readonly Range[]): boolean {
  const between = text.slice(end, places[0]!.start);
  // 实施项目17个。一是… goes through the work, not through the projects.
  if (noun === '' && !/^[：:]$/.test(between)) return false;
  if (ADJACENT.test(between)) return true;
  const common = /(?:工程|行动|计划|战略|专项|体系|产业|基地|攻坚战)/.exec(noun)?.[0];
  if (common === undefined || GENERAL.test(noun)) return false;
  return places.every((place) => text.slice(place.start, place.end).includes(common));
}

/** The first clause behind each of 一是, 二是, … as far as they go on in order. */
function ordinalsIn(paragraph: string, family: readonly string[]): Range[] {
  const places: Range[] = [];
  let from = 0;
  for (const ordinal of family) {
    const start = paragraph.indexOf(ordinal, from);
    if (start === -1) break;
    from = start + ordinal.length;
    places.push({ start, end: clauseEnd(paragraph, from) });
  }
  return places;
}

function clauseEnd(text: string, from: number): number {
  const length = text.slice(from).search(/[，,。；;：:]/);
  return length === -1 ? text.length : from + length;
}

function endOfParagraph(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
