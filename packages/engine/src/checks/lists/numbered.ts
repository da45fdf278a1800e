import type { Range } from '../../document/range.js';
import { countOf } from '../numeral.js';
import type { Announced } from './announced.js';
import type { Counted } from './listed.js';

/** The ways to number paragraphs and headings; the first group is the numeral. */
const MARKS: readonly RegExp[] = [
  /^([一二三四五六七八九十]{1,3})、/,
  /^[（(]\s*([一二三四五六七八九十]{1,3})\s*[）)]/,
  /^(\d{1,2})\s*[.．、](?!\d)/,
  /^[（(]\s*(\d{1,2})\s*[）)]/,
  /^([一二三四五六七八九十]{1,3})(?:是|要)/,
  /^第([一二三四五六七八九十]{1,3})[，,]/,
  /^(?:——|－－|--)/,
];
const NUMBERED = /^\s*[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]/;
const HIGHER = /^\s*(?:第[一二三四五六七八九十]{1,3}[章节篇部]|[一二三四五六七八九十]{1,3}、)/;
/** So much of a line holds its mark and title. */
const LINE = 60;
/** What fields of work and things to be done are called. */
const GENERAL =
  /方面|重点|任务|工作|实事|大事|举措|措施|问题|原则|要求|转变|突破|内容|行动|工程|产业|注重|坚持|体系|目标/;
/** A sentence that ends its paragraph with what follows in view. */
const LEADS = /抓好|抓实|做好|做到|办好|办成|干好|实施|突出|体现|推进|重点|部署|着力|发展|坚持/;
const DIRECT = /[：:]\s*$|以下|下列|如下|下面/;
/** Right before the count: whatever it counts follows. */
const BELOW = /(?:以下|下列|如下|下面)$/;

/** A slip of the pen is no farther off: other numbers are of other things. */
const FARTHEST = 3;

interface Item extends Range {
  readonly family: RegExp;
  /** Null for a dash, which numbers nothing. */
  readonly numeral: number | null;
}

/**
 * The numbered paragraphs right behind the paragraph that announces them: 抓好以下五个方面的工作： with （一） to （五）,
 * 办好九件实事。 with 1. to 9., or one —— for each. Null where none follow or the sentence does not lead to them.
 */
export function numberedBehind(text: string, announced: Announced): Counted | null {
  const { start, end, noun, measure, count } = announced;
  if (!GENERAL.test(measure + noun) && !BELOW.test(text.slice(start - 2, start))) return null;
  const stop = text.indexOf('\n', end);
  if (stop === -1 || !isLast(text.slice(end, stop))) return null;
  const sentence = text.slice(Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1, stop);
  const direct = DIRECT.test(sentence);
  if (!direct && !LEADS.test(sentence)) return null;
  const items = itemsFrom(text, stop + 1);
  const listed = items.length;
  const last = items.at(-1);
  if (last === undefined || listed < 2 || Math.abs(count - listed) > FARTHEST) return null;
  // A number left out in print, not a thing: the last number still is the count.
  const most = last.numeral === count ? count : listed;
  return { least: Math.min(listed, most), most, open: false, places: [items[0]!, last], sure: direct };
}

/** Whether no other sentence stands between the announcement and the end of its paragraph. */
function isLast(rest: string): boolean {
  const mark = rest.search(/[。！？；]/);
  return mark === -1 || rest.slice(mark + 1).trim() === '';
}

/** Paragraphs of one way of numbering, from 1 on, up to where the numbers start again or a higher heading stands. */
function itemsFrom(text: string, from: number): readonly Item[] {
  const items: Item[] = [];
  for (let start = from; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    const line = text.slice(start, Math.min(end, start + LINE));
    const item = itemAt(line, start, items[0]?.family);
    if (item !== null && goesOn(items, item)) items.push(item);
    else if (item !== null || endsList(line, items)) break;
    start = end + 1;
  }
  return items;
}

function goesOn(items: readonly Item[], { numeral }: Item): boolean {
  const last = items.at(-1);
  if (numeral === null) return true;
  return last === undefined ? numeral === 1 : numeral > (last.numeral ?? 0);
}

/** Before the first item only blank lines may stand, between items no higher heading. */
function endsList(line: string, items: readonly Item[]): boolean {
  return items.length === 0 ? line.trim() !== '' : HIGHER.test(line) || (isDashed(items) && NUMBERED.test(line));
}

function isDashed([first]: readonly Item[]): boolean {
  return first?.numeral === null;
}

/** A numbered paragraph with its title, up to the first mark. */
function itemAt(line: string, start: number, family: RegExp | undefined): Item | null {
  const body = line.trimStart();
  const from = start + line.length - body.length;
  for (const mark of family === undefined ? MARKS : [family]) {
    const match = mark.exec(body);
    if (match === null) continue;
    const title = body.slice(match[0].length).search(/[。；，：]/);
    const length = title === -1 ? body.length : match[0].length + title;
    const numeral = match[1] === undefined ? null : countOf(match[1]);
    return { family: mark, numeral, start: from, end: from + length };
  }
  return null;
}
