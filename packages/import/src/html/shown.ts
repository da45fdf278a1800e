import type { Element } from './element.js';
import { SILENT } from './elements.js';

const NOT_SHOWN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-element\s*:\s*comment/i;

/** Whether a reader sees an element, or comes to see it by choosing its tab. */
export function isShown(element: Element): boolean {
  if (SILENT.has(element.name)) return false;
  // Scripts show a body that was hidden until all of it had come.
  return element.name === 'body' || !isHidden(element) || isTab(element);
}

function isHidden({ attributes }: Element): boolean {
  const { style } = attributes;
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true;
  return style !== undefined && NOT_SHOWN.test(style);
}

/** One of several that look alike, of which another is shown: the pages of a text of many. */
function isTab(element: Element): boolean {
  const kind = kindOf(element);
  return kind !== '' && element.parent !== null && shownIn(element.parent).has(kind);
}

const shown = new WeakMap<Element, ReadonlySet<string>>();

function shownIn(parent: Element): ReadonlySet<string> {
  let kinds = shown.get(parent);
  if (kinds === undefined) {
    kinds = new Set(parent.children.flatMap((one) => (typeof one === 'string' || isHidden(one) ? [] : kindOf(one))));
    shown.set(parent, kinds);
  }
  return kinds;
}

function kindOf({ name, attributes }: Element): string {
  const kind = attributes.class?.trim().split(/\s/)[0] || attributes.id?.replace(/\d+$/, '');
  return kind ? `${name} ${kind}` : '';
}
