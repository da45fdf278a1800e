import type { ReactElement } from 'react';
import type { Layout } from '../layout/layout.js';
import type { ChartModel } from '../model/model.js';
import { Tip } from './tip.js';

interface PointsProps {
  readonly model: ChartModel;
  readonly layout: Layout;
  readonly interactive: boolean;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Everything that can be pointed at or reached with the keyboard; over all that is drawn, so that no tooltip is covered. */
export function Points({ model, layout, interactive }: PointsProps): ReactElement {
  return (
    <g>
      {spotsIn(model, layout).map((spot) => {
        return interactive ? (
          <Point key={spot.text} spot={spot} layout={layout} />
        ) : (
          <Titled key={spot.text} spot={spot} />
        );
      })}
    </g>
  );
}

function spotsIn(model: ChartModel, { frame, heads }: Layout): readonly Spot[] {
  const values = [...model.runs.flat(), ...model.yearTargets, ...model.former, ...model.targets];
  const breaks = heads.filter(({ kind }) => kind === 'break');
  return [
    ...values.map(({ at, value, text }) => ({ x: Math.min(frame.x(at), frame.right), y: frame.y(value), text })),
    ...breaks.map(({ x, about }) => ({ x, y: frame.top, text: about })),
  ];
}

/** A file has no style for the focus, but every browser shows titles. */
function Titled({ spot: { x, y, text } }: { readonly spot: Spot }): ReactElement {
  return (
    <circle className="oc-hit" cx={x} cy={y} r={11}>
      <title>{text}</title>
    </circle>
  );
}

function Point({ spot: { x, y, text }, layout }: { readonly spot: Spot; readonly layout: Layout }): ReactElement {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group is nothing interactive; the focus shows its tooltip, as the pointer does.
    <g className="oc-point" tabIndex={0} role="img" aria-label={text}>
      <circle className="oc-hit" cx={x} cy={y} r={11} />
      <circle className="oc-ring" cx={x} cy={y} r={8} />
      <Tip x={x} y={y} text={text} layout={layout} />
    </g>
  );
}
