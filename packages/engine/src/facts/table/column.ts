import { withFigureYears } from '../../document/numerals.js';
import { findIndicator } from '../../vocabulary/indicators/index.js';
import { hasMeasureHead, saysMeasure } from '../name.js';
import { peelHead, type Said } from './peel-head.js';
import { placeAhead } from './places.js';
import { unitIn, unitInBrackets, withoutUnit } from './units.js';
import { isPartOfYear, withoutWholeYear } from './years.js';

/** What the number cells of a column say of their indicators. */
export interface ValueColumn extends Said {
  readonly is: 'value';
  /** Unit in the head, empty where it has none. */
  readonly unit: string;
  /** The region that the column is of, empty where it names none. */
  readonly place: string;
  /** What it measures beside that: 产量, 一般公共预算收入, 占GDP比重; empty where the rows say it all. */
  readonly subject: string;
}

/** What a head names its rows by. */
export type NameKind = 'indicator' | 'item' | 'project' | 'thing' | 'place' | 'year';

export type Column =
  | ValueColumn
  | { readonly is: 'name'; readonly of: NameKind }
  | { readonly is: 'unit' | 'binding' | 'order' | 'group' | 'other' };

const SIGNS: readonly (readonly [RegExp, Column])[] = [
  [
    /^(?:主要|具体|核心|经济|发展|监测|统计|约束性|预期性)*指标(?:名称|内容|项目|体系)?$/,
    { is: 'name', of: 'indicator' },
  ],
  [/^(?:预算|收入|支出|收支|功能)*科目(?:名称)?$|^(?:收入|支出|收支|预算)项目$/, { is: 'name', of: 'thing' }],
  [/^项目$|^名称$|^内容$/, { is: 'name', of: 'item' }],
  [/^(?:工程|建设|重点|重大)*项目(?:名称)?$|^工程名称$/, { is: 'name', of: 'project' }],
  [
    /^(?:主要)?(?:工业|农业|农)?(?:产品|商品|作物|品种|行业|产业|险种|税种|门类|运输方式)(?:名称|类别|门类|分类)?$/,
    { is: 'name', of: 'thing' },
  ],
  [
    /^(?:各)?(?:地区|区域|区县|县区|县市|市县|地市|市州|州市|县市区|市县区|旗县|旗县市?区?|县\(市\)区?|县\(市、区\)|县\(区\)|县\(市,区\)|市\(县\)|市\(州\)|区\(县\)|区\(市、?县\)|市\(县、区\)|乡镇|镇街|乡镇街道|团场|省份|省市|城市|县域)(?:名称|别)?$/,
    { is: 'name', of: 'place' },
  ],
  [/^(?:年份|年度|时间|年)$/, { is: 'name', of: 'year' }],
  [/^(?:计量|计算|统计)?单位$/, { is: 'unit' }],
  [/^(?:指标)?(?:属性|性质)$|^指标类型$/, { is: 'binding' }],
  [/^(?:序号|编号|行次|代码|编码)$/, { is: 'order' }],
  [/^(?:类别|领域|分类|一级指标|维度|大类|方面)$/, { is: 'group' }],
];

const LONGEST_HEAD = 60;
const FOOTNOTES = /\*|<br\/?>|[①-⑳]|\[\d{1,2}\]|-{3,}/g;
/** Heads of columns that tell something else. */
const TELLS =
  /备注|说明|责任|牵头|来源|日期|地点|地址|措施|代码|文号|电话|页码|年限|期限|工期|起止|权重|得分|分值|进展|完成时限|形象|时间进度|序时|差距|差额|问题|原因|建设|依据|^类型$|^名称$|等级|评价|[本当][月季]|上月/;
/** Set against what was done before, a per cent is neither a growth nor how much of a plan was done: 预算数为上年执行数的%. */
const OF_BEFORE = /为.{0,6}(?:执行|完成|决算|上年).*%/;

