import { onAxis } from '../figures/axis-unit.js';
import { numberText } from '../figures/number.js';
import type { ChartModel } from '../model/model.js';
import { linesOf, tenth, widthOf } from './text.js';
import { placesOf, ticksOf, yearsOf } from './ticks.js';

export type Width = 'narrow' | 'wide';

/** What differs between the two widths: they are laid out, not scaled. */
export interface Measures {
  readonly width: number;
  readonly plot: number;
  readonly size: number;
  readonly titleSize: number;
  readonly ticks: number;
  readonly yearRoom: number;
}

export const MEASURES: Readonly<Record<Width, Measures>> = {
  wide: { width: 860, plot: 300, size: 13, titleSize: 17, ticks: 5, yearRoom: 46 },
  narrow: { width: 340, plot: 210, size: 12, titleSize: 15, ticks: 4, yearRoom: 40 },
};

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly ticks: readonly { readonly y: number; readonly text: string; readonly isZero: boolean }[];
  readonly years: readonly { readonly x: number; readonly text: string }[];
  /** Between two years. */
  readonly step: number;
  /** What holds over years fills them, as columns do; it ends where the plot ends. */
  readonly across: (from: number, to: number) => { readonly x1: number; readonly x2: number };
}

const BREATH = 14;
const HEADROOM = 1.08;
/** For the shade beside a limit. */
const LIMIT_ROOM = 0.04;

/** Where the axes stand: the left margin has room for every tick, the right one for the labels of what ends there. */
export function frameOf(model: ChartModel, measures: Measures, top: number): Frame {
  const { size, width, plot } = measures;
  const [from, to] = spanOf(model);
  const values = valuesOf(model).map((value) => onAxis(value, model.unit));
  const ticks = ticksOf(withZero(values, model.form), measures.ticks);
  const places = placesOf(ticks);
  const texts = ticks.map((tick) => numberText(tick, places, model.locale) + (model.unit.text === '%' ? '%' : ''));
  const left = Math.ceil(Math.max(...texts.map((text) => widthOf(text, size))) + BREATH);
  const right = width - Math.ceil(rightMargin(model, measures, to));
  const inset = model.form === 'columns' ? (right - left) / (to - from + 1) / 2 : 4;
  const bottom = top + plot;
  const step = (right - left - 2 * inset) / (to - from);
  const [low, high] = [ticks[0] ?? 0, ticks[ticks.length - 1] ?? 1];
  const x = (at: number) => tenth(left + inset + ((at - from) / (to - from)) * (right - left - 2 * inset));
  const axisY = (value: number) => tenth(bottom - ((value - low) / (high - low)) * plot);
  return {
    left,
    right,
    top,
    bottom,
    x,
    y: (value) => axisY(onAxis(value, model.unit)),
    ticks: ticks.map((tick, at) => ({ y: axisY(tick), text: texts[at] ?? '', isZero: tick === 0 })),
    years: yearsOf(from, to, (right - left) / measures.yearRoom).map((year) => ({ x: x(year), text: String(year) })),
    step,
    across: (first, last) => ({
      x1: tenth(Math.max(left, x(first) - step * 0.42)),
      x2: tenth(Math.min(right, x(last) + step * 0.42)),
    }),
  };
}

/** A line may leave out the nought where its values lie far above it; a column may not. */
function withZero(values: readonly number[], form: ChartModel['form']): readonly number[] {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  const isNear = least >= 0 && least < greatest * 0.4;
  // A column needs room for the number on its end.
  if (form === 'columns') return [0, ...values, greatest * HEADROOM, least * HEADROOM];
  return isNear ? [0, ...values] : values;
}

/** From the first to the last of what stands at a moment, and on to the nearest end of what holds over years: a line to 2035 would leave the plot empty. */
function spanOf(model: ChartModel): readonly [number, number] {
  const targets = [...model.targets, ...model.former, ...model.yearTargets];
  const long = targets.filter(({ form }) => form !== 'mark');
  const ats = [
    ...model.runs.flat().map(({ at }) => at),
    ...model.means.flatMap(({ from, to }) => [from, to]),
    ...targets.flatMap((one) => (one.form === 'mark' ? [one.at] : [])),
    ...model.paths.flatMap(({ points }) => points.map(({ at }) => at)),
  ];
  const from = Math.min(...ats, ...long.map((one) => one.from));
  const last = Math.max(...ats);
  const ends = long.map(({ at }) => at).filter((at) => at > last);
  const to = ends.length === 0 ? last : Math.min(...ends);
  return from === to ? [from - 1, to + 1] : [from, to];
}

function valuesOf(model: ChartModel): readonly number[] {
  const values = placedValues(model);
  const room = (Math.max(...values) - Math.min(...values)) * LIMIT_ROOM;
  const limits = model.targets.filter(({ form }) => form === 'limit');
  return [
    ...values,
    ...limits.flatMap((one) => [one.value, one.upper ?? one.value]).flatMap((value) => [value - room, value + room]),
  ];
}

function placedValues(model: ChartModel): readonly number[] {
  const targets = [...model.targets, ...model.former, ...model.yearTargets];
  return [
    ...model.runs.flat().map(({ value }) => value),
    ...model.means.map(({ value }) => value),
    ...targets.flatMap(({ value, upper }) => (upper === null ? [value] : [value, upper])),
    ...model.paths.flatMap(({ points }) => points.map(({ value }) => value)),
  ];
}

function rightMargin(model: ChartModel, { size, width }: Measures, to: number): number {
  const ends = [
    ...model.targets.filter(({ at }) => at >= to).flatMap(({ label }) => label),
    ...model.runs.flat().flatMap((point) => (point.at === to && model.form === 'line' ? [point.short] : [])),
  ];
  const widest = Math.max(0, ...ends.map((text) => widthOf(text, size)));
  return Math.min(widest + BREATH + 6, width * 0.34);
}

/** The title in as many lines as it takes. */
export function titleLines(model: ChartModel, { titleSize, width }: Measures): readonly string[] {
  return linesOf(model.title, titleSize, width - 8);
}
