/**
 * What an indicator is measured in, with the unit that `plausible` is written in: money 元, ratio % (or ‰ where the definition
 * says so), count 个, people 人, area 平方米, mass 吨 (standard coal too), volume 立方米, length 米, energy 千瓦时, power 千瓦
 * (and 千伏安), index (the year before = 100, or a score), time 天, years 岁 or 年, concentration 微克/立方米, turnover 吨公里 or
 * 人公里, data. A yield or a standard per head or per mu keeps the unit it is usually printed in, without the divisor.
 */
export type UnitClass =
  | 'money'
  | 'ratio'
  | 'count'
  | 'people'
  | 'area'
  | 'mass'
  | 'volume'
  | 'length'
  | 'energy'
  | 'power'
  | 'index'
  | 'time'
  | 'years'
  | 'concentration'
  | 'turnover'
  | 'data'
  | 'other';

export type Field =
  | 'economy'
  | 'industry'
  | 'agriculture'
  | 'investment'
  | 'trade'
  | 'finance'
  | 'population'
  | 'income'
  | 'education'
  | 'health'
  | 'welfare'
  | 'culture'
  | 'transport'
  | 'energy'
  | 'environment'
  | 'innovation'
  | 'rural'
  | 'governance';

/** An indicator of regional statistics and plans. */
export interface Indicator {
  /** Stable, in kebab case. */
  readonly code: string;
  /** The name that communiques and plans use. */
  readonly zh: string;
  readonly en: string;
  /** Other names seen in plans and reports; no two indicators share one. */
  readonly aliases: readonly string[];
  readonly unit: UnitClass;
  readonly flow: 'stock' | 'flow' | 'rate';
  /** Whether more is better (正向), worse (逆向), only within bounds (区间), or neither. */
  readonly direction: 'up' | 'down' | 'range' | 'none';
  /** Both ends in, in the base unit of the class, for the level of a region of any size; null where nothing can be said. */
  readonly plausible: readonly [number, number] | null;
  readonly field: Field;
  /** One sentence in our own words. */
  readonly definition: string;
  /** Where the name and the notion are in use. */
  readonly source: string;
}
