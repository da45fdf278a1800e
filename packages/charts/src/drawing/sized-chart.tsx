import type { ReactElement } from 'react';
import type { ChartModel } from '../model/model.js';
import { IndicatorChart } from './indicator-chart.js';

/** Both layouts, of which the style sheet shows the one that fits: nothing has to be measured. */
export function SizedChart({
  model,
  title = true,
}: {
  readonly model: ChartModel;
  readonly title?: boolean;
}): ReactElement {
  return (
    <div className="oc-both">
      <IndicatorChart model={model} width="wide" title={title} />
      <IndicatorChart model={model} width="narrow" title={title} />
    </div>
  );
}
