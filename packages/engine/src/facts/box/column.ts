import type { Span } from '../../document/document.js';
import { withFigureYears } from '../../document/numerals.js';
import type { Part } from '../clause.js';
import type { Role } from '../fact.js';
import { unitInBrackets, withoutUnit } from './units.js';

/** What the number cells of a column say of their indicators. */
export interface ValueColumn {
  readonly is: 'value';
  /** The level of a year, growth on the year before, mean growth a year over a span, or what adds up over it. */
  readonly of: 'level' | 'growth' | 'mean' | 'sum';
  /** The year (both ends the same) or span; null where the columns beside it settle it. */
  readonly years: Span | null;
  /** As the head says it; null where the year settles it. */
  readonly role: Role | null;
  /** Unit in the head, empty where it has none. */
  readonly unit: string;
}

export type Column = ValueColumn | { readonly is: 'name' | 'unit' | 'binding' | 'order' | 'other' };

const SIGNS: readonly (readonly [RegExp, Exclude<Column['is'], 'value'>])[] = [
  [/^(?:主要|具体|核心)?指标(?:名称|内容)?$|^项目$|^名称$/, 'name'],
  [/^(?:计量)?单位$/, 'unit'],
  [/^(?:指标)?(?:属性|性质)$/, 'binding'],
  [/^(?:序号|编号)$/, 'order'],
];

const LONGEST_HEAD = 40;
const FOOTNOTES = /\*|<br\/?>|[①-⑳]|\[\d{1,2}\]/g;

/** What a column holds, by its head in narrow forms without blanks. */
export function columnOf(head: string, part: Part): Column {
  if (head.length > LONGEST_HEAD) return { is: 'other' };
  const words = head.replace(FOOTNOTES, '');
  const sign = SIGNS.find(([pattern]) => pattern.test(withoutUnit(words)));
  return sign === undefined ? (valueColumn(words, part) ?? { is: 'other' }) : { is: sign[1] };
}

function valueColumn(head: string, part: Part): ValueColumn | null {
  const unit = unitInBrackets(head) || (head.includes('%') ? '%' : '');
  const words = withFigureYears(withoutUnit(head)).replace(/[%/]/g, '');
  const years = yearsIn(words);
  const role = roleIn(words);
  const over = years === null || years.from === years.to ? null : years;
  if (words.includes('年均')) return { is: 'value', of: 'mean', years: over, role, unit };
  const grows = /增长|增速|增幅|±/.test(words);
  if (/累计|变化/.test(words)) return { is: 'value', of: grows ? 'growth' : 'sum', years: over, role, unit };
  if (grows) return { is: 'value', of: 'growth', years: years ?? yearOf(part.reported), role, unit };
  const plain = words.replace(/\d{4}|[“”"()年]|十[一二三四五]五/g, '');
  if (!PLAIN.test(plain)) return null;
  if (years !== null) return { is: 'value', of: 'level', years: yearOf(years.to), role, unit };
  const year = yearMeant(plain, part);
  return year === null ? null : { is: 'value', of: 'level', years: yearOf(year), role, unit };
}

/** What a head may say of its year beside naming it. */
const PLAIN =
  /^(?:期?[末底]|上|本|全|度|实际|实绩|基期|基准|基础|现状|完成|实现|达到|预计|预测|初步|快报|统计|执行|预算|决算|目标|规划|计划|预期|绝对|总|值|数|量|额|据|情况)*$/;

/** The years that a head names: 2025年, 2021-2025年, “十四五”. */
function yearsIn(words: string): Span | null {
  const named = [...words.matchAll(/(?:19|20)\d{2}/g)].map(([year]) => Number(year));
  if (named.length > 0) return { from: Math.min(...named), to: Math.max(...named) };
  const plan = /十([一二三四五])五/.exec(words);
  if (plan === null) return null;
  // 十一五 began in 2006.
  const from = 2006 + 5 * '一二三四五'.indexOf(plan[1]!);
  return { from, to: from + 4 };
}

function yearOf(year: number): Span {
  return { from: year, to: year };
}

/** The year of a head that names none: 上年, 绝对数, 目标值. */
function yearMeant(words: string, { reported, planned }: Part): number | null {
  if (words === '' || /^[末底度]$/.test(words)) return null;
  if (words.startsWith('上')) return reported - 1;
  return roleIn(words) === 'target' ? planned : reported;
}

function roleIn(words: string): Role | null {
  if (/目标|规划|计划|预期|预算/.test(words)) return 'target';
  if (/预计|预测|初步|快报/.test(words)) return 'estimate';
  return null;
}
