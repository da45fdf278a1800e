import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import type { Tab } from '../messages/messages.js';
import { FactPanel } from './fact-panel.js';
import { FindingsPanel } from './findings-panel.js';
import { IndicatorsPanel } from './indicators-panel.js';
import { NumbersPanel } from './numbers-panel.js';
import { ProjectsPanel } from './projects-panel.js';
import { TargetsPanel } from './targets-panel.js';
import { TasksPanel } from './tasks-panel.js';
import { TABS } from './use-keys.js';
import { useView } from './view.js';

const PANELS: Readonly<Record<Exclude<Tab, 'review'>, () => ReactElement>> = {
  fact: FactPanel,
  findings: FindingsPanel,
  indicators: IndicatorsPanel,
  targets: TargetsPanel,
  tasks: TasksPanel,
  projects: ProjectsPanel,
  numbers: NumbersPanel,
};

/** Beside the text; where there is no room, a sheet that rises from the bottom. */
export function Panel(): ReactElement {
  const { words, state, around, dispatch } = useView();
  const Content = around?.panels?.[state.tab] ?? PANELS[state.tab === 'review' ? 'fact' : state.tab];
  const Side = around === null ? 'aside' : 'section';
  return (
    <Side className="ov-panel" id="ov-panel" aria-label={words.panel} tabIndex={-1}>
      <Tabs />
      <div
        className="ov-content"
        key={state.tab}
        role="tabpanel"
        id="ov-content"
        aria-labelledby={`ov-tab-${state.tab}`}
      >
        <button type="button" className="ov-lower" onClick={() => dispatch({ do: 'lower' })}>
          {words.close}
        </button>
        <Content />
      </div>
    </Side>
  );
}

function Tabs(): ReactElement {
  const { words, state, around, dispatch } = useView();
  const tabs = around?.tabs ?? TABS;
  const list = useRef<HTMLDivElement>(null);
  // Where the screen is narrow, the row of tabs scrolls.
  useEffect(() => {
    list.current?.querySelector(`#ov-tab-${state.tab}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [state.tab]);
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const tab = tabs[(tabs.indexOf(state.tab) + step + tabs.length) % tabs.length]!;
    dispatch({ do: 'show-tab', tab });
    list.current?.querySelector<HTMLElement>(`#ov-tab-${tab}`)?.focus();
  };
  return (
    <div className="ov-tabs" role="tablist" aria-label={words.panel} ref={list} onKeyDown={press}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`ov-tab-${tab}`}
          aria-selected={tab === state.tab}
          aria-controls="ov-content"
          tabIndex={tab === state.tab ? 0 : -1}
          onClick={() => dispatch({ do: 'show-tab', tab })}
        >
          {words.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
