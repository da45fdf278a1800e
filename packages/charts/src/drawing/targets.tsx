import type { ReactElement } from 'react';
import type { Frame } from '../layout/frame.js';
import { tenth } from '../layout/text.js';
import type { ChartModel, ChartTarget } from '../model/model.js';
import { markOf } from './mark.js';

interface Drawing {
  readonly model: ChartModel;
  readonly frame: Frame;
}

export function Paths({ model, frame }: Drawing): ReactElement {
  return (
    <g>
      {model.paths.map(({ points }) => {
        const line = points.map(({ at, value }) => `${frame.x(at)},${frame.y(value)}`).join(' ');
        return <polyline key={line} className="oc-path" points={line} />;
      })}
    </g>
  );
}

export function Means({ model, frame }: Drawing): ReactElement {
  return (
    <g>
      {model.means.map(({ from, to, value }) => (
        <line
          key={`${from} ${to}`}
          className="oc-mean"
          {...frame.across(from, to)}
          y1={frame.y(value)}
          y2={frame.y(value)}
        />
      ))}
    </g>
  );
}

/** What was promised: what held before below what holds now. */
export function Targets({ model, frame }: Drawing): ReactElement {
  return (
    <g>
      {model.former.map((one) => (
        <Former key={one.text} target={one} model={model} frame={frame} />
      ))}
      {model.targets.map((one) => (
        <Target key={one.text} target={one} frame={frame} />
      ))}
    </g>
  );
}

/** Ticks of single years: across a column with an edge of paper around them, and below the dots of a line. */
export function YearTargets({ model, frame, bar }: Drawing & { readonly bar: number }): ReactElement {
  const half = model.form === 'columns' ? bar / 2 + 5 : 10;
  return (
    <g>
      {model.yearTargets.map(({ at, value, text }) => {
        const x = frame.x(at);
        const place = { x1: tenth(x - half), x2: tenth(x + half), y1: frame.y(value), y2: frame.y(value) };
        return (
          <g key={text}>
            {model.form === 'columns' ? <line className="oc-casing" {...place} /> : null}
            <line className="oc-year" {...place} />
          </g>
        );
      })}
    </g>
  );
}

function Target({ target, frame }: { readonly target: ChartTarget; readonly frame: Frame }): ReactElement | null {
  const { from, at, value, upper, form } = target;
  if (form === 'limit') return null;
  const y = frame.y(value);
  const { x1, x2 } = form === 'span' ? frame.across(from, at) : { x1: frame.x(at) - 7, x2: frame.x(at) + 7 };
  if (upper !== null) {
    const top = frame.y(upper);
    return <rect className="oc-band" x={x1} y={top} width={tenth(x2 - x1)} height={tenth(y - top)} />;
  }
  if (form === 'span') return <line className="oc-span" x1={x1} x2={x2} y1={y} y2={y} />;
  return <path className="oc-target" d={markOf(target.comparator, frame.x(at), y)} />;
}

/** A step from what was promised before to what holds now. */
function Former({
  target: { from, at, value, form },
  model,
  frame,
}: Drawing & { readonly target: ChartTarget }): ReactElement {
  const y = frame.y(value);
  if (form !== 'mark') return <line className="oc-former" {...frame.across(from, at)} y1={y} y2={y} />;
  const x = frame.x(at);
  const now = model.targets.find((one) => one.at === at && one.form === 'mark');
  return (
    <>
      <line className="oc-former" x1={tenth(x - 7)} x2={tenth(x + 7)} y1={y} y2={y} />
      {now === undefined ? null : <line className="oc-moved" x1={x} x2={x} y1={y} y2={frame.y(now.value)} />}
    </>
  );
}
