import type { Locale } from '@outturn/engine';
import { type Context, createContext, type Dispatch, type RefObject, useContext } from 'react';
import type { Messages } from '../messages/messages.js';
import type { Indicator } from '../model/indicators.js';
import type { Action, ViewState } from '../model/state.js';
import type { TextModel } from '../model/text-model.js';
import type { ViewData } from '../view-data.js';
import type { Surroundings } from './surroundings.js';

/** What every part of the viewer may look at. */
export interface View {
  readonly data: ViewData;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The document that is shown; null where there is none. */
  readonly text: TextModel | null;
  readonly locale: Locale;
  readonly words: Messages;
  readonly state: ViewState;
  /** Null where the viewer is a page of its own. */
  readonly around: Surroundings | null;
  readonly dispatch: Dispatch<Action>;
  /** The element that holds the text and nothing else. */
  readonly textRoot: RefObject<HTMLElement | null>;
  /** The element that scrolls it. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly searchInput: RefObject<HTMLInputElement | null>;
}

export const ViewContext: Context<View | null> = createContext<View | null>(null);

export function useView(): View {
  const view = useContext(ViewContext);
  if (view === null) throw new Error('A part of the viewer stands outside of <Viewer>.');
  return view;
}
