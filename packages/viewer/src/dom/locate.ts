import type { Range as Words } from '@outturn/engine';

/** Elements whose text is a piece of the document hold its start in this attribute, and nothing but that text. */
const START = 'data-s';

const known = new WeakMap<Element, readonly { readonly start: number; readonly element: Element }[]>();

/** The runs of text under a root, in order. The root must be a new one when the text is. */
function runsOf(root: Element): readonly { readonly start: number; readonly element: Element }[] {
  const before = known.get(root);
  if (before) return before;
  const runs = [...root.querySelectorAll(`[${START}]`)].map((element) => ({
    start: Number(element.getAttribute(START)),
    element,
  }));
  known.set(root, runs);
  return runs;
}

/** The place of the document's words in the page, null where they are not shown. */
export function locate(root: Element, { start, end }: Words): Range | null {
  const from = pointAt(root, start, false);
  const to = pointAt(root, end, true);
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** `before` takes the end of what precedes the offset, not the start of what follows. */
function pointAt(
  root: Element,
  offset: number,
  before: boolean,
): { readonly node: Node; readonly offset: number } | null {
  const runs = runsOf(root);
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.start < offset || (runs[middle]!.start === offset && !before)) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  if (run === undefined) return null;
  const walker = document.createTreeWalker(run.element, NodeFilter.SHOW_TEXT);
  let at = run.start;
  let last: Text | null = null;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const past = at + node.data.length;
    if (offset < past || (before && offset === past)) return { node, offset: Math.max(0, offset - at) };
    at = past;
    last = node;
  }
  return last === null ? null : { node: last, offset: last.data.length };
}

/** The offset of the first words that can be seen in a scroller. */
export function firstSeen(root: Element, scroller: Element): number {
  const top = scroller.getBoundingClientRect().top;
  const seen = runsOf(root).find(({ element }) => element.getBoundingClientRect().bottom > top + 8);
  return seen?.start ?? 0;
}
