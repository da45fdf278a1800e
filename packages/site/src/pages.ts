import { documentPage } from './documents/document-page.js';
import { documentsPage } from './documents/documents-page.js';
import { changesPage } from './feed/changes-page.js';
import { findingsPage } from './findings/findings-page.js';
import { home } from './home/home.js';
import { indicatorPage } from './indicator/indicator-page.js';
import { indicatorsPage } from './indicators/indicators-page.js';
import type { KeyOf, PageName } from './kit/addresses.js';
import type { MakePage } from './kit/page.js';
import { method } from './method/method.js';
import { projectPage } from './projects/project-page.js';
import { projectsPage } from './projects/projects-page.js';
import { scoreboard } from './scoreboard/scoreboard.js';
import { tasksPage } from './tasks/tasks-page.js';

/** Who makes which page. Files of data are given as the API has them. */
export const PAGES: { readonly [Name in PageName]?: MakePage<KeyOf<Name>> } = {
  home,
  changes: changesPage,
  method,
  plan: scoreboard,
  planPart: scoreboard,
  indicators: indicatorsPage,
  indicatorsPart: indicatorsPage,
  indicator: indicatorPage,
  indicatorPart: indicatorPage,
  documents: documentsPage,
  documentsPart: documentsPage,
  document: documentPage,
  documentPart: documentPage,
  tasks: tasksPage,
  tasksPart: tasksPage,
  projects: projectsPage,
  projectsPart: projectsPage,
  project: projectPage,
  findings: findingsPage,
  findingsPart: findingsPage,
};
