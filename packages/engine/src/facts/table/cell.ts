import { isDigit } from '../../document/characters.js';
import { numeralAt } from '../../document/numerals.js';
import type { Comparator } from '../fact.js';
import type { Quantity } from '../item.js';
import { quantityAt } from '../quantity.js';
import { postComparator } from '../unit-behind.js';

/** The number of a cell, in units of the cell's squeezed text. */
export interface CellFigure {
  readonly quantity: Quantity;
  readonly comparator: Comparator;
  /** Whether it stands in brackets 〔〕 or behind 累计: a sum over years or a change over them. */
  readonly cumulative: boolean;
  /** Whether the cell only strives for it. */
  readonly soft: boolean;
  /** Whether the cell says that it is a change: 增长6%左右, 下降3%. */
  readonly change: 'rise' | 'fall' | null;
  /** Whether the cell says that it is a mean of years: 年均增长6%. */
  readonly mean: boolean;
}

const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/不低于|不少于|不小于|≥|>|大于|高于|超过?|突破/, '>='],
  [/不超过|不高于|不大于|≤|<|小于|低于|控制在/, '<='],
  [/约|近|±/, '~'],
];
const CHANGES: readonly (readonly [RegExp, CellFigure['change']])[] = [
  [/下降|降低|减少/, 'fall'],
  [/增长|提高(?!到)|增加/, 'rise'],
];
const LEAD =
  /^(?:[>≥<≤=]|不低于|不少于|不小于|大于|高于|超过?|突破|不超过|不高于|不大于|小于|低于|控制在|约|近|累计|五年|年均|达到?|提高到|降至|增长|提高|增加|下降|降低|减少|力争|争取|[〔[【﹝])*$/;
const REST = /^[〕\]】﹞]?(?:\*+|[①-⑳]|\[\d{1,2}\]|\([^()\d]*\))*$/;
const OPENING = /[〔[【﹝]/;
const OPENS = /^[〔[【﹝]?$/;

/** The figure that a cell holds and nothing else; null for a blank, a dash or words. */
export function figureIn(cell: string): CellFigure | null {
  let at = 0;
  while (at < cell.length && !isDigit(cell.charCodeAt(at))) at++;
  if (at === cell.length) return null;
  const quantity = signed(cell, quantityAt(cell, at, numeralAt(cell, at)));
  const before = cell.slice(0, quantity.start);
  const closed = quantity.after + (/[〕\]】﹞]/.test(cell[quantity.after] ?? '') ? 1 : 0);
  const behind = postComparator(cell, closed);
  if (!LEAD.test(before) || !REST.test(cell.slice(behind?.end ?? quantity.after))) return null;
  return {
    quantity,
    comparator: quantity.comparator ?? behind?.comparator ?? BEFORE.find(([words]) => words.test(before))?.[1] ?? '=',
    cumulative: OPENING.test(before) || before.includes('累计'),
    soft: /力争|争取/.test(before),
    change: CHANGES.find(([words]) => words.test(before))?.[1] ?? null,
    mean: before.includes('年均'),
  };
}

/** A sign at the head of a cell is no dash of a list. */
function signed(cell: string, quantity: Quantity): Quantity {
  const sign = quantity.start - 1;
  if (sign < 0 || !'-−'.includes(cell[sign]!) || !OPENS.test(cell.slice(0, sign))) return quantity;
  return { ...quantity, start: sign, values: quantity.values.map((value) => -value) };
}
