import { type ReactElement, useState } from 'react';
import { countOf, STANDINGS, shownFindings } from '../model/findings.js';
import { FindingItem } from './finding-item.js';
import { Empty, Filter } from './parts.js';
import { useView } from './view.js';

export function FindingsPanel(): ReactElement {
  const { data, words, state, dispatch, around } = useView();
  const [query, setQuery] = useState('');
  const { findings } = data;
  if (findings.length === 0) {
    return <Empty>{around?.awaitsFindings === true ? words.findings.awaited : words.findings.none}</Empty>;
  }
  const fitting = shownFindings(findings, state.standing, query);
  // What was opened in the text is shown, whatever the list was narrowed to.
  const shown = state.finding === null || fitting.includes(state.finding) ? fitting : [state.finding, ...fitting];
  return (
    <>
      <fieldset className="ov-choices" aria-label={words.findings.filter}>
        {([null, ...STANDINGS] as const).map((standing) => (
          <button
            key={standing}
            type="button"
            aria-pressed={state.standing === standing}
            onClick={() => dispatch({ do: 'show-standing', standing })}
          >
            {standing === null
              ? `${words.findings.all} ${findings.length}`
              : `${words.findings.standings[standing]} ${countOf(findings, standing)}`}
          </button>
        ))}
      </fieldset>
      <Filter
        label={words.findings.search}
        query={query}
        setQuery={setQuery}
        shown={fitting.length}
        all={findings.length}
      />
      {fitting.length === 0 && <Empty>{words.findings.noneFit}</Empty>}
      {shown.map((index) => (
        <FindingItem key={index} index={index} open={state.finding === index} />
      ))}
    </>
  );
}
