import type { Locale } from '@outturn/engine';
import { type ReactElement, type ReactNode, useMemo, useReducer, useRef, useState } from 'react';
import { store, stored } from '../dom/stored.js';
import { messagesOf } from '../messages/index.js';
import type { Theme } from '../messages/messages.js';
import { indicatorsOf } from '../model/indicators.js';
import { firstState, reducerOf } from '../model/state.js';
import { textModelOf } from '../model/text-model.js';
import type { ViewData } from '../view-data.js';
import { DocumentPane } from './document-pane.js';
import { Help } from './help.js';
import { Panel } from './panel.js';
import { PrintedFindings } from './printed-findings.js';
import type { Surroundings } from './surroundings.js';
import { TopBar } from './top-bar.js';
import { useKeys } from './use-keys.js';
import { type View, ViewContext } from './view.js';

export interface ViewerProps {
  readonly data: ViewData;
  /** Until the reader chooses another; the choice is kept where the browser lets us. */
  readonly locale: Locale;
  /** Told of the language that was chosen. Where it is given, the page around decides, and keeps the choice. */
  readonly onLocale?: ((locale: Locale) => void) | undefined;
  /** Stands in front of the bar at the top, in place of the name of the program. */
  readonly before?: ReactNode;
  /** Where it stands in a page that has colours, a language and landmarks of its own. */
  readonly around?: Surroundings | undefined;
}

/** The documents with every fact and finding marked, and a panel that says what they are. Fills the height of its parent. */
export function Viewer({ data, ...props }: ViewerProps): ReactElement {
  const { documents } = data;
  const [shown, setShown] = useState({ documents, times: 0 });
  // What was chosen in other documents means nothing in these.
  if (shown.documents !== documents) setShown({ documents, times: shown.times + 1 });
  return <Showing key={shown.times} data={data} {...props} />;
}

function Showing({ data, locale: given, onLocale, before, around: asked }: ViewerProps): ReactElement {
  const around = asked ?? null;
  const [chosen, choose] = useChoice<Locale>('locale', ['zh', 'en'], given);
  const locale = onLocale === undefined && around === null ? chosen : given;
  const [theme, setTheme] = useChoice<Theme>('theme', ['auto', 'light', 'dark'], 'auto');
  const [keys, setKeys] = useChoice('keys', ['on', 'off'], 'on');
  const [state, dispatch] = useReducer(
    useMemo(() => reducerOf(data), [data]),
    around?.start,
    (start) => firstState(data, start),
  );
  const textRoot = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const searchInput = useRef<HTMLInputElement>(null);
  const view: View = {
    data,
    indicators: useMemo(() => indicatorsOf(data.documents), [data]),
    text: useMemo(() => textModelOf(data, state.document), [data, state.document]),
    locale,
    words: messagesOf(locale),
    state,
    around,
    dispatch,
    textRoot,
    scroller,
    searchInput,
  };
  useKeys(view, keys === 'on');

  return (
    <ViewContext.Provider value={view}>
      <div
        className="ov"
        lang={view.words.language}
        data-theme={around?.theme ?? theme}
        data-sheet={state.sheet ? 'open' : 'closed'}
      >
        <TopBar before={before} theme={theme} setTheme={setTheme} setLocale={onLocale ?? choose} />
        <div className="ov-main">
          <DocumentPane />
          <Panel />
        </div>
        <PrintedFindings />
        {around?.inside}
        {state.help && <Help keys={keys === 'on'} setKeys={(on) => setKeys(on ? 'on' : 'off')} />}
      </div>
    </ViewContext.Provider>
  );
}

function useChoice<Choice extends string>(
  key: string,
  choices: readonly Choice[],
  otherwise: Choice,
): readonly [Choice, (choice: Choice) => void] {
  const [chosen, choose] = useState(() => stored(key, choices));
  return [
    chosen ?? otherwise,
    (choice) => {
      store(key, choice);
      choose(choice);
    },
  ];
}
