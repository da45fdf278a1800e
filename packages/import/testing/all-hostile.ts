import type { Hostile } from './hostile.js';
import { hostileDocx } from './hostile-docx.js';
import { hostileHtml } from './hostile-html.js';
import { hostileOthers } from './hostile-others.js';
import { hostilePdf } from './hostile-pdf.js';
import { hostileXlsx } from './hostile-xlsx.js';

/** All of them by kind of file and by what is wrong with them. `server` is where none may get an answer from. */
export function allHostile(server: string): Readonly<Record<string, Readonly<Record<string, Hostile>>>> {
  const kinds = { docx: hostileDocx, xlsx: hostileXlsx, html: hostileHtml, pdf: hostilePdf, others: hostileOthers };
  return Object.fromEntries(Object.entries(kinds).map(([kind, files]) => [kind, files(server)]));
}
