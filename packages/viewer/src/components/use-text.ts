import { useEffect, useLayoutEffect, useRef } from 'react';
import { highlight } from '../dom/highlight.js';
import { locate } from '../dom/locate.js';
import { bringIntoView } from '../dom/scroll.js';
import type { View } from './view.js';

/** Shows which marks are open, on the elements themselves. */
export function useActive({ text, state, textRoot }: View): void {
  const { fact, finding } = state;
  useEffect(() => {
    const root = textRoot.current;
    if (root === null || text === null) return;
    const active = root.querySelectorAll(selectorOf(text, fact, finding));
    for (const element of active) element.classList.add('ov-active');
    const mark = [...active].find((element) => element.matches('[data-m]'));
    mark?.setAttribute('aria-current', 'true');
    if (mark instanceof HTMLElement && mayTakeFocus(root)) mark.focus({ preventScroll: true });
    return () => {
      for (const element of active) element.classList.remove('ov-active');
      mark?.removeAttribute('aria-current');
    };
  }, [text, fact, finding, textRoot]);
}

/** A selector of nothing where nothing is open here. */
function selectorOf(
  { index, document, marks }: NonNullable<View['text']>,
  fact: View['state']['fact'],
  finding: number | null,
): string {
  if (finding !== null) return `[data-f~="${finding}"]`;
  const open = fact?.document === index ? document.facts[fact.fact] : undefined;
  const mark = open
    ? marks.findIndex(({ start, end, facts }) => start === open.start && end === open.end && facts.length > 0)
    : -1;
  return `[data-m~="${mark}"]`;
}

/** Focus goes along with what is open while the reader is in the text, and stays in the panel while he works there. */
function mayTakeFocus(root: Element): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || root.contains(activeElement);
}

/** Brings the words that were asked for into view, and colours them where no mark of their own shows them. */
export function useReveal({ text, state, textRoot, scroller }: View): void {
  const { reveal } = state;
  useEffect(() => {
    const root = textRoot.current;
    if (
      reveal === null ||
      text === null ||
      reveal.document !== text.index ||
      root === null ||
      scroller.current === null
    ) {
      highlight('ov-here', []);
      return;
    }
    const range = locate(root, reveal);
    if (range === null) return;
    bringIntoView(range, scroller.current);
    highlight('ov-here', reveal.marked ? [] : [range]);
  }, [reveal, text, textRoot, scroller]);
}

/** Shows what became of each fact, on its mark. */
export function useStates({ text, around, textRoot }: View): void {
  const states = around?.states;
  useEffect(() => {
    if (states === undefined || text === null) return;
    for (const element of textRoot.current?.querySelectorAll<HTMLElement>('[data-m]') ?? []) {
      const [mark] = element.dataset.m!.split(' ');
      const [fact] = text.marks[Number(mark)]!.facts;
      const state = states[fact ?? -1] ?? '';
      if (element.dataset.state !== state) element.dataset.state = state;
    }
  }, [states, text, textRoot]);
}

/** Every document comes back where it was left. */
export function useRememberedScroll({ text, scroller }: View): void {
  const places = useRef(new Map<number, number>());
  const index = text?.index ?? -1;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    element.scrollTop = places.current.get(index) ?? 0;
    const remember = (): void => {
      places.current.set(index, element.scrollTop);
    };
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, [index, scroller]);
}
