import type { ReactElement } from 'react';
import type { Width } from '../layout/frame.js';
import { layoutOf } from '../layout/layout.js';
import type { ChartModel } from '../model/model.js';
import { Axes } from './axes.js';
import { Heads } from './heads.js';
import { Labels } from './labels.js';
import { Legend } from './legend.js';
import { Limits } from './limits.js';
import { type Opened, Points } from './points.js';
import { Means, Paths, Targets, YearTargets } from './targets.js';
import { Values } from './values.js';

export interface IndicatorChartProps {
  readonly model: ChartModel;
  readonly width: Width;
  /** Left out where the page has it as a heading. */
  readonly title?: boolean;
  /** What is not drawn, below the drawing; a page may say it in its own words. */
  readonly notes?: boolean;
  /** Points that take the focus and show a tooltip; without, they have titles. */
  readonly interactive?: boolean;
  /** What stands in front of the drawing in a file that has to bring its own style. */
  readonly style?: string;
  /** Where a value or a target leads to something: its point is a button then. */
  readonly onOpen?: (of: Opened) => void;
  /** The one that is open, which is ringed. */
  readonly open?: Opened | undefined;
}

/** Around a file of its own: whoever puts it into a text has no style for it. */
const MARGIN = 12;

/** A chart as SVG: the same bytes for the same model, on a server and in a browser. */
export function IndicatorChart(props: IndicatorChartProps): ReactElement {
  const { model, width, title = true, notes = false, interactive = true, style, onOpen, open } = props;
  const layout = layoutOf(model, { width, title, notes });
  const id = `oc-${model.id}-${width}`;
  const margin = style === undefined ? 0 : MARGIN;
  const [wide, high] = [layout.width + 2 * margin, layout.height + 2 * margin];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className={`oc oc-chart oc-${width}`}
      viewBox={`${-margin} ${-margin} ${wide} ${high}`}
      width={wide}
      height={high}
      role={interactive ? 'group' : 'img'}
      aria-labelledby={`${id}-t`}
      aria-describedby={`${id}-d`}
      lang={model.locale === 'zh' ? 'zh-CN' : 'en'}
      fontSize={layout.measures.size}
    >
      <title id={`${id}-t`}>{model.title}</title>
      <desc id={`${id}-d`}>{model.description}</desc>
      {style === undefined ? null : <style>{style}</style>}
      {style === undefined ? null : <rect className="oc-paper" x={-margin} y={-margin} width={wide} height={high} />}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in here takes the focus; the points below say it all. */}
      <g aria-hidden="true">
        <g className="oc-title" fontSize={layout.measures.titleSize}>
          {layout.title.map(({ y, text }) => (
            <text key={y} x={0} y={y}>
              {text}
            </text>
          ))}
        </g>
        <Legend items={layout.legend} form={model.form} />
        <Axes layout={layout} />
        <Limits model={model} frame={layout.frame} id={id} />
        <Heads heads={layout.heads} frame={layout.frame} size={layout.measures.size} />
        <Paths model={model} frame={layout.frame} />
        {model.form === 'line' ? <YearTargets model={model} frame={layout.frame} bar={layout.bar} /> : null}
        <Values model={model} frame={layout.frame} bar={layout.bar} />
        {model.form === 'columns' ? <YearTargets model={model} frame={layout.frame} bar={layout.bar} /> : null}
        <Means model={model} frame={layout.frame} />
        <Targets model={model} frame={layout.frame} />
        <Labels labels={layout.labels} size={layout.measures.size} />
        <g className="oc-note" fontSize={layout.measures.size - 1}>
          {layout.notes.map(({ y, text }) => (
            <text key={y} x={0} y={y}>
              {text}
            </text>
          ))}
        </g>
      </g>
      <Points model={model} layout={layout} interactive={interactive} onOpen={onOpen} open={open} />
    </svg>
  );
}
