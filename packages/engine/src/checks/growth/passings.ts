import { hanValue } from '../../document/numerals.js';
import type { Range } from '../../document/range.js';
import { NUMBER, onOneScale, parsed } from './number-words.js';

/** A mark that a level is said to lie above or below, with the level itself: 突破400亿元、达到391亿元. */
export interface Passing {
  readonly side: 'above' | 'below';
  /** Both in the unit of the level. */
  readonly mark: number;
  readonly level: number;
  /** The words with their numbers. */
  readonly markAt: Range;
  readonly levelAt: Range;
}

const ABOVE = '突破|超过|超出|跨[上过越入]|迈[上过入]|跃[上过]|越上|站[上稳]|首超|登上|首破|越过|高于|逾';
const BELOW = '不到|不足|低于|少于|未达到?';
const PASSED = `(?<!不|未|没有)(?:(${ABOVE})|(${BELOW}))了?`;
/** What may stand between the two without bringing in anything new. */
const ADVERBS = '(?:首次|历史性|成功|一举|预计|实际|总量|总额|总数|总规模|规模|总计|累计|全年|年末)*';
const AT_LAST = '(?:已经?|现已|目前|均|首次|历史性|成功|一举)*';
/** 400, 千 (of 千亿) or nothing (of 万亿): two captures. */
const MARK = `(?:${NUMBER}|([一二两三四五六七八九十百千]*)(?=[万亿]))`;
const UNIT = '([^\\d，,、。；;：:\\s（）()]{0,8}?)';
const MARKED = '(?:新?台阶|(?:整数)?[大关][关口])?';
const GROWN = '(?:[，,、](?:同比|比上年|较上年)?(?:增长|增加|提高)\\d+(?:\\.\\d+)?%)?';

/** 突破A、达到B and B、突破A. What is done of it (总投资超A、完成B) is something else. */
const MARK_FIRST = new RegExp(
  `${PASSED}${MARK}${UNIT}${MARKED}(?:${GROWN}[，,、]${ADVERBS}(?:达到?|为|增至|升至|增加到|增长到|提高到)了?|[（(](?:达到?|为)?)${NUMBER}`,
  'g',
);
const LEVEL_FIRST = new RegExp(`${NUMBER}${UNIT}${GROWN}[，,、]${AT_LAST}${PASSED}${MARK}`, 'g');

/** A unit stands no farther behind its number. */
const UNIT_ROOM = 8;
/** 超10亿元企业20家 counts something else. */
const CLOSED = /^(?:$|[，,。；;、\n]|新?台阶|(?:整数)?[大关][关口]|的?[^，,。；;\d]{0,8}(?:目标|任务|计划|水平|要求))/;
const TOTALS = /总|累计/;
/** Where a sentence goes on behind its mark. */
const ROOM = 24;

/** Every level of a text that stands in one breath with a mark. */
export function passingsIn(text: string): readonly Passing[] {
  return [...markFirst(text), ...levelFirst(text)];
}

function* markFirst(text: string): Generator<Passing> {
  for (const found of text.matchAll(MARK_FIRST)) {
    const [whole, above, below, digits, han, unit, level] = found;
    const end = found.index + whole.length;
    const scale = onOneScale(unit!, text.slice(end, end + UNIT_ROOM));
    const number = digits ?? han!;
    const markEnd = whole.indexOf(number + unit!, (above ?? below)!.length) + number.length + unit!.length;
    // 新增不到5家、总数达到60家 are two things.
    if (scale === null || (above === undefined && TOTALS.test(whole.slice(markEnd)))) continue;
    yield {
      side: above === undefined ? 'below' : 'above',
      mark: (markOf(digits, han) * scale.sizes[0]) / scale.sizes[1],
      level: parsed(level!),
      markAt: { start: found.index, end: found.index + markEnd },
      levelAt: { start: end - level!.length, end: end + scale.length },
    };
  }
}

function* levelFirst(text: string): Generator<Passing> {
  for (const found of text.matchAll(LEVEL_FIRST)) {
    const [whole, level, unit, above, , digits, han] = found;
    const end = found.index + whole.length;
    const scale = onOneScale(unit!, text.slice(end, end + UNIT_ROOM));
    if (scale === null || !CLOSED.test(text.slice(end + scale.length, end + ROOM))) continue;
    yield {
      side: above === undefined ? 'below' : 'above',
      mark: (markOf(digits, han) * scale.sizes[1]) / scale.sizes[0],
      level: parsed(level!),
      markAt: { start: end - (digits ?? han!).length, end: end + scale.length },
      levelAt: { start: found.index, end: found.index + level!.length + unit!.length },
    };
  }
}

function markOf(digits: string | undefined, han: string | undefined): number {
  if (digits !== undefined) return parsed(digits);
  return han === '' ? 1 : hanValue(han!)!;
}
