import { placeOf, type Range } from '@outturn/engine';
import type { ReactElement, ReactNode } from 'react';
import { bindingOf, periodOf, roleOf, saidOf } from '../model/figure.js';
import { type FactRef, type Indicator, keyOf } from '../model/indicators.js';
import { useView } from './view.js';

/** Characters shown on either side of a quote. */
const AROUND = 24;
/** The same where there is room for the whole of most sentences. */
const FAR_AROUND = 120;

/** Line and column, with the document where there are several. */
export function Where({ document, start }: { readonly document: number; readonly start: number }): ReactElement {
  const { data } = useView();
  const { name, text } = data.documents[document]!;
  const { line, column } = placeOf(text, start);
  return (
    <span className="ov-where">
      {data.documents.length > 1 && <span className="ov-file">{name} </span>}
      {`${line}:${column}`}
    </span>
  );
}

interface QuoteProps {
  readonly document: number;
  readonly range: Range;
  /** Shown with it, as far as it is not too long; a few words of the line where none is given. */
  readonly within?: Range;
}

/** Words of a document with those around them. */
export function Quote({ document, range, within }: QuoteProps): ReactElement {
  const { text } = useView().data.documents[document]!;
  const { start, end } = within ?? lineAround(text, range);
  const around = within === undefined ? AROUND : FAR_AROUND;
  const from = Math.max(start, range.start - around);
  const to = Math.min(end, range.end + around);
  return (
    <q lang="zh-CN">
      {from > start && '…'}
      {text.slice(from, range.start)}
      <mark>{text.slice(range.start, range.end)}</mark>
      {text.slice(range.end, to)}
      {to < end && '…'}
    </q>
  );
}

function lineAround(text: string, { start, end }: Range): Range {
  const stop = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: stop === -1 ? text.length : stop };
}

/** A fact in a list; opens it. */
export function FactItem({ at, named }: { readonly at: FactRef; readonly named?: boolean }): ReactElement {
  const { data, words, state, dispatch } = useView();
  const fact = data.documents[at.document]!.facts[at.fact]!;
  const open = state.fact?.document === at.document && state.fact.fact === at.fact;
  return (
    <button
      type="button"
      className="ov-item"
      aria-current={open ? 'true' : undefined}
      onClick={() => dispatch({ do: 'open-fact', ref: at })}
    >
      {named && <span className="ov-item-name">{nameOf(fact)}</span>}
      <span className="ov-line">
        <b className={`ov-mark ov-${fact.role}`}>{saidOf(fact, words)}</b>
        <span>
          {[words.measures[fact.measure], roleOf(fact, words), bindingOf(fact, words), periodOf(fact)]
            .filter(Boolean)
            .join(` ${words.dot} `)}
        </span>
        <Where document={at.document} start={fact.start} />
      </span>
      {!named && <Quote document={at.document} range={fact} />}
    </button>
  );
}

/** An indicator with its region, where that is not the document's own. */
export function nameOf({ scope, indicator }: { readonly scope: string; readonly indicator: string }): string {
  return scope === '' ? indicator : `${scope} ${indicator}`;
}

/** The facts about the same thing as this one, in the order of the texts. */
export function useIndicator(ref: FactRef): Indicator {
  const { data, indicators } = useView();
  return indicators.get(keyOf(data.documents[ref.document]!.facts[ref.fact]!))!;
}

/** What narrows a list, and how much of it is left. */
export function Filter({
  label,
  query,
  setQuery,
  shown,
  all,
}: {
  readonly label: string;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly shown: number;
  readonly all: number;
}): ReactElement {
  const { words } = useView();
  return (
    <div className="ov-filter">
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <output>{words.counts.shown(shown, all)}</output>
    </div>
  );
}

export function Empty({ children }: { readonly children: ReactNode }): ReactElement {
  return <p className="ov-empty">{children}</p>;
}
