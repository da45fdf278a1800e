import { coverage as coverageOf, type LeftOut, type Reason } from '@outturn/engine';
import { fileFields, placeColumns, placeFields } from './place.js';
import type { Subject } from './subject.js';

/** Characters of context on either side of a number. */
const AROUND = 16;

/** How much of a text's numbers are facts, and every number that is none with its reason. */
export const coverage: Subject<LeftOut> = {
  items: (reading) => reading.leftOut,
  records: ({ reading, imported: { format, encoding, notes } }) => [
    { document: reading.document.name, format, encoding, notes, ...coverageOf(reading) },
  ],
  fields: [
    { name: 'document', value: (_item, _spot, reading) => reading.document.name },
    ...placeFields,
    { name: 'quote', value: (item) => item.quote },
    { name: 'reason', value: (item) => item.reason },
    ...fileFields,
  ],
  columns: (words, paint) => [
    ...placeColumns(words, paint),
    { header: words.columns.leftOut, cell: (item) => item.quote, least: 8 },
    { header: words.columns.reason, cell: (item) => words.reasons[item.reason] },
    {
      header: words.columns.context,
      cell: ({ start, end }, _, { document: { text } }) => text.slice(Math.max(0, start - AROUND), end + AROUND),
      least: 20,
      spare: 1,
      paint: (text) => paint('dim', text),
    },
  ],
  remark(reading, words) {
    const found = coverageOf(reading);
    const counts = (Object.entries(found.byReason) as [Reason, number][]).sort(([, a], [, b]) => b - a);
    const reasons = words.reasonCounts(counts.map(([reason, count]) => [words.reasons[reason], count]));
    return [words.covered(found), reasons].filter((line) => line !== '');
  },
};
