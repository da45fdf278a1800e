import type { Entry } from '../../entries/entry.js';

/** A figure as written, without blanks. */
export function figureOf({ fact }: Entry): string {
  return fact.quote.replace(/\s+/g, '');
}

/** Its unit, without blanks. */
export function unitOf({ fact }: Entry): string {
  return fact.unit === ':' ? '' : fact.unit.replace(/\s+/g, '');
}

/** A figure with its name: 地区生产总值830亿元. Of 按常住人口计算 the inner words are the name. */
export function namedFigure(entry: Entry): string {
  return entry.fact.indicator.replace(/^按(.+)计算$/, '$1') + figureOf(entry);
}
