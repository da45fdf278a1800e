import { findTasks, type Task } from '@outturn/engine';
import { figureText } from './figure.js';
import { fileFields, located, placeColumns, placeFields } from './place.js';
import type { Subject } from './subject.js';

export const tasks: Subject<Task> = {
  items: findTasks,
  records: (file) => located(findTasks(file.reading), file),
  fields: [
    { name: 'document', value: (task) => task.document },
    ...placeFields,
    { name: 'quote', value: (task) => task.quote },
    { name: 'verb', value: (task) => task.verb },
    { name: 'object', value: (task) => task.object },
    { name: 'facts', value: (task) => task.facts.map((fact) => fact.quote).join(';') },
    { name: 'deadline', value: (task) => task.deadline },
    { name: 'lead', value: (task) => task.lead.join(';') },
    { name: 'support', value: (task) => task.support.join(';') },
    { name: 'section', value: (task) => task.section.join(' / ') },
    ...fileFields,
  ],
  section: (task) => task.section,
  columns: (words, paint) => [
    ...placeColumns(words, paint),
    { header: words.columns.task, cell: (task) => task.quote, least: 32 },
    {
      header: words.columns.measurable,
      cell: (task) => task.facts.map(figureText).join(' '),
      least: 8,
      paint: (text) => paint('bold', text),
    },
    {
      header: words.columns.deadline,
      cell: (task) => task.deadline ?? '',
      spare: 1,
      paint: (text) => paint('cyan', text),
    },
    { header: words.columns.units, cell: (task) => [...task.lead, ...task.support].join('、'), least: 10, spare: 2 },
  ],
};
