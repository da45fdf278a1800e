import type { Locale } from '@outturn/engine';
import type { ReactElement, ReactNode } from 'react';
import type { Theme } from '../messages/messages.js';
import { countOf, STANDINGS } from '../model/findings.js';
import { Search } from './search.js';
import { useView } from './view.js';

interface TopBarProps {
  readonly before: ReactNode;
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  readonly setLocale: (locale: Locale) => void;
}

/** What there is, at a glance, and the switches. */
export function TopBar({ before, theme, setTheme, setLocale }: TopBarProps): ReactElement {
  const { words, around, dispatch } = useView();
  return (
    <header className="ov-top">
      {before ?? <strong className="ov-brand">{words.brand}</strong>}
      {around === null && <DocumentChoice />}
      <Overview />
      <Search />
      <div className="ov-switches">
        {around === null && <Choices theme={theme} setTheme={setTheme} setLocale={setLocale} />}
        <button
          type="button"
          className="ov-round"
          aria-label={words.help}
          title={words.help}
          onClick={() => dispatch({ do: 'show-help', on: true })}
        >
          ?
        </button>
      </div>
    </header>
  );
}

/** Colours and language, where no page around decides on them. */
function Choices({ theme, setTheme, setLocale }: Omit<TopBarProps, 'before'>): ReactElement {
  const { words, locale } = useView();
  const themes: readonly Theme[] = ['auto', 'light', 'dark'];
  return (
    <>
      <select aria-label={words.theme} value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
        {themes.map((one) => (
          <option key={one} value={one}>
            {words.themes[one]}
          </option>
        ))}
      </select>
      <button
        type="button"
        lang={locale === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => setLocale(locale === 'zh' ? 'en' : 'zh')}
      >
        {words.otherLanguage}
      </button>
    </>
  );
}

function DocumentChoice(): ReactElement | null {
  const { data, words, state, dispatch } = useView();
  if (data.documents.length < 2) return <span className="ov-name">{data.documents[0]?.name}</span>;
  return (
    <select
      className="ov-name"
      aria-label={words.document}
      value={state.document}
      onChange={(event) => dispatch({ do: 'show-document', document: Number(event.target.value) })}
    >
      {data.documents.map(({ name }, index) => (
        <option key={name} value={index}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Overview(): ReactElement {
  const { data, words, dispatch, around } = useView();
  const facts = data.documents.reduce((sum, document) => sum + document.facts.length, 0);
  return (
    <section className="ov-overview" aria-label={words.overview}>
      <span>{words.counts.facts(facts)}</span>
      {STANDINGS.map((standing) => {
        const count = countOf(data.findings, standing);
        return (
          count > 0 && (
            <button key={standing} type="button" onClick={() => dispatch({ do: 'show-standing', standing })}>
              <i className={`ov-dot ov-${standing}`} aria-hidden="true" />
              <span className="ov-spoken">{words.findings.standings[standing]} </span>
              {count}
            </button>
          )
        );
      })}
      {data.findings.length === 0 && (
        <span>{around?.awaitsFindings === true ? words.findings.awaited : words.counts.findings(0)}</span>
      )}
    </section>
  );
}
