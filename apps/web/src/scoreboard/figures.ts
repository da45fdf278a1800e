import { numberText, roundedText, unitText } from '@outturn/charts';
import type { Item } from './item.js';
import type { Words } from './words.js';

type Value = Item['values'][number];

/** As much of a target as it takes to say it short. */
type Aim = Pick<Item, 'kind' | 'comparator' | 'value' | 'upper' | 'decimals' | 'unit'> & {
  readonly indicator: Pick<Item['indicator'], 'unit'>;
};

/** Units that are written onto the number. */
const TIGHT: ReadonlySet<string> = new Set(['%', '‰', '倍']);

/** Whether the unit stands with the number, since the column of units has another one, or the number is not read without it. */
function isUnitSaid({ unit, indicator }: Pick<Aim, 'unit' | 'indicator'>): boolean {
  return TIGHT.has(unit) || unit !== indicator.unit;
}

function withUnit(text: string, unit: string, { locale }: Words): string {
  const said = unitText(unit, locale);
  if (said === '') return text;
  return unit === '%' || unit === '‰' || (locale === 'zh' && TIGHT.has(unit)) ? text + said : `${text} ${said}`;
}

/** The target as short as it can be said: 年均 6.5% 左右, ≥ 95%, 累计 90000. Its unit stands with it where that is not the unit of the figures. */
export function targetText(item: Aim, words: Words): string {
  return said(item, words, isUnitSaid(item));
}

/** The same for where no column says the unit. */
export function wholeTargetText(item: Aim, words: Words): string {
  return said(item, words, true);
}

function said(item: Aim, words: Words, isInUnit: boolean): string {
  if (item.value === null) return item.kind === 'assigned' ? words.pending : words.qualitative;
  const forms: Partial<Record<Item['kind'], (text: string) => string>> = words.forms;
  const bare = bareTarget(item, item.value, words, isInUnit);
  return forms[item.kind]?.(bare) ?? bare;
}

function bareTarget(item: Aim, value: number, words: Words, isInUnit: boolean): string {
  const { upper, comparator, decimals, unit } = item;
  const inUnit = (number: string): string => (isInUnit ? withUnit(number, unit, words) : number);
  const written = (one: number): string => numberText(one, decimals ?? decimalsOf(one), words.locale);
  const text = inUnit(written(value));
  if (comparator === 'range' && upper !== null) return inUnit(`${written(value)}–${written(upper)}`);
  if (comparator === '>=') return `≥ ${text}`;
  if (comparator === '<=') return `≤ ${text}`;
  return comparator === '~' ? words.about(text) : text;
}

/** What a year's cell shows: the value itself, or how it changed where only that is told. */
export interface YearCell {
  readonly text: string;
  readonly value: number;
  readonly isChange: boolean;
  readonly status: Value['status'];
}

export function yearCell({ values, indicator }: Item, year: string, { locale }: Words): YearCell | null {
  const ofYear = values.filter(({ period }) => period === year);
  const found = ofYear.find(({ measure }) => measure === 'level') ?? ofYear.find(({ measure }) => measure === 'change');
  if (found === undefined) return null;
  const { value, decimals, status, measure } = found;
  const isChange = measure === 'change' && indicator.unit !== '%';
  const text = numberText(value, decimals, locale);
  return { text: isChange ? `${value > 0 ? '+' : ''}${text}%` : text, value, isChange, status };
}

/** The latest figure as it is printed, in the unit of the target; where it was worked out, as exact as the target is and never less than two digits. */
export function latestText(item: Item, words: Words): string {
  const { latest, decimals, values } = item;
  if (latest === null) return '';
  const printed = values.find(({ period, value }) => period === latest.period && value === latest.value);
  const text = printed
    ? numberText(printed.value, printed.decimals, words.locale)
    : roundedText(latest.value, Math.max(decimals ?? 0, 2), words.locale);
  return isUnitSaid(item) ? withUnit(text, item.unit, words) : text;
}

function decimalsOf(value: number): number {
  return Math.min(4, String(value).split('.')[1]?.length ?? 0);
}
