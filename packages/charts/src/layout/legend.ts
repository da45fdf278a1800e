import type { ChartModel } from '../model/model.js';
import { LEGEND, type LegendKind } from '../words/legend.js';
import type { Measures } from './frame.js';
import { tenth, widthOf } from './text.js';

export interface LegendItem {
  readonly kind: LegendKind;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const SIGN = 24;
const BETWEEN = 18;

/** Names what occurs in the drawing and nothing else, in as many rows as it takes. */
export function legendOf(
  model: ChartModel,
  { size, width }: Measures,
  top: number,
): { readonly items: readonly LegendItem[]; readonly height: number } {
  const words = LEGEND[model.locale];
  let x = 0;
  let row = 0;
  const items = kindsIn(model).map((kind) => {
    const text = words[kind];
    const wide = SIGN + widthOf(text, size);
    if (x > 0 && x + wide > width) {
      x = 0;
      row += 1;
    }
    const item = { kind, x: tenth(x), y: tenth(top + size + row * size * 1.5), text };
    x += wide + BETWEEN;
    return item;
  });
  return { items, height: (row + 1) * size * 1.5 };
}

function kindsIn(model: ChartModel): readonly LegendKind[] {
  const points = model.runs.flat();
  const isProvisional = points.some(({ status }) => status === 'estimate' || status === 'preliminary');
  const isFirm = points.some(({ status }) => status === 'actual' || status === 'final');
  const found: readonly (readonly [LegendKind, boolean])[] = [
    ['actual', isFirm],
    ['provisional', isProvisional],
    ['mean', model.means.length > 0],
    ['target', model.targets.some(({ form }) => form === 'mark')],
    ['span', model.targets.some(({ form }) => form === 'span')],
    ['limit', model.targets.some(({ form }) => form === 'limit')],
    ['path', model.paths.length > 0],
    ['year', model.yearTargets.length > 0],
    ['former', model.former.length > 0],
  ];
  return found.filter(([, occurs]) => occurs).map(([kind]) => kind);
}
