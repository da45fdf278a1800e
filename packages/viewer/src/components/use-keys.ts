import { useLayoutEffect, useRef } from 'react';
import { firstSeen } from '../dom/locate.js';
import type { Tab } from '../messages/messages.js';
import { shownFindings } from '../model/findings.js';
import { nextFact, nextFinding } from '../model/steps.js';
import type { View } from './view.js';

export const TABS: readonly Tab[] = ['fact', 'findings', 'indicators', 'targets', 'tasks', 'projects', 'numbers'];

/** Single keys, as the help lists them. They are silent while something is typed or a dialog is open, and can be turned off. */
export function useKeys(view: View, on: boolean): void {
  const latest = useRef(view);
  latest.current = view;
  // Before those of a page around it, whose keys mean something else.
  const isFirst = view.around !== null;
  // Before the page is painted, so that no key is lost.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      // What stands above the page has its own keys.
      if (document.querySelector('dialog[open]') !== null || (!on && event.key !== 'Escape')) return;
      if (press(event.key, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', listen, isFirst);
    return () => document.removeEventListener('keydown', listen, isFirst);
  }, [on, isFirst]);
}

/** What leads to the search in the text; a page around has a search of its own. */
export function findKey(around: View['around']): string {
  return around === null ? '/' : 's';
}

/** Whether the key means anything. */
function press(key: string, view: View): boolean {
  const { dispatch, around } = view;
  const tab = (around?.tabs ?? TABS)[Number(key) - 1];
  if (key === 'n' || key === 'p') stepFact(view, key === 'n' ? 1 : -1);
  else if (key === 'f' || key === 'F') stepFinding(view, key === 'f' ? 1 : -1);
  else if (key === findKey(around)) view.searchInput.current?.focus();
  else if (key === '?') dispatch({ do: 'show-help', on: true });
  else if (key === 'Escape') dispatch({ do: 'close' });
  else if (tab !== undefined) dispatch({ do: 'show-tab', tab });
  else return false;
  return true;
}

function stepFact({ text, state, dispatch, textRoot, scroller }: View, step: 1 | -1): void {
  if (text === null || textRoot.current === null || scroller.current === null) return;
  const from = state.fact === null ? firstSeen(textRoot.current, scroller.current) : 0;
  const ref = nextFact(text, state.fact, from, step);
  if (ref !== null) dispatch({ do: 'open-fact', ref });
}

function stepFinding({ data, state, dispatch }: View, step: 1 | -1): void {
  const shown = shownFindings(data.findings, state.standing, '');
  const finding = nextFinding(data, shown, state.finding, step);
  if (finding !== null) dispatch({ do: 'open-finding', finding, span: 0 });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null
  );
}
