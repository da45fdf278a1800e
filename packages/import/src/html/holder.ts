import type { Element } from './element.js';
import { CELLS } from './elements.js';
import { isHolder } from './furniture.js';

/** Share of what reads like a report that may stand apart from it: the words of a sidebar, the address below. */
const APART = 0.1;
/** Share of links in the text around, from which on it is the furniture of the site. */
const FURNISHED = 0.25;

/**
 * The element that holds the article: the smallest with all that reads like a report. A holder known by name is taken whole,
 * and so are elements around that bring no link with them, for the sake of titles, signatures and notes.
 */
export function holderOf(body: Element): Element {
  const way = [body];
  for (let at: Element | null = body; at !== null; ) {
    at = onlyWorthy(at);
    if (at !== null) way.push(at);
  }
  let first = way.length - 1;
  while (first > 0 && way[first - 1]!.linked === way[first]!.linked) first--;
  const named = way.findLastIndex(isHolder);
  const holder = way[named === -1 ? first : Math.min(first, named)]!;
  return wholeTable(holder);
}

/** The child with all the worth of an element, or all but what stands among links; null where its children share it. */
function onlyWorthy(element: Element): Element | null {
  let found: Element | null = null;
  for (const child of element.children) {
    if (typeof child === 'object' && child.worth > (found?.worth ?? 0)) found = child;
  }
  if (found === null || found.worth === element.worth) return found;
  const around = element.seen - found.seen;
  const isFurnished = element.linked - found.linked >= around * FURNISHED;
  return isFurnished && element.worth - found.worth <= element.worth * APART ? found : null;
}

/** Rows are of use in their table only; a cell can hold a text of its own. */
function wholeTable(element: Element): Element {
  let at = element;
  while (/^(?:tr|thead|tbody|tfoot)$/.test(at.name) && at.parent !== null) at = at.parent;
  return CELLS.has(element.name) ? element : at;
}
