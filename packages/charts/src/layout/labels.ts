import { type Box, overlap, tenth, widthOf } from './text.js';

export type Side = 'right' | 'above' | 'below' | 'left';

/** A text of a few lines that wants to stand beside a point. */
export interface Wanted {
  /** The best place first. */
  readonly xs: readonly number[];
  readonly y: number;
  readonly lines: readonly string[];
  readonly kind: 'value' | 'target' | 'former' | 'mean';
  readonly sides: readonly Side[];
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly kind: Wanted['kind'];
  readonly anchor: 'start' | 'middle' | 'end';
}

const LEADING = 1.25;
const GAP = 11;
/** Further away where the near places are taken. */
const DISTANCES = [1, 1.8, 3] as const;

/** Puts each label where it hides least, one after another. One that would stand over other words, or leave the drawing, is left out: its tooltip says it. */
export function placeLabels(
  wanted: readonly Wanted[],
  /** What is drawn, and the words that stand already. */
  taken: { readonly shapes: readonly Box[]; readonly words: readonly Box[] },
  inside: Box,
  size: number,
): readonly Label[] {
  const words = [...taken.words];
  return wanted.flatMap((one) => {
    const free = candidatesOf(one, size).filter(({ box }) => isWithin(box, inside) && !touches(box, words));
    const costs = free.map(({ box, rank }) => rank + hidden(box, taken.shapes));
    const best = free[costs.indexOf(Math.min(...costs))];
    if (best === undefined) return [];
    words.push(best.box);
    return [best.label];
  });
}

interface Candidate {
  readonly box: Box;
  readonly label: Label;
  /** What it costs to stand further away, or on another side than the best one. */
  readonly rank: number;
}

function candidatesOf(one: Wanted, size: number): readonly Candidate[] {
  return DISTANCES.flatMap((far, away) => {
    return one.sides.flatMap((side, order) => {
      return one.xs.map((x, along) => ({ ...candidate(one, x, side, far, size), rank: away * 12 + order * 4 + along }));
    });
  });
}

function isWithin(box: Box, inside: Box): boolean {
  return overlap(box, inside) >= box.width * box.height - 0.01;
}

function touches(box: Box, others: readonly Box[]): boolean {
  return others.some((other) => overlap(box, other) > 0);
}

function hidden(box: Box, shapes: readonly Box[]): number {
  return shapes.reduce((sum, one) => sum + overlap(box, one), 0);
}

function candidate(
  { y, lines, kind }: Wanted,
  x: number,
  side: Side,
  far: number,
  size: number,
): { readonly box: Box; readonly label: Label } {
  const width = Math.max(...lines.map((line) => widthOf(line, size)));
  const height = lines.length * size * LEADING;
  const left = { right: x + GAP, left: x - GAP - width, above: x - width / 2, below: x - width / 2 }[side];
  const lift = (side === 'above' ? -1 : 1) * GAP * far;
  const spread = far === 1 ? 0 : lift * (far === 3 ? 1 : -1);
  const top = {
    right: y - height / 2 + spread,
    left: y - height / 2 + spread,
    above: y + lift - height,
    below: y + lift,
  }[side];
  const anchor = ({ right: 'start', left: 'end', above: 'middle', below: 'middle' } as const)[side];
  const at = { start: left, middle: left + width / 2, end: left + width }[anchor];
  return {
    box: { x: left, y: top, width, height },
    label: { x: tenth(at), y: tenth(top + size), lines, kind, anchor },
  };
}

/** Boxes along the straight lines between points, so that labels keep off them. */
export function alongLine(
  points: readonly { readonly x: number; readonly y: number }[],
  thickness: number,
): readonly Box[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1] ?? point;
    const steps = Math.max(1, Math.ceil(Math.hypot(point.x - before.x, point.y - before.y) / thickness));
    return Array.from({ length: steps }, (_, step) => {
      const share = (step + 1) / steps;
      const x = before.x + (point.x - before.x) * share - thickness / 2;
      const y = before.y + (point.y - before.y) * share - thickness / 2;
      return { x, y, width: thickness, height: thickness };
    });
  });
}
