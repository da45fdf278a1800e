import { IndicatorChart } from '@outturn/charts';
import type { Fact } from '@outturn/engine';
import { type ReactElement, useMemo } from 'react';
import { drawnOf } from '../model/drawn.js';
import type { Point } from '../model/series.js';
import { nameOf } from './parts.js';
import { useView } from './view.js';

/** The values of an indicator over the years. Every point opens its fact. */
export function Chart({ points, open }: { readonly points: readonly Point[]; readonly open: Fact }): ReactElement {
  const { words, locale, dispatch } = useView();
  const title = words.chart.title(nameOf(open), words.measures[open.measure]);
  const { model, refs, current } = useMemo(
    () => drawnOf(points, open, title, locale, words),
    [points, open, title, locale, words],
  );
  return (
    <figure className="ov-chart">
      <IndicatorChart
        model={model}
        width="narrow"
        open={current}
        onOpen={(of) => {
          const ref = refs.get(of);
          if (ref !== undefined) dispatch({ do: 'open-fact', ref });
        }}
      />
    </figure>
  );
}
