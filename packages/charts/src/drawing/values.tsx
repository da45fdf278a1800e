import type { ReactElement } from 'react';
import type { Frame } from '../layout/frame.js';
import { tenth } from '../layout/text.js';
import type { ChartModel, ChartPoint } from '../model/model.js';

interface Drawing {
  readonly model: ChartModel;
  readonly frame: Frame;
  readonly bar: number;
}

/** Lines with dots, or columns that stand on nought; hollow where a value is not final. */
export function Values({ model, frame, bar }: Drawing): ReactElement {
  if (model.form === 'columns') {
    return (
      <g>
        {model.runs.flat().map((point) => (
          <Column key={point.text} point={point} frame={frame} bar={bar} />
        ))}
      </g>
    );
  }
  return (
    <g>
      {model.runs.map((run) => (
        <g key={run[0]?.text}>
          {run.length < 2 ? null : (
            <polyline
              className="oc-line"
              points={run.map(({ at, value }) => `${frame.x(at)},${frame.y(value)}`).join(' ')}
            />
          )}
          {run.map((point) => (
            <circle
              key={point.text}
              className={`oc-dot${hollow(point)}`}
              cx={frame.x(point.at)}
              cy={frame.y(point.value)}
              r={4}
            />
          ))}
        </g>
      ))}
    </g>
  );
}

function Column({
  point,
  frame,
  bar,
}: {
  readonly point: ChartPoint;
  readonly frame: Frame;
  readonly bar: number;
}): ReactElement {
  const [y, zero] = [frame.y(point.value), frame.y(0)];
  return (
    <rect
      className={`oc-column${hollow(point)}`}
      x={tenth(frame.x(point.at) - bar / 2)}
      y={Math.min(y, zero)}
      width={bar}
      height={tenth(Math.abs(zero - y))}
    />
  );
}

function hollow({ status }: ChartPoint): string {
  return status === 'estimate' || status === 'preliminary' ? ' oc-hollow' : '';
}
