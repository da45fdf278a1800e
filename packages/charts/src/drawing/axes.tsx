import type { ReactElement } from 'react';
import type { Layout } from '../layout/layout.js';

/** Few lines, and the numbers in the margin. */
export function Axes({ layout: { frame, unit, measures } }: { readonly layout: Layout }): ReactElement {
  const { left, right, bottom, ticks, years } = frame;
  return (
    <g className="oc-axes">
      {unit.text === '' ? null : (
        <text x={0} y={unit.y}>
          {unit.text}
        </text>
      )}
      {ticks.map(({ y, text, isZero }) => (
        <g key={text}>
          <line className={isZero ? 'oc-zero' : 'oc-grid'} x1={left} x2={right} y1={y} y2={y} />
          <text x={left - 8} y={y} dy="0.35em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {years.map(({ x, text }) => (
        <g key={text}>
          <line className="oc-tick" x1={x} x2={x} y1={bottom} y2={bottom + 4} />
          <text x={x} y={bottom + measures.size + 8} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
