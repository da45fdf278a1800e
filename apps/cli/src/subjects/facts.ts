import type { Fact } from '@outturn/engine';
import { figureOf } from './figure.js';
import { fileFields, located, placeColumns, placeFields } from './place.js';
import type { Subject } from './subject.js';

export const facts: Subject<Fact> = {
  items: (reading) => reading.facts,
  records: (file) => located(file.reading.facts, file),
  fields: [
    { name: 'document', value: (fact) => fact.document },
    ...placeFields,
    { name: 'quote', value: (fact) => fact.quote },
    { name: 'indicator', value: (fact) => fact.indicator },
    { name: 'code', value: (fact) => fact.code },
    { name: 'measure', value: (fact) => fact.measure },
    { name: 'value', value: (fact) => (typeof fact.value === 'number' ? fact.value : fact.value.join(';')) },
    { name: 'unit', value: (fact) => fact.unit },
    { name: 'comparator', value: (fact) => ({ code: fact.comparator }) },
    { name: 'role', value: (fact) => fact.role },
    { name: 'soft', value: (fact) => fact.soft },
    { name: 'period', value: (fact) => fact.period },
    { name: 'base', value: (fact) => fact.base },
    { name: 'scope', value: (fact) => fact.scope },
    { name: 'section', value: (fact) => fact.section.join(' / ') },
    { name: 'rule', value: (fact) => fact.rule },
    { name: 'optional', value: (fact) => fact.optional },
    ...fileFields,
  ],
  section: (fact) => fact.section,
  columns: (words, paint) => [
    ...placeColumns(words, paint),
    {
      header: words.columns.indicator,
      cell: (fact) => (fact.scope === '' ? fact.indicator : `[${fact.scope}] ${fact.indicator}`),
      least: 16,
    },
    {
      header: words.columns.value,
      cell: (fact) => figureOf(fact).number,
      align: 'right',
      paint: (text) => paint('bold', text),
    },
    { header: '', cell: (fact) => figureOf(fact).unit, close: true, least: 8 },
    { header: words.columns.measure, cell: (fact) => words.measures[fact.measure], spare: 3 },
    {
      header: words.columns.role,
      cell: (fact) => (fact.soft && fact.role === 'target' ? words.softTarget : words.roles[fact.role]),
      spare: 1,
      paint: (text, fact) => (fact.role === 'actual' ? text : paint(fact.role === 'target' ? 'cyan' : 'yellow', text)),
    },
    { header: words.columns.period, cell: (fact) => fact.period.replace('-', '–'), spare: 2 },
  ],
};
