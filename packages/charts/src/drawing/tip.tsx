import type { ReactElement } from 'react';
import type { Layout } from '../layout/layout.js';
import { linesOf, tenth, widthOf } from '../layout/text.js';

const PADDING = 8;

/** Shown by the style sheet alone, on hover and focus: it stands within the drawing, whatever its length. */
export function Tip({
  x,
  y,
  text,
  layout,
}: {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly layout: Layout;
}): ReactElement {
  const { width, height, measures } = layout;
  const size = measures.size;
  const lines = linesOf(text, size, Math.min(300, width - 40));
  const wide = Math.max(...lines.map((line) => widthOf(line, size))) + 2 * PADDING;
  const high = lines.length * size * 1.35 + 2 * PADDING - 4;
  const left = tenth(Math.min(Math.max(2, x - wide / 2), width - wide - 2));
  const above = y - high - 12;
  const top = tenth(above > 2 ? above : Math.min(y + 14, height - high - 2));
  return (
    <g className="oc-tip">
      <rect x={left} y={top} width={tenth(wide)} height={tenth(high)} rx={4} />
      {lines.map((line, at) => (
        <text key={line} x={tenth(left + PADDING)} y={tenth(top + PADDING + size * 0.85 + at * size * 1.35)}>
          {line}
        </text>
      ))}
    </g>
  );
}
