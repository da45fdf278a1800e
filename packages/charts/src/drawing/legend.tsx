import type { ReactElement } from 'react';
import type { LegendItem } from '../layout/legend.js';
import type { ChartModel } from '../model/model.js';
import type { LegendKind } from '../words/legend.js';

export function Legend({
  items,
  form,
}: {
  readonly items: readonly LegendItem[];
  readonly form: ChartModel['form'];
}): ReactElement {
  return (
    <g className="oc-legend">
      {items.map(({ kind, x, y, text }) => (
        <g key={kind} transform={`translate(${x} ${y})`}>
          <Sign kind={kind} form={form} />
          <text x={24}>{text}</text>
        </g>
      ))}
    </g>
  );
}

/** The same shapes as in the drawing. */
function Sign({ kind, form }: { readonly kind: LegendKind; readonly form: ChartModel['form'] }): ReactElement {
  const hollow = kind === 'provisional' ? ' oc-hollow' : '';
  switch (kind) {
    case 'actual':
    case 'provisional':
      return form === 'columns' ? (
        <rect className={`oc-column${hollow}`} x={4} y={-10} width={10} height={10} />
      ) : (
        <>
          <line className="oc-line" x1={0} x2={18} y1={-4.5} y2={-4.5} />
          <circle className={`oc-dot${hollow}`} cx={9} cy={-4.5} r={3.5} />
        </>
      );
    case 'mean':
      return <line className="oc-mean" x1={0} x2={18} y1={-4.5} y2={-4.5} />;
    case 'target':
      return <path className="oc-target" d="M9 -10.5l6 6-6 6-6-6z" />;
    case 'span':
    case 'limit':
      return <line className="oc-limit" x1={0} x2={18} y1={-4.5} y2={-4.5} />;
    case 'path':
      return <line className="oc-path" x1={0} x2={18} y1={-4.5} y2={-4.5} />;
    case 'year':
      return <line className="oc-year" x1={3} x2={15} y1={-4.5} y2={-4.5} />;
    case 'former':
      return <line className="oc-former" x1={3} x2={15} y1={-4.5} y2={-4.5} />;
  }
}
