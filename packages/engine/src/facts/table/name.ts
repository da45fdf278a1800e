import { TAILS } from '../../vocabulary/cues.js';
import { findIndicator } from '../../vocabulary/indicators/index.js';
import { saysMeasure } from '../name.js';
import type { Caption } from './caption.js';
import type { Measured } from './head.js';

/** What a row measures, out of its name cell. */
export interface RowName {
  /** Without its number, unit and marks. */
  readonly name: string;
  /** Whether the row states a change of what it names: 能耗降低, 生产总值增长. */
  readonly change: 'rise' | 'fall' | 'mean-rise' | null;
}

const LEAD = /^(?:\(?\d{1,2}[.、)]+|\(?[一二三四五六七八九十]{1,3}[、)]+|[①-⑳#*—-]+|其中[:：]?|(?:其中)?[:：])+/;
/** The document's own region is said by leaving it out. */
const OWN = /^(?:全[市县区州旗盟]|全地区)(?=.{2})/;
const MARKS = /(?:\*+|[①-⑳]|\[\d{1,2}\])+$/;
const CHANGES: readonly (readonly [RegExp, RowName['change']])[] = [
  [/年均(?:增长|增速|增长率|增长速度)$/, 'mean-rise'],
  [/(?:累计)?(?:增长|增速|(?<!自然)增长率|增长速度|增幅|涨幅)$/, 'rise'],
  [/(?:累计)?(?:降低|下降|减少|削减)(?:率|幅度|比例)?$/, 'fall'],
];

/** Reads a name cell in narrow forms without blanks and without its unit; only a share (`percent`) can be a change. */
export function rowName(cell: string, percent: boolean): RowName {
  const name = cell.replace(/\*\*/g, '').replace(LEAD, '').replace(MARKS, '').replace(OWN, '');
  const [ending, change] = (percent ? CHANGES.find(([words]) => words.test(name)) : undefined) ?? [null, null];
  const subject = ending === null ? '' : name.replace(ending, '');
  return subject.length < 2 ? { name, change: null } : { name: subject, change };
}

/** Whether a cell marks its row as a part of the row above: 其中:住宅, #棉布. */
export function isPart(cell: string): boolean {
  return /^(?:其中|#)/.test(cell);
}

/** The figure of a row that states a change: a fall is negative. */
export function statedValue(values: readonly number[], change: RowName['change']): number | readonly number[] {
  const signed = change === 'fall' ? values.map((value) => -value) : values;
  return signed.length === 1 ? signed[0]! : signed;
}

/** A name holds a letter at least. */
export function isNamed(words: string): boolean {
  return /\p{L}/u.test(words);
}

const TOTAL = /^(?:本年|全年|年度|全[市县区州省])?(?:收入|支出)?(?:合计|总计|小计|总数|总量|合 计)$/;

/** Whether a name only says that its row sums up the others. */
export function isTotal(name: string): boolean {
  return TOTAL.test(name);
}

/** The name of a row with all that its column, its group and its table say beside it; empty where it stays unclear. */
export function complete(name: string, group: string, above: string, column: Measured, caption: Caption): string {
  const subject = caption.topic.includes(column.subject) ? '' : column.subject;
  const named = isTotal(name)
    ? totalName(name, group, caption)
    : ofTable(group + name, above, caption, column.of !== 'share' && saysMeasure(subject));
  if (named === '') {
    const { sort } = column.names;
    if (isTotal(name) && sort !== '' && subject !== '') return withSubject(sort, subject);
    return isTotal(name) && findIndicator(subject) !== null ? subject : '';
  }
  if (column.of === 'share') return withShare(named, subject);
  return withSubject(named, subject);
}

function totalName(name: string, group: string, { topic, parted }: Caption): string {
  const of = /收入|支出/.exec(name)?.[0] ?? '';
  if (of !== '' && topic.endsWith('收支')) return topic.slice(0, -2) + of;
  if (topic !== '' && (parted || findIndicator(topic) !== null) && topic.endsWith(of)) return topic;
  return group !== '' && of === '' && saysMeasure(group) ? group : '';
}

/** 衣着 of a table of 居民消费价格, 农副食品加工业 of 分行业工业增加值, 住宅 below 房屋施工面积. */
function ofTable(name: string, above: string, { topic, parted }: Caption, measured: boolean): string {
  if (hasHead(name) || name === topic) return name;
  if (parted) return name + topic;
  // What the column measures says more than the title: 出口额 in a table of 进出口.
  if (measured) return name;
  if (INDUSTRY.test(name) && findIndicator(above)?.code === 'gdp') return `${name}增加值`;
  return name + (tailOf(topic) || (saysAll(name) ? '' : tailOf(above)));
}

/** Parts of the gross product, which are value added. */
const INDUSTRY = /^(?:第[一二三]产业|[一二三]产|(?:规模以上|规上)?工业|建筑业|服务业|农林牧渔业)$/;

/** Whether a name says what is measured, so that the rows below may lean on it. */
export function saysAll(name: string): boolean {
  return hasHead(name) || findIndicator(name) !== null;
}

function hasHead(name: string): boolean {
  return saysMeasure(name) || /[税费]$/.test(name) || TAILS.some((tail) => name.endsWith(tail));
}

function tailOf(whole: string): string {
  const tail = TAILS.find((one) => whole.endsWith(one)) ?? /(?:常住|户籍)?人口$/.exec(whole)?.[0] ?? '';
  return tail.replace(/^预算(?=.)/, '');
}

/** 粮食 in a column of 产量; in one of 小学 where the row says 在校学生数. */
function withSubject(name: string, subject: string): string {
  if (subject === '' || name.endsWith(subject)) return name;
  if (/^增[速幅]$/.test(subject)) return name + subject;
  if (/^(?:产量|数量|总量|金额|数额|规模)$/.test(subject) && saysMeasure(name)) return name;
  if (saysMeasure(name) && !saysMeasure(subject) && findIndicator(subject) === null) return subject + name;
  let shared = Math.min(name.length, subject.length - 1);
  while (shared > 0 && !name.endsWith(subject.slice(0, shared))) shared--;
  return name + subject.slice(shared);
}

function withShare(name: string, subject: string): string {
  const share = /占|比重|比例|构成|份额/.test(subject) ? subject : `${subject}占比`;
  return name + share.replace(/^的/, '') + (/(?:比重|比例|占比|构成|份额)$/.test(share) ? '' : '比重');
}
