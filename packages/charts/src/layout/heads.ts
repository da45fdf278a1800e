import type { ChartModel } from '../model/model.js';
import type { Frame, Measures } from './frame.js';
import { type Box, tenth, widthOf } from './text.js';

/** A vertical line with its word on top. */
export interface Head {
  readonly kind: 'break' | 'date';
  readonly x: number;
  readonly textX: number;
  readonly y: number;
  readonly text: string;
  readonly about: string;
  readonly box: Box;
}

const LEADING = 1.35;

/** Each head takes the first row in which it does not touch another; the unit stands in the first one too. */
export function headsOf(
  model: ChartModel,
  frame: Frame,
  { size, width }: Measures,
  rowY: number,
): { readonly heads: readonly Head[]; readonly rows: number } {
  const wanted = [
    ...model.breaks.map(({ at, label, text }) => ({
      kind: 'break' as const,
      x: frame.x(at),
      text: label,
      about: text,
    })),
    ...dateIn(model, frame),
  ];
  const rows: { readonly from: number; readonly to: number }[][] = [
    [{ from: 0, to: widthOf(unitTextOf(model), size) + 8 }],
  ];
  const heads = wanted.map((one): Head => {
    const half = widthOf(one.text, size - 1) / 2;
    const textX = Math.min(Math.max(one.x, half + 2), width - half - 2);
    const room = { from: textX - half - 6, to: textX + half + 6 };
    const free = rows.findIndex((row) => row.every((other) => other.to <= room.from || other.from >= room.to));
    const row = free === -1 ? rows.push([]) - 1 : free;
    rows[row]?.push(room);
    const y = rowY + size + row * size * LEADING;
    const box = { x: textX - half, y: y - size, width: half * 2, height: size * 1.3 };
    return { ...one, textX: tenth(textX), y: tenth(y), box };
  });
  return { heads, rows: heads.length === 0 && unitTextOf(model) === '' ? 0 : rows.length };
}

/** What the axis counts; a percentage stands at its numbers. */
export function unitTextOf({ unit }: ChartModel): string {
  return unit.text === '%' ? '' : unit.text;
}

function dateIn(
  { judgedOn }: ChartModel,
  { x, left, right }: Frame,
): readonly Pick<Head, 'kind' | 'x' | 'text' | 'about'>[] {
  if (judgedOn === null || x(judgedOn.at) < left || x(judgedOn.at) > right) return [];
  return [{ kind: 'date', x: x(judgedOn.at), text: judgedOn.text, about: judgedOn.text }];
}
