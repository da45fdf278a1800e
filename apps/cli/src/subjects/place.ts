import type { Range } from '@outturn/engine';
import type { Paint } from '../colour.js';
import type { Messages } from '../messages/messages.js';
import type { Column, Field } from './subject.js';

/** Where an item stands: for people and for programs. */
export const placeFields: readonly Field<Range>[] = [
  { name: 'line', value: (_, place) => place.line },
  { name: 'column', value: (_, place) => place.column },
  { name: 'start', value: (item) => item.start },
  { name: 'end', value: (item) => item.end },
];

export function placeColumn(words: Messages, paint: Paint): Column<Range> {
  return {
    header: words.columns.place,
    cell: (_, place) => `${place.line}:${place.column}`,
    paint: (text) => paint('dim', text),
  };
}
