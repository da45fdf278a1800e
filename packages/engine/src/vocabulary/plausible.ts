import type { Conversion, Dimension } from './conversions.js';
import type { Indicator, UnitClass } from './indicators/indicator.js';

/**
 * How the classes that the catalogue writes plausible ranges in stand to the dimensions of written units: the dimensions that a class may be
 * printed in, and how many of their base units one unit of the class is (the catalogue counts mass in 吨, units in 公斤). Classes of
 * mixed units (index, data, other) have none, nor have counts, whose ranges hold for one counting word only.
 */
const CLASSES: Readonly<Partial<Record<UnitClass, Partial<Record<Dimension, number>>>>> = {
  money: { yuan: 1 },
  ratio: { percent: 1 },
  people: { people: 1, visits: 1 },
  area: { area: 1 },
  mass: { mass: 1000, coal: 1 },
  volume: { volume: 1 },
  length: { length: 1 },
  energy: { energy: 1 },
  power: { power: 1 },
  time: { days: 1 },
  years: { years: 1 },
};

/** Classes whose rates (yields per mu, areas per head) keep the unit that they are usually printed in. */
const PRINTED: ReadonlySet<UnitClass> = new Set(['mass', 'volume', 'area', 'energy', 'length', 'people']);

/** The plausible ends of an indicator's level in base units of a written unit; null where the two cannot be compared. */
export function plausibleIn(
  { unit, flow, plausible }: Pick<Indicator, 'unit' | 'flow' | 'plausible'>,
  { of }: Pick<Conversion, 'of'>,
): { readonly low: number; readonly high: number } | null {
  const size = CLASSES[unit]?.[of];
  if (plausible === null || size === undefined || (flow === 'rate' && PRINTED.has(unit))) return null;
  return { low: plausible[0] * size, high: plausible[1] * size };
}
