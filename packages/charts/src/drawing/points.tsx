import type { KeyboardEvent, ReactElement } from 'react';
import type { Layout } from '../layout/layout.js';
import type { ChartModel, ChartPoint, ChartTarget } from '../model/model.js';
import { Tip } from './tip.js';

/** What a point may lead to. */
export type Opened = ChartPoint | ChartTarget;

interface PointsProps {
  readonly model: ChartModel;
  readonly layout: Layout;
  readonly interactive: boolean;
  readonly onOpen: ((of: Opened) => void) | undefined;
  readonly open: Opened | undefined;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Null for what is said of the drawing alone. */
  readonly of: Opened | null;
}

/** Everything that can be pointed at or reached with the keyboard; over all that is drawn, so that no tooltip is covered. */
export function Points({ model, layout, interactive, onOpen, open }: PointsProps): ReactElement {
  return (
    <g>
      {spotsIn(model, layout).map((spot) => {
        const { text, of } = spot;
        if (!interactive) return <Titled key={text} spot={spot} />;
        if (onOpen === undefined || of === null) return <Point key={text} spot={spot} layout={layout} />;
        return <Door key={text} spot={spot} layout={layout} isOpen={of === open} onOpen={() => onOpen(of)} />;
      })}
    </g>
  );
}

function spotsIn(model: ChartModel, { frame, heads }: Layout): readonly Spot[] {
  const values = [...model.runs.flat(), ...model.yearTargets, ...model.former, ...model.targets];
  const breaks = heads.filter(({ kind }) => kind === 'break');
  return [
    ...values.map((of) => ({ x: Math.min(frame.x(of.at), frame.right), y: frame.y(of.value), text: of.text, of })),
    ...breaks.map(({ x, about }) => ({ x, y: frame.top, text: about, of: null })),
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
      <Shown x={x} y={y} text={text} layout={layout} />
    </g>
  );
}

/** As a button of HTML: by click, Enter and the space bar. */
function Door({ spot: { x, y, text }, layout, isOpen, onOpen }: DoorProps): ReactElement {
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand in a drawing.
    <g
      className="oc-point oc-door"
      tabIndex={0}
      role="button"
      aria-label={text}
      aria-current={isOpen ? 'true' : undefined}
      onClick={onOpen}
      onKeyDown={press}
    >
      <Shown x={x} y={y} text={text} layout={layout} />
    </g>
  );
}

interface DoorProps {
  readonly spot: Spot;
  readonly layout: Layout;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** What can be hit, the ring of the focus, and the tooltip. */
function Shown({ x, y, text, layout }: Omit<Spot, 'of'> & { readonly layout: Layout }): ReactElement {
  return (
    <>
      <circle className="oc-hit" cx={x} cy={y} r={11} />
      <circle className="oc-ring" cx={x} cy={y} r={8} />
      <Tip x={x} y={y} text={text} layout={layout} />
    </>
  );
}
