import { figureText, isJudged as isJudgedClass, numberText, roundedText, unitText } from '@outturn/charts';
import type { components } from '@outturn/client';
import type { Locale } from '../kit/page.js';
import type { Words } from './words.js';

export type Board = components['schemas']['Scoreboard'];
export type Item = Board['items'][number];
type Value = Item['values'][number];
/** As much of a target as says what is to be reached. */
type Promised = Pick<Item, 'comparator' | 'value' | 'upper' | 'decimals' | 'unit'>;

export function isJudged(item: Item): boolean {
  return isJudgedClass(item.class);
}

/** The figures of whole years that the judgement goes by: levels where there are any, else rates. */
export function yearly({ values }: Item): ReadonlyMap<string, Value> {
  const measure = values.some((one) => one.measure === 'level') ? 'level' : 'change';
  return new Map(values.filter((one) => one.measure === measure).map((one) => [one.period, one]));
}

/** The years that have columns: from the first behind the base to the last of which anything is known. */
export function yearsOf({ items, plan }: Board): readonly string[] {
  const known = new Set(items.flatMap((item) => [...yearly(item).keys()]));
  const first = Math.max(plan.fromYear, (plan.baseYear ?? plan.fromYear - 1) + 1);
  const years = [];
  for (let year = first; year <= plan.toYear; year++) years.push(String(year));
  const last = years.findLastIndex((year) => known.has(year));
  return years.slice(0, last + 1);
}

/** The year that most of the latest figures are of; undefined where there are none. */
export function usualYear({ items }: Board): string | undefined {
  const counts = new Map<string, number>();
  for (const { latest } of items) if (latest !== null) counts.set(latest.period, (counts.get(latest.period) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? 1 : -1))[0]?.[0];
}

/** The number that is to be reached, with its unit: `≥70%`. */
export function targetText(
  { comparator, value, upper, decimals, unit }: Promised,
  words: Words,
  locale: Locale,
): string {
  if (value === null) return '';
  const figure = (one: number): string => figureText(one, decimals ?? 0, unit, locale);
  const both = upper === null ? figure(value) : words.between(numberText(value, decimals ?? 0, locale), figure(upper));
  return `${words.comparators[comparator]}${both}`;
}

/** The last figure as it was written, or as it was worked out of several; with its unit where that is not the one of the row. */
export function latestText({ latest, values, unit, indicator }: Item, locale: Locale): string {
  if (latest === null) return '';
  const written = values.find(({ id, value }) => id === latest.source?.observation && value === latest.value);
  if (written !== undefined) return numberText(written.value, written.decimals, locale);
  const rounded = roundedText(latest.value, 2, locale);
  if (unit === indicator.unit) return rounded;
  return unit === '%' || unit === '‰' ? `${rounded}${unit}` : `${rounded} ${unitText(unit, locale)}`;
}

export function baseText({ base }: Item, locale: Locale): string {
  return base === null ? '' : numberText(base.value, base.decimals, locale);
}

/** How much of the plan's time is over: the same for each target that runs as long as the plan. */
export function timeShareOf({ plan, items, on }: Board): number {
  const whole = items.find(({ span }) => span.from === plan.fromYear && span.to === plan.toYear);
  if (whole !== undefined) return whole.timeShare;
  const [begin, end, now] = [`${plan.fromYear}-01-01`, `${plan.toYear + 1}-01-01`, on].map((day) => Date.parse(day));
  return Math.min(1, Math.max(0, (now! - begin!) / (end! - begin!)));
}
