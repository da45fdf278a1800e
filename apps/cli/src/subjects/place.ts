import type { Range } from '@outturn/engine';
import type { Paint } from '../colour.js';
import type { ReadFile } from '../loading.js';
import type { Messages } from '../messages/messages.js';
import { spotsIn } from '../places.js';
import type { Column, Field } from './subject.js';

/** Where an item stands in the text, for programs. */
export const placeFields: readonly Field<Range>[] = [
  { name: 'line', value: (_, spot) => spot.line },
  { name: 'column', value: (_, spot) => spot.column },
  { name: 'start', value: (item) => item.start },
  { name: 'end', value: (item) => item.end },
];

/** Where it stands in the file; blank for text. */
export const fileFields: readonly Field<Range>[] = [
  { name: 'page', value: (_, { inFile }) => inFile.page ?? null },
  { name: 'sheet', value: (_, { inFile }) => inFile.sheet ?? null },
  { name: 'cell', value: (_, { inFile }) => inFile.cell ?? null },
  { name: 'table', value: (_, { inFile }) => inFile.table ?? null },
  { name: 'table_row', value: (_, { inFile }) => inFile.row ?? null },
  { name: 'table_column', value: (_, { inFile }) => inFile.column ?? null },
];

/** Where an item stands, for people. */
export function placeColumns(words: Messages, paint: Paint): readonly Column<Range>[] {
  return [
    {
      header: words.columns.place,
      cell: (_, { line, column }) => `${line}:${column}`,
      paint: (text) => paint('dim', text),
    },
    {
      header: words.columns.inFile,
      cell: (_, { inFile }) => inFile.cell ?? words.inFile(inFile),
      least: 8,
      spare: 6,
      paint: (text) => paint('dim', text),
    },
  ];
}

/** Items with their places in the file, as JSON holds them; those of a text as they are. Some have a `place` of another kind. */
export function* located<Item extends Range>(
  items: readonly Item[],
  { imported }: ReadFile,
  key: 'place' | 'at' = 'place',
): Iterable<object> {
  if (imported.layout === null) return yield* items;
  const spotOf = spotsIn(imported);
  for (const item of items) yield { ...item, [key]: spotOf(item).inFile };
}
