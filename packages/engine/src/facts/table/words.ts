import { BLANK, CLASSES } from '../../document/characters.js';
import type { Range } from '../../document/range.js';
import { type Squeezed, squeeze } from '../../document/squeeze.js';

/** The words of a cell of a text in narrow forms, without blanks. */
export function wordsIn(text: string, { start, end }: Range): Squeezed {
  let blank = false;
  for (let i = start; i < end; i++) blank ||= (CLASSES[text.charCodeAt(i)]! & BLANK) !== 0;
  return squeeze(text, start, end, blank);
}
