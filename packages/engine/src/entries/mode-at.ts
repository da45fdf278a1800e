import type { Mode } from '../document/document.js';
import type { CaseDocument } from './case.js';

/** What the part of the document does in which an offset stands: the deepest section decides. */
export function modeAt({ reading: { document } }: Pick<CaseDocument, 'reading'>, offset: number): Mode {
  const { sections } = document;
  let low = 0;
  for (let high = sections.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  // The last section that starts before it may have ended: then one above it holds the offset.
  let at = low - 1;
  while (at >= 0 && sections[at]!.end <= offset) at = sections[at]!.parent;
  return sections[at]?.mode ?? 'background';
}
