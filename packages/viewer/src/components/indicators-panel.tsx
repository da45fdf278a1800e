import { type ReactElement, useState } from 'react';
import type { Indicator } from '../model/indicators.js';
import { holds } from '../text/fold.js';
import { Empty, FactItem, Filter } from './parts.js';
import { useView } from './view.js';

export function IndicatorsPanel(): ReactElement {
  const { indicators, words } = useView();
  const [query, setQuery] = useState('');
  if (indicators.size === 0) return <Empty>{words.indicators.none}</Empty>;
  const shown = [...indicators.values()].filter(({ name, code, scope }) => holds(query, name, code ?? '', scope));
  return (
    <>
      <Filter
        label={words.indicators.search}
        query={query}
        setQuery={setQuery}
        shown={shown.length}
        all={indicators.size}
      />
      {shown.length === 0 && <Empty>{words.noneFit}</Empty>}
      {shown.map((indicator) => (
        <IndicatorItem key={indicator.key} indicator={indicator} />
      ))}
    </>
  );
}

/** Its facts are drawn once it is opened. */
function IndicatorItem({ indicator }: { readonly indicator: Indicator }): ReactElement {
  const { words } = useView();
  const [open, setOpen] = useState(false);
  const { name, code, scope, refs } = indicator;
  return (
    <details className="ov-group" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span lang="zh-CN">{scope === '' ? name : `${scope} ${name}`}</span>
        {code !== null && <code>{code}</code>}
        <span className="ov-count">{words.counts.places(refs.length)}</span>
      </summary>
      {open && refs.map((ref) => <FactItem key={`${ref.document}-${ref.fact}`} at={ref} />)}
    </details>
  );
}
