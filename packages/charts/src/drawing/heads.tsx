import type { ReactElement } from 'react';
import type { Frame } from '../layout/frame.js';
import type { Head } from '../layout/heads.js';

export function Heads({
  heads,
  frame,
  size,
}: {
  readonly heads: readonly Head[];
  readonly frame: Frame;
  readonly size: number;
}): ReactElement {
  return (
    <g className="oc-heads" fontSize={size - 1}>
      {heads.map(({ kind, x, textX, y, text }) => (
        <g key={`${kind} ${x}`} className={`oc-${kind}`}>
          <line x1={x} x2={x} y1={y + 4} y2={frame.bottom} />
          <text x={textX} y={y} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
