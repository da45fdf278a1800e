import type { DocumentRow } from './paper.js';

/** What a document is called; its file where the text gives it no title. */
export function titleOf({ id, title, name }: DocumentRow): string {
  return title === '' || title === id ? name : title;
}
