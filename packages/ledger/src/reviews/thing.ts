import type { ReadThing } from '../roles/touch.js';

const TARGETS: ReadonlySet<unknown> = new Set(['target', 'year-target', 'baseline']);

/** What somebody decides on who decides on a fact; what becomes nothing is taken for a value. */
export function thingOf({ proposal }: { readonly proposal: object | null }): ReadThing {
  return proposal !== null && 'becomes' in proposal && TARGETS.has(proposal.becomes) ? 'target' : 'value';
}
