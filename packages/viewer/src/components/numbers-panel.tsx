import type { LeftOut, Reason } from '@outturn/engine';
import { type ReactElement, useMemo, useState } from 'react';
import { Empty, Quote, Where } from './parts.js';
import { useView } from './view.js';

interface Other {
  readonly document: number;
  readonly item: LeftOut;
}

/** The numbers of the texts that are no facts, by reason. */
export function NumbersPanel(): ReactElement {
  const { data, words, state, dispatch } = useView();
  const groups = useMemo(() => {
    const byReason = new Map<Reason, Other[]>();
    data.documents.forEach(({ leftOut }, document) => {
      for (const item of leftOut) byReason.set(item.reason, [...(byReason.get(item.reason) ?? []), { document, item }]);
    });
    return [...byReason].sort(([, a], [, b]) => b.length - a.length);
  }, [data]);
  if (groups.length === 0) return <Empty>{words.numbers.none}</Empty>;
  const others = groups.reduce((sum, [, list]) => sum + list.length, 0);
  const facts = data.documents.reduce(
    (sum, document) => sum + new Set(document.facts.map(({ start }) => start)).size,
    0,
  );
  return (
    <>
      <p>{words.numbers.explain(`${((facts / (facts + others)) * 100).toFixed(0)}%`)}</p>
      <label className="ov-toggle">
        <input
          type="checkbox"
          checked={state.numbersMarked}
          onChange={(event) => dispatch({ do: 'mark-numbers', on: event.target.checked })}
        />{' '}
        {words.numbers.mark}
      </label>
      {groups.map(([reason, list]) => (
        <ReasonItem key={reason} reason={reason} list={list} />
      ))}
    </>
  );
}

function ReasonItem({ reason, list }: { readonly reason: Reason; readonly list: readonly Other[] }): ReactElement {
  const { words, dispatch } = useView();
  const [open, setOpen] = useState(false);
  return (
    <details className="ov-group" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{words.numbers.reasons[reason]}</span>
        <span className="ov-count">{words.counts.places(list.length)}</span>
      </summary>
      {open &&
        list.map(({ document, item }) => (
          <button
            key={`${document}-${item.start}`}
            type="button"
            className="ov-item"
            onClick={() => dispatch({ do: 'reveal', document, range: item })}
          >
            <Quote document={document} range={item} />
            <Where document={document} start={item.start} />
          </button>
        ))}
    </details>
  );
}
