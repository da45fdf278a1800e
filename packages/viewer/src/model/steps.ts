import type { ViewData } from '../view-data.js';
import type { FactRef } from './indicators.js';
import type { TextModel } from './text-model.js';

/** The fact to go to from the open one, or from a place in the text. A range with several facts is one stop. Goes round at the ends. */
export function nextFact(
  { index, document, marks }: TextModel,
  current: FactRef | null,
  from: number,
  step: 1 | -1,
): FactRef | null {
  const stops = marks.filter(({ facts }) => facts.length > 0);
  if (stops.length === 0) return null;
  const open = current?.document === index ? document.facts[current.fact] : undefined;
  const at = stops.findIndex(({ start, end }) => (open ? start === open.start && end === open.end : start >= from));
  const next = open ? at + step : step > 0 ? (at === -1 ? 0 : at) : (at === -1 ? stops.length : at) - 1;
  return { document: index, fact: stops[(next + stops.length) % stops.length]!.facts[0]! };
}

/** The finding to go to from the open one, among those that are shown. */
export function nextFinding(
  data: ViewData,
  shown: readonly number[],
  current: number | null,
  step: 1 | -1,
): number | null {
  const list = shown.length > 0 ? shown : data.findings.map((_, index) => index);
  if (list.length === 0) return null;
  const at = current === null ? -1 : list.indexOf(current);
  const next = at === -1 ? (step > 0 ? 0 : -1) : at + step;
  return list[(next + list.length) % list.length]!;
}
