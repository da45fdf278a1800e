import type { ReactElement } from 'react';
import type { Label } from '../layout/labels.js';

export function Labels({ labels, size }: { readonly labels: readonly Label[]; readonly size: number }): ReactElement {
  return (
    <g className="oc-labels">
      {labels.map(({ x, y, lines, kind, anchor }) => (
        <text key={`${kind} ${x} ${y}`} className={`oc-label-${kind}`} x={x} y={y} textAnchor={anchor}>
          {lines.map((line, at) => (
            <tspan key={line} x={x} dy={at === 0 ? 0 : size * 1.25}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}
