import type { ChartModel } from '../model/model.js';
import { type Frame, frameOf, MEASURES, type Measures, titleLines, type Width } from './frame.js';
import { type Head, headsOf, unitTextOf } from './heads.js';
import { type Label, placeLabels } from './labels.js';
import { type LegendItem, legendOf } from './legend.js';
import { linesOf, tenth } from './text.js';
import { takenBy, tickBoxes, wantedIn } from './wanted.js';

/** Everything that is drawn, with its place. */
export interface Layout {
  readonly measures: Measures;
  readonly width: number;
  readonly height: number;
  readonly frame: Frame;
  readonly title: readonly { readonly y: number; readonly text: string }[];
  readonly legend: readonly LegendItem[];
  /** Over the plot: what the axis counts, breaks of definition, the date that is judged on. */
  readonly unit: { readonly y: number; readonly text: string };
  readonly labels: readonly Label[];
  readonly heads: readonly Head[];
  readonly bar: number;
  readonly notes: readonly { readonly y: number; readonly text: string }[];
}

export interface LayoutOptions {
  readonly width: Width;
  readonly title: boolean;
  readonly notes: boolean;
}

const LEADING = 1.35;

export function layoutOf(model: ChartModel, { width, title, notes }: LayoutOptions): Layout {
  const measures = MEASURES[width];
  const { size, titleSize } = measures;
  const titles = title ? titleLines(model, measures) : [];
  const titled = titles.map((text, at) => ({ y: tenth(titleSize + at * titleSize * LEADING), text }));
  const afterTitle = titles.length * titleSize * LEADING + (title ? 6 : 0);
  const { items, height } = legendOf(model, measures, afterTitle);
  const rowY = afterTitle + height + 6;
  const sketch = frameOf(model, measures, 0);
  const { heads, rows } = headsOf(model, sketch, measures, rowY);
  const frame = frameOf(model, measures, Math.ceil(rowY + rows * size * LEADING + 12));
  const footer = notes ? model.notes.flatMap((note) => linesOf(note, size - 1, measures.width - 8)) : [];
  const below = frame.bottom + size * 2 + 8;
  return {
    measures,
    width: measures.width,
    height: Math.ceil(below + footer.length * size * LEADING + (footer.length > 0 ? 8 : 0)),
    frame,
    title: titled,
    legend: items,
    unit: { y: tenth(rowY + size), text: unitTextOf(model) },
    labels: labelsOf(model, frame, measures, heads),
    heads,
    bar: tenth(Math.min(30, Math.max(3, frame.step * 0.6))),
    notes: footer.map((text, at) => ({ y: tenth(below + 8 + (at + 0.6) * size * LEADING), text })),
  };
}

/** Labels may stand above the plot as well, where no head does. */
function labelsOf(
  model: ChartModel,
  frame: Frame,
  { size, width }: Measures,
  heads: readonly Head[],
): readonly Label[] {
  const inside = { x: 2, y: frame.top - size * 2, width: width - 4, height: frame.bottom - frame.top + size * 2 };
  const words = [...tickBoxes(frame), ...heads.map(({ box }) => box)];
  return placeLabels(wantedIn(model, frame), { shapes: takenBy(model, frame), words }, inside, size);
}
