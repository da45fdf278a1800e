import { beforeFigure } from '../../entries/before.js';
import type { Entry } from '../../entries/entry.js';

/** Whether the document said at the time that the figure was not final. */
export function isProvisional(entry: Entry): boolean {
  return entry.fact.role === 'estimate' || /预计|初步|快报/.test(beforeFigure(entry));
}
