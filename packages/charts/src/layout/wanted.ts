import type { ChartModel, ChartPoint } from '../model/model.js';
import type { Frame } from './frame.js';
import { alongLine, type Wanted } from './labels.js';
import type { Box } from './text.js';

/** What wants a label, the most important first. */
export function wantedIn(model: ChartModel, frame: Frame): readonly Wanted[] {
  return [
    ...targetsIn(model, frame),
    ...lastOf(model.runs.flat()).map((one) => lastIn(model, frame, one)),
    ...meansIn(model, frame),
    ...formerIn(model, frame),
  ];
}

function targetsIn({ targets }: ChartModel, { x, y, across }: Frame): readonly Wanted[] {
  const named = targets.filter(({ label }) => label.length > 0);
  return named.map(({ from, at, value, upper, form, label }) => ({
    xs: form === 'mark' ? [x(at)] : [across(from, at).x2],
    y: y(upper === null ? value : (value + upper) / 2),
    lines: label,
    kind: 'target',
    sides: ['right', 'above', 'below', 'left'],
  }));
}

function lastIn({ form }: ChartModel, { x, y }: Frame, { at, value, short }: ChartPoint): Wanted {
  const outside: Wanted['sides'] = value < 0 ? ['below', 'above'] : ['above', 'below'];
  const sides: Wanted['sides'] = form === 'columns' ? outside : ['above', 'below', 'right', 'left'];
  return { xs: [x(at)], y: y(value), lines: [short], kind: 'value', sides };
}

/** A mean may be named anywhere along its line. */
function meansIn({ means }: ChartModel, { y, across }: Frame): readonly Wanted[] {
  return means.map(({ from, to, value, label }) => {
    const { x1, x2 } = across(from, to);
    const xs = [0.5, 0.25, 0.75, 0, 1].map((share) => x1 + share * (x2 - x1));
    return { xs, y: y(value), lines: label, kind: 'mean', sides: ['above', 'below'] };
  });
}

function formerIn({ former }: ChartModel, { x, y, across }: Frame): readonly Wanted[] {
  return former.map(({ from, at, value, form, label }) => ({
    xs: form === 'mark' ? [x(at)] : [across(from, at).x2],
    y: y(value),
    lines: [label.join(' ')],
    kind: 'former',
    sides: ['left', 'below', 'above', 'right'],
  }));
}

function lastOf(points: readonly ChartPoint[]): readonly ChartPoint[] {
  const last = Math.max(...points.map(({ at }) => at));
  return points.filter(({ at }) => at === last).slice(-1);
}

/** Where something is drawn that a label should not hide. */
export function takenBy(model: ChartModel, { x, y, across }: Frame): readonly Box[] {
  const place = ({ at, value }: { readonly at: number; readonly value: number }) => ({ x: x(at), y: y(value) });
  const points = model.runs.flat();
  const shapes =
    model.form === 'columns'
      ? points.map((one) => columnBox(place(one), y(0)))
      : model.runs.flatMap((run) => alongLine(run.map(place), 7));
  const level = [
    ...model.targets.filter(({ form }) => form !== 'mark'),
    ...model.means.map((one) => ({ ...one, at: one.to })),
  ];
  return [
    ...shapes,
    ...model.paths.flatMap((path) => alongLine(path.points.map(place), 4)),
    ...model.targets.filter(({ form }) => form === 'mark').map((one) => around(place(one), 12)),
    ...model.yearTargets.map((one) => around(place(one), 14)),
    ...level.flatMap(({ from, at, value }) => {
      const { x1, x2 } = across(from, at);
      return alongLine(
        [x1, x2].map((end) => ({ x: end, y: y(value) })),
        4,
      );
    }),
  ];
}

/** The numbers in the margin. */
export function tickBoxes({ ticks, left }: Frame): readonly Box[] {
  return ticks.map(({ y }) => ({ x: 0, y: y - 7, width: left - 4, height: 14 }));
}

function columnBox({ x, y }: { readonly x: number; readonly y: number }, zero: number): Box {
  return { x: x - 12, y: Math.min(y, zero), width: 24, height: Math.abs(zero - y) };
}

function around({ x, y }: { readonly x: number; readonly y: number }, size: number): Box {
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
}
