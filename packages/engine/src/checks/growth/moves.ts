import { hanValue } from '../../document/numerals.js';
import type { Range } from '../../document/range.js';
import { lastClause } from '../../entries/clause.js';
import { NUMBER, type OneScale, onOneScale, parsed } from './number-words.js';

/** Which way a verb says that something went. */
export type Way = 'up' | 'down';

/** 从A提高到B: two values in one clause with the verb between them. */
export interface Move {
  readonly way: Way;
  readonly verb: string;
  /** Both in the unit of the second. */
  readonly from: number;
  readonly to: number;
  /** Places in an order, of which the first is the best. */
  readonly ranks: boolean;
  /** The first value, and the verb with the second. */
  readonly start: Range;
  readonly end: Range;
}

const UP =
  '提高|提升|上升|升高|增加|增长|增多|扩大|扩充|扩容|加大|加快|跃升|攀升|回升|晋升|抬升|壮大|发展|拓展|拉大|延长|上涨|上调|调高|前移|前进|上移|增|升|涨|扩';
const DOWN =
  '下降|降低|下调|调低|减少|缩小|缩短|缩减|压缩|压减|压降|削减|精简|收窄|回落|放缓|下滑|滑落|跌落|后退|后移|下移|降|减|缩|压|跌';
const LEADS = new RegExp(`(?:(${UP})|(${DOWN}))了?(?:[到至为成]了?|(?=(?:全[国省市区球]|世界)?第))`, 'g');

/** Words between 从 and its number, and between the verb and its number. */
const RANK = '第?(?:(?<=第)([一二三四五六七八九十]+)|';
const OPENED = new RegExp(`(?:从|由|自|比(?![重例])|较)([^\\d从由自]{0,14}?)${RANK}${NUMBER})([:：∶]1|[^\\d]{0,8})$`);
const REACHED = new RegExp(
  `^((?:全[国省市区球州]|世界|目前的?|现在的?|本届|如今的?|年+的?末?|约|近)*)${RANK}${NUMBER})([:：∶]1|[^\\d，,。；;、\\n]{0,8})`,
);

/** By which places in an order are told from people. */
const ORDER = /第|排[名位]|[位名座]次/;

const LOOK_BACK = 40;
const LOOK_AHEAD = 32;
const TIME = /\d{4}年?[—–~～至-]+\d{4}年|\d{4}年[度末底初]?|(?:19|20)\d{2}(?=的)|\d+[月年](?=前)|\d+月/g;
/** Signs of a value that is no plain number: a fall, a bound, a count that is only about right. */
const NOT_PLAIN = /降|减|负|[-−﹣]$|不足|不到|超|多|余|以[上下内]|[、和及与]/;
const FLOOR = /以上/;
/** Two values of which one is so rounded have to be farther apart than this share. */
const ABOUT = /左右|约|近/;
const FAR = 0.05;
/** Grades, dates and ages, of which neither way is more. */
const NEITHER_WAY = /^(?:级|类|等|档|星|期|月|日|号|时|点|届|批|版|代|岁|个?百分点|摄?氏?度|℃)/;
const TIMES = /^个?(?:工作日|自然日|天|小时|分钟|秒|年|月)/;
const OF_TIME = /[延缩压减]/;

/** Every move of a text whose two values are plain and in one unit. */
export function movesIn(text: string): readonly Move[] {
  return [...text.matchAll(LEADS)].flatMap((lead) => moveAt(text, lead) ?? []);
}

/** One side of a move: its number with the words before it and behind. */
interface Side {
  readonly before: string;
  readonly value: number;
  /** The number as written. */
  readonly written: string;
  readonly behind: string;
}

function sideOf([, before, han, digits, behind]: RegExpExecArray): Side {
  const written = han ?? digits!;
  return {
    before: before!,
    value: han === undefined ? parsed(written) : hanValue(written)!,
    written,
    behind: behind!,
  };
}

function moveAt(text: string, lead: RegExpExecArray): Move | null {
  const at = lead.index;
  const past = at + lead[0].length;
  const clause = masked(lastClause(text.slice(Math.max(0, at - LOOK_BACK), at)));
  const opened = OPENED.exec(clause);
  const reached = opened === null ? null : REACHED.exec(masked(text.slice(past, past + LOOK_AHEAD)));
  if (opened === null || reached === null) return null;
  const [one, other] = [sideOf(opened), sideOf(reached)];
  const scale = onOneScale(one.behind, other.behind);
  // 由93%提高到92%以上: a floor below the start is no rise.
  const reachedAtLeast = lead[1] === undefined ? other : { ...other, behind: other.behind.replace(FLOOR, '') };
  if (scale === null || !arePlain(one, reachedAtLeast, scale)) return null;
  const words = clause + reached[0];
  const ranks = /^[位名]/.test(one.behind) && ORDER.test(words);
  if (!ranks && !isMeasured(scale.unit, lead[0], words)) return null;
  const number = at - one.behind.length - one.written.length;
  const end = past + reached[0].indexOf(other.written, other.before.length) + other.written.length + scale.length;
  return {
    way: lead[1] === undefined ? 'down' : 'up',
    verb: lead[1] ?? lead[2]!,
    from: (one.value * scale.sizes[0]) / scale.sizes[1],
    to: other.value,
    ranks,
    start: { start: text[number - 1] === '第' ? number - 1 : number, end: at },
    end: { start: at, end },
  };
}

function arePlain(one: Side, other: Side, { sizes, length }: OneScale): boolean {
  const tail = other.behind.slice(length, length + 2);
  if ([one.before, one.behind, tail].some((words) => NOT_PLAIN.test(words))) return false;
  const ratio = (other.value * sizes[1]) / (one.value * sizes[0]);
  return !ABOUT.test(one.before + one.behind + other.before + tail) || Math.abs(ratio - 1) > FAR;
}

/** Whether more of it is up. A time is lengthened and shortened, but raised only where days are counted (天数). */
function isMeasured(unit: string, lead: string, words: string): boolean {
  return !NEITHER_WAY.test(unit) && (!TIMES.test(unit) || OF_TIME.test(lead) || words.includes('天数'));
}

/** Years are no values; every character keeps its place. */
function masked(words: string): string {
  return words.replace(TIME, (time) => '年'.repeat(time.length));
}
