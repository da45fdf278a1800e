import type { ReactElement } from 'react';
import type { Frame } from '../layout/frame.js';
import { tenth } from '../layout/text.js';
import type { ChartModel, ChartTarget } from '../model/model.js';

interface Drawing {
  readonly model: ChartModel;
  readonly frame: Frame;
}

const EDGE = 14;

/** A line that is not to be crossed, with a shade on the side where one may not be. */
export function Limits({ model, frame, id }: Drawing & { readonly id: string }): ReactElement | null {
  const limits = model.targets.filter(({ form }) => form === 'limit');
  if (limits.length === 0) return null;
  return (
    <g>
      <defs>
        <pattern id={`${id}-h`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="oc-hatch" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
      {limits.flatMap((one) =>
        edgesOf(one).map((edge) => (
          <Edge key={`${one.text} ${edge.value}`} {...edge} target={one} frame={frame} id={id} />
        )),
      )}
    </g>
  );
}

interface EdgeAt {
  readonly value: number;
  readonly side: 'below' | 'above';
}

function edgesOf({ value, upper, forbidden }: ChartTarget): readonly EdgeAt[] {
  if (forbidden === 'both')
    return [{ value, side: 'below' }, ...(upper === null ? [] : [{ value: upper, side: 'above' as const }])];
  return forbidden === null ? [] : [{ value, side: forbidden }];
}

function Edge({
  value,
  side,
  target,
  frame,
  id,
}: EdgeAt & { readonly target: ChartTarget; readonly frame: Frame; readonly id: string }): ReactElement {
  const { x1, x2 } = frame.across(target.from, target.at);
  const y = frame.y(value);
  const top = side === 'above' ? Math.max(frame.top, y - EDGE) : y;
  const height = tenth((side === 'above' ? y : Math.min(frame.bottom, y + EDGE)) - top);
  return (
    <>
      <rect x={x1} y={top} width={tenth(x2 - x1)} height={height} fill={`url(#${id}-h)`} />
      <line className="oc-limit" x1={x1} x2={x2} y1={y} y2={y} />
    </>
  );
}