/** What a column holds, by the words over it from top to bottom, in narrow forms without blanks. */
export function columnOf(path: readonly string[]): Column {
  const words = path
    .map((one) => one.replace(FOOTNOTES, ''))
    .filter((one, at) => one !== '' && !(at > 0 && SUMS.test(one)));
  const whole = words.join('');
  if (whole === '' || whole.length > LONGEST_HEAD) return { is: 'other' };
  const plain = withoutUnit(whole);
  const sign = SIGNS.find(([pattern]) => pattern.test(plain)) ?? SIGNS.find(([pattern]) => pattern.test(words.at(-1)!));
  return sign === undefined ? (valueColumn(words) ?? { is: 'other' }) : sign[1];
}

/** Whether words over a column are not its own, or not all: 2020年2025年, a bracket that does not close. */
export function isBroken(path: readonly string[]): boolean {
  const whole = path.join('');
  const closed = whole.split('(').length === whole.split(')').length;
  return !closed || path.some((words) => /(?:19|20)\d{2}年?(?:19|20)\d{2}年/.test(words));
}

/** Below what it sums up, such a head says nothing more: 债务限额, 合计. */
const SUMS = /^(?:合计|小计|总计|总数|总量|总额)$/;

/** What a column of figures holds by the words over it, null where these do not speak of figures. */
export function valueColumn(path: readonly string[]): ValueColumn | null {
  const split = path.map((one) => (STRATA.test(one) ? ([one, ''] as const) : placeAhead(one)));
  const places = split.map(([place]) => place).filter((place) => place !== '');
  const words = ownPart(split.map(([, rest]) => rest));
  const unit =
    words.map((one, at) => unitOfHead(one) || (at > 0 ? unitIn(one) : '')).findLast((one) => one !== '') ?? '';
  const bare = words.map((one, at) => (at > 0 && unitIn(one) !== '' ? '' : withoutUnit(one)));
  // 总投资 below 投资.
  const joined = bare
    .filter((one, at) => !bare.slice(at + 1).some((below) => below !== one && below.endsWith(one)))
    .join('');
  const yearly = withoutWholeYear(joined);
  const dated = withFigureYears(yearly ?? joined);
  if (isPartOfYear(dated) || OF_BEFORE.test(dated)) return null;
  const { said, rest, understood } = peelHead(dated, unit);
  const subject = rest.replace(/[%/()〔〕[\]“”"'、,:;的或-]|五年$/g, '').replace(/^[年期]?末(?=.{3})/, '');
  if (TELLS.test(subject) || (/\d/.test(subject) && findIndicator(subject) === null)) return null;
  const telling = understood || unit !== '' || places.length > 0 || yearly !== null;
  const measures = subject.length > 1 && (findIndicator(subject) !== null || hasMeasureHead(subject));
  return telling || measures ? { is: 'value', ...said, unit, place: places.at(-1) ?? '', subject } : null;
}

/** Over a column they stand for a part of the region; as rows they name parts of what is counted. */
const STRATA = /^(?:城市|城镇|农村|乡村)$/;

/** 新增一般债务限额 below 地方政府债务限额 says it all by itself. */
function ownPart(path: readonly string[]): readonly string[] {
  const bare = path.map(withoutUnit);
  const last = bare.at(-1) ?? '';
  const from = path.length > 1 && isSize(last) ? bare.findLastIndex((one) => one !== last && isSize(one)) + 1 : 0;
  return path.slice(from);
}

/** Whether words name what is measured, not how it changed. */
function isSize(words: string): boolean {
  return words.length > 3 && saysMeasure(words) && !/\d|增长|增速|增减|目标|预算数|完成|比重|占/.test(words);
}

/** A unit in brackets, or a sign of per cent anywhere. */
function unitOfHead(words: string): string {
  return unitInBrackets(words) || (words.includes('%') ? '%' : '');
}
