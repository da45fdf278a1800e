import type { Announced } from './announced.js';
import { type Counted, endsInDoing, type Listed, listOf, quotedListOf } from './listed.js';

const MARKS = '，,。；;：:！？!?\n（）()“”《》';
/** Other counts than one that a list may stand before: 三个中心镇和竹溪镇、青枫镇两个. */
const EARLIER = /(?:\d|[二两三四五六七八九十])(?:大|个|项|类|条|家|县区|县市)[^、和]*/g;
/** The number of a paragraph. */
const NUMBERED = /^\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})、/;
/** Phrases that count what is known to all. */
const KNOWN = /^(?:规定|原则|补贴|服务|意识|自信|维护|代表|差距|举措|政策|试点|百分点|一)/;
/** Last words of names of places and units, with what they are called together. */
const KINDS: readonly (readonly [ends: RegExp, together: RegExp])[] = [
  [/(?:镇|乡|街道)$/, /^(?:[\u4e00-\u9fff]{0,8})(?:乡镇|镇|乡|街道)/],
  [/(?:县|区|市|旗)$/, /^(?:县|区|市|旗|县区|县市|市县|区县|地区|地市)/],
  [/(?:村|社区)$/, /^(?:[\u4e00-\u9fff]{0,8})(?:村|社区)/],
  [/团$/, /^(?:[\u4e00-\u9fff]{0,4})(?:团镇|团场)/],
];
const DIVISIONS = /^(?:县市|县区|市县|区县|市州|州市|地州|乡镇|省区|省市)/;
/** What is done may end in a word of doing (环境提升); in a list of other things that word governs the count (支持青川、石门建设3个园区). */
const WORK = /工程|行动|任务|机制|计划|战略|攻坚|方面/;
/** Of fewer things, what stands before the count may be what they are of: 学校、医院3个项目. */
const FEWEST = 3;
/** A slip of the pen is no farther off; a larger count is of things within the places listed. */
const FARTHEST = 2;

/** A、B、C right before the announcement: A镇、B镇、C镇3个乡镇, “A、B、C”三大产品. */
export function listBefore(text: string, announced: Announced): Counted | null {
  if (announced.noun === '') return null;
  const end = text[announced.start - 1] === '“' ? announced.start - 1 : announced.start;
  return text[end - 1] === '”' ? quoted(text, end, announced) : plain(text, end, announced);
}

function plain(text: string, end: number, announced: Announced): Counted | null {
  let from = end;
  while (from > 0 && !MARKS.includes(text[from - 1]!)) from--;
  if (!text.slice(from, end).includes('、')) return null;
  from = listStart(text, from, end);
  const list = listOf(text.slice(from, end).replace(/(?:共计|合计|共|这)$/, ''));
  if (list === null) return null;
  const places = [{ start: text.indexOf(list.items[0]!, from), end }];
  if (ofOneKind(list, announced)) return { ...list, places, sure: list.most === list.least };
  return fits(list, announced, end) ? { ...list, places, sure: false } : null;
}

/** Where the list of this count begins: behind the number of its paragraph, and behind the 和 or 、 of another count before it. */
function listStart(text: string, from: number, end: number): number {
  const head = text.slice(from, end);
  const last = [...head.matchAll(EARLIER)].at(-1);
  if (last !== undefined) return Math.min(end, from + last.index + last[0].length + 1);
  return from + (NUMBERED.exec(head)?.[0].length ?? 0);
}

function ofOneKind({ items }: Listed, { noun }: Announced): boolean {
  return KINDS.some(([ends, together]) => together.test(noun) && items.every((item) => ends.test(item)));
}

/** Whether the count is likely of the list: near its length, and not of its last piece alone (A、B和C两条). */
function fits({ items, least, most }: Listed, { count, measure, noun, start }: Announced, end: number): boolean {
  if (KNOWN.test(noun) || (end < start && measure !== '大')) return false;
  if (items.some((item, at) => item.length < 2 && at > 0) || (most > least && count === 2)) return false;
  if (endsInDoing(items.at(-1)!) && !WORK.test(noun)) return false;
  const fewest = measure === '大' || (DIVISIONS.test(noun) && items.every((item) => item.length <= 4)) ? 2 : FEWEST;
  return least >= fewest && count <= most + FARTHEST && count >= least - FARTHEST;
}

/** “A、B、C”三大产品 and “A”“B”“C”三大产品. */
function quoted(text: string, end: number, announced: Announced): Counted | null {
  const from = text.lastIndexOf('“', end - 2);
  if (from === -1 || text.slice(from, end).includes('\n') || KNOWN.test(announced.noun)) return null;
  const list = quotedListOf(text.slice(from + 1, end - 1));
  if (list === null || !fits(list, announced, announced.start)) return null;
  return { ...list, places: [{ start: from + 1, end: end - 1 }], sure: false };
}
