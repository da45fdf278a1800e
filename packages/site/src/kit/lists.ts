import type { components } from '@outturn/client';
import type { Source } from './page.js';
import { allOf, told } from './told.js';

/** Lists of the API that pages are made of, each to its end. Those that many pages ask for whole are kept. */

type Schemas = components['schemas'];
type List<Noun extends keyof Schemas> = Promise<readonly Schemas[Noun][]>;

interface OfDocument {
  readonly document?: string;
}

export function allPlans({ api, asOf, once }: Source): List<'Plan'> {
  return once('plans', () => allOf((place) => api.GET('/api/plans', { params: { query: { ...place, asOf } } })));
}

export function allDocuments({ api, asOf, once }: Source): List<'Document'> {
  return once('documents', () =>
    allOf((place) => api.GET('/api/documents', { params: { query: { ...place, asOf } } })),
  );
}

export function sectionsOf({ api, asOf }: Source, id: string): List<'Section'> {
  return allOf((place) =>
    api.GET('/api/documents/{id}/sections', { params: { path: { id }, query: { ...place, asOf } } }),
  );
}

export function allFacts({ api, asOf }: Source, of: OfDocument): List<'Fact'> {
  return allOf((place) => api.GET('/api/facts', { params: { query: { ...place, asOf, ...of } } }));
}

export function allTasks({ api, asOf }: Source, of: OfDocument = {}): List<'Task'> {
  return allOf((place) => api.GET('/api/tasks', { params: { query: { ...place, asOf, ...of } } }));
}

export function allProjects({ api, asOf }: Source, of: OfDocument = {}): List<'Project'> {
  return allOf((place) => api.GET('/api/projects', { params: { query: { ...place, asOf, ...of } } }));
}

export function allFindings({ api, asOf }: Source, of: OfDocument = {}): List<'Finding'> {
  return allOf((place) => api.GET('/api/findings', { params: { query: { ...place, asOf, ...of } } }));
}

export function allIndicators({ api, asOf, once }: Source): List<'IndicatorListed'> {
  return once('indicators', () =>
    allOf((place) => api.GET('/api/indicators', { params: { query: { ...place, asOf } } })),
  );
}

export function allUnits({ api, asOf, once }: Source): List<'Unit'> {
  return once('units', () => allOf((place) => api.GET('/api/units', { params: { query: { ...place, asOf } } })));
}

/** How the targets of a plan stand; null where there is no such plan. */
export function boardOf({ api, asOf, on, once }: Source, code: string): Promise<Schemas['Scoreboard'] | null> {
  const params = { path: { code }, query: { asOf, on } };
  return once(`board ${code}`, () => told(api.GET('/api/plans/{code}/scoreboard', { params })));
}

/** The same of all public plans. */
export async function allBoards(source: Source): List<'Scoreboard'> {
  const boards = await Promise.all((await allPlans(source)).map(({ code }) => boardOf(source, code)));
  return boards.filter((board) => board !== null);
}
