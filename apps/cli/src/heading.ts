import type { Document } from '@outturn/engine';
import { STDIN } from './files.js';
import type { Screen } from './screen.js';
import { fit, plain } from './width.js';

/** What a document is: its title, and under it region, kind, years and file. */
export function heading(document: Document, { words, paint, width }: Screen): string {
  const { title, region, kind, year, span } = document.frame;
  const name = document.name === STDIN ? words.standardInput : document.name;
  const years = span ? words.years(span.from, span.to) : year === null ? '' : words.year(year);
  const about = [region, words.kinds[kind], years, title && name].filter((part) => part !== '').map(plain);
  const first = fit(plain(title || name), width);
  return `${paint('bold', first)}\n${paint('dim', fit(about.join(' · '), width))}\n`;
}
