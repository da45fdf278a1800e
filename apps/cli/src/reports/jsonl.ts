import type { Writer } from './choose.js';
import { recordOf } from './record.js';

/** JSON Lines: one finding a line. */
export const writeJsonl: Writer = function* ({ open }, { words }) {
  for (const finding of open) yield `${JSON.stringify(recordOf(finding, words.locale))}\n`;
};
