import { findProjects, type Project } from '@outturn/engine';
import { figureText } from './figure.js';
import { fileFields, located, placeColumns, placeFields } from './place.js';
import type { Subject } from './subject.js';

export const projects: Subject<Project> = {
  items: findProjects,
  records: (file) => located(findProjects(file.reading), file, 'at'),
  fields: [
    { name: 'document', value: (project) => project.document },
    ...placeFields,
    { name: 'quote', value: (project) => project.quote },
    { name: 'name', value: (project) => project.name },
    { name: 'kind', value: (project) => project.kind },
    { name: 'stage', value: (project) => project.stage },
    { name: 'capacity', value: (project) => project.capacity.map((fact) => fact.quote).join(';') },
    { name: 'deadline', value: (project) => project.deadline },
    { name: 'place', value: (project) => project.place },
    { name: 'investor', value: (project) => project.investor },
    { name: 'section', value: (project) => project.section.join(' / ') },
    ...fileFields,
  ],
  section: (project) => project.section,
  columns: (words, paint) => [
    ...placeColumns(words, paint),
    { header: words.columns.project, cell: (project) => project.name, least: 24 },
    { header: words.columns.kind, cell: (project) => words.projectKinds[project.kind], spare: 3 },
    {
      header: words.columns.stage,
      cell: (project) => (project.stage ? words.stages[project.stage] : ''),
      paint: (text, project) => paint(project.stage === 'planned' ? 'cyan' : 'green', text),
    },
    {
      header: words.columns.capacity,
      cell: (project) => project.capacity.map(figureText).join(' '),
      least: 8,
      spare: 1,
      paint: (text) => paint('bold', text),
    },
    { header: words.columns.deadline, cell: (project) => project.deadline ?? '', spare: 2 },
    { header: words.columns.where, cell: (project) => project.place ?? '', least: 8, spare: 4 },
    { header: words.columns.investor, cell: (project) => project.investor ?? '', least: 8, spare: 5 },
  ],
};
