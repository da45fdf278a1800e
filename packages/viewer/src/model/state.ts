import type { Range } from '@outturn/engine';
import type { Tab } from '../messages/messages.js';
import type { ViewData } from '../view-data.js';
import { type Standing, standingOf } from './findings.js';
import type { FactRef } from './indicators.js';

/** Words to be brought into view. */
export interface Reveal extends Range {
  readonly document: number;
  /** Whether a mark of the text shows them already. */
  readonly marked: boolean;
  /** Grows, so that the same words can be asked for again. */
  readonly stamp: number;
}

/** What is shown. The text itself does not depend on it, save for the document. */
export interface ViewState {
  readonly document: number;
  readonly tab: Tab;
  readonly fact: FactRef | null;
  readonly finding: number | null;
  readonly reveal: Reveal | null;
  /** Findings of one standing only; null for all. */
  readonly standing: Standing | null;
  readonly numbersMarked: boolean;
  /** Whether the panel is open where the screen is too narrow for both. */
  readonly sheet: boolean;
  readonly help: boolean;
}

export type Action =
  | { readonly do: 'open-fact'; readonly ref: FactRef }
  | { readonly do: 'open-finding'; readonly finding: number; readonly span: number }
  | { readonly do: 'reveal'; readonly document: number; readonly range: Range }
  | { readonly do: 'show-tab'; readonly tab: Tab }
  | { readonly do: 'show-document'; readonly document: number }
  | { readonly do: 'show-standing'; readonly standing: Standing | null }
  | { readonly do: 'mark-numbers'; readonly on: boolean }
  | { readonly do: 'show-help'; readonly on: boolean }
  /** Lowers the sheet and keeps what is open. */
  | { readonly do: 'lower' }
  /** Lets go of what is open. */
  | { readonly do: 'close' };

/** What is open when the page opens. */
export interface Start {
  readonly tab?: Tab | undefined;
  readonly fact?: FactRef | undefined;
  /** Words of the first document to be brought into view. */
  readonly range?: Range | undefined;
}

export function firstState(data: ViewData, { tab, fact, range }: Start = {}): ViewState {
  const first = unopened(tab ?? (data.findings.length > 0 ? 'findings' : 'fact'));
  if (fact !== undefined) return { ...reducerOf(data)(first, { do: 'open-fact', ref: fact }), sheet: false };
  return range === undefined ? first : revealed(first, 0, range, false);
}

function unopened(tab: Tab): ViewState {
  return {
    document: 0,
    tab,
    fact: null,
    finding: null,
    reveal: null,
    standing: null,
    numbersMarked: false,
    sheet: false,
    help: false,
  };
}

export function reducerOf(data: ViewData): (state: ViewState, action: Action) => ViewState {
  return (state, action) => {
    switch (action.do) {
      case 'open-fact': {
        const { ref } = action;
        const range = data.documents[ref.document]!.facts[ref.fact]!;
        // Whoever reviews stays in the review.
        const tab = state.tab === 'review' ? 'review' : 'fact';
        return { ...revealed(state, ref.document, range, true), tab, fact: ref, finding: null, sheet: true };
      }
      case 'open-finding': {
        const span = data.findings[action.finding]!.spans[action.span];
        const document = data.documents.findIndex(({ name }) => name === span?.document);
        const next = span === undefined || document === -1 ? state : revealed(state, document, span, true);
        const standing = standingOf(data.findings[action.finding]!) === state.standing ? state.standing : null;
        return { ...next, tab: 'findings', fact: null, finding: action.finding, standing, sheet: true };
      }
      case 'reveal':
        return revealed(state, action.document, action.range, false);
      case 'show-tab':
        return { ...state, tab: action.tab, sheet: true };
      case 'show-document':
        return { ...state, document: action.document, reveal: null };
      case 'show-standing':
        return { ...state, tab: 'findings', standing: action.standing, sheet: true };
      case 'mark-numbers':
        return { ...state, numbersMarked: action.on };
      case 'show-help':
        return { ...state, help: action.on };
      case 'lower':
        return { ...state, sheet: false };
      case 'close':
        return { ...state, sheet: false, fact: null, finding: null, reveal: null };
    }
  };
}

function revealed(state: ViewState, document: number, { start, end }: Range, marked: boolean): ViewState {
  return { ...state, document, reveal: { document, start, end, marked, stamp: (state.reveal?.stamp ?? 0) + 1 } };
}
