import type { Writer } from './choose.js';
import { recordOf } from './record.js';
import { sourcesOf } from './sources.js';

/** JSON Lines: one finding a line. */
export const writeJsonl: Writer = function* ({ files, open }, { words }) {
  const sourceOf = sourcesOf(files);
  for (const finding of open) yield `${JSON.stringify(recordOf(finding, words.locale, sourceOf))}\n`;
};
