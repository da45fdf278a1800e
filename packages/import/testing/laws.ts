import { type Layout, type Range, read, type Table } from '@outturn/engine';
import type { Imported } from '../src/index.js';

/**
 * What holds of every text that was made of a file, whatever the file. Returns the breaches, for people; an empty list when
 * all is well. Tests hold texts against it.
 */
export function breachesOf({ text, layout, places, damaged, format }: Imported): readonly string[] {
  return [
    ...(/\p{Surrogate}/u.test(text) ? ['half of a surrogate pair stands alone'] : []),
    ...(text.split('\uFFFD').length - 1 === damaged ? [] : [`${damaged} damaged characters are said`]),
    ...unordered(text, places, 'place'),
    ...(layout === null ? [] : breachesOfLayout(text, layout)),
    ...(format === 'text' ? [] : breachesOfLines(text)),
    ...breachesOfReading(text, layout),
  ];
}

function breachesOfLayout(text: string, { titles, tables }: Layout): readonly string[] {
  return [
    ...unordered(text, titles, 'title'),
    ...titles.filter((title) => !isLines(text, title)).map((title) => `the title ${at(title)} is no whole line`),
    ...titles.filter(({ level }) => !Number.isInteger(level) || level < 1).map((title) => `${at(title)} has no level`),
    ...unordered(text, tables, 'table'),
    ...tables.filter((table) => !isLines(text, table)).map((table) => `the table ${at(table)} is no whole lines`),
    ...tables.flatMap((table) => breachesOfTable(text, table)),
  ];
}

function breachesOfTable(text: string, table: Table): readonly string[] {
  const taken = new Set<string>();
  const breaches = [...unordered(text, table.cells, 'cell')];
  for (const cell of table.cells) {
    const { start, end, row, column, rows, columns } = cell;
    if (start < table.start || end > table.end) breaches.push(`the cell ${at(cell)} is outside its table`);
    if (/[\t\n]/.test(text.slice(start, end))) breaches.push(`the cell ${at(cell)} holds a tab or a line break`);
    if (row < 0 || column < 0 || rows < 1 || columns < 1)
      breaches.push(`the cell ${at(cell)} has no corner or no size`);
    if (row + rows > table.rows || column + columns > table.columns) breaches.push(`the cell ${at(cell)} is too large`);
    if (taken.has(`${row} ${column}`)) breaches.push(`two cells stand in row ${row}, column ${column}`);
    taken.add(`${row} ${column}`);
  }
  return breaches;
}

function breachesOfLines(text: string): readonly string[] {
  const lines = text.split('\n').slice(0, -1);
  const blank = lines.findIndex((line) => line.trim() === '');
  return [
    ...(text === '' || text.endsWith('\n') ? [] : ['the last line has no end']),
    ...(blank === -1 ? [] : [`line ${blank + 1} is blank`]),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    ...(/[\u0000-\u0008\u000b-\u001f\u007f\u0085\u2028\u2029]/.test(text) ? ['the text holds controls'] : []),
  ];
}

function breachesOfReading(text: string, layout: Layout | null): readonly string[] {
  const { facts, leftOut } = read(text, { layout });
  return [...facts, ...leftOut]
    .filter(({ start, end, quote }) => text.slice(start, end) !== quote)
    .map((place) => `${at(place)} does not quote the text`);
}

function unordered(text: string, ranges: readonly Range[], name: string): readonly string[] {
  return ranges.flatMap((range, index) => {
    const last = ranges[index - 1]?.end ?? 0;
    const isInside = Number.isInteger(range.start) && range.start <= range.end && range.end <= text.length;
    return range.start >= last && isInside ? [] : [`the ${name} ${at(range)} is out of order or outside the text`];
  });
}

/** Whether a range begins and ends where lines do. */
function isLines(text: string, { start, end }: Range): boolean {
  return (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');
}

function at({ start, end }: Range): string {
  return `${start}-${end}`;
}
