import type { components } from '@outturn/client';
import type { Source } from './page.js';
import { allOf } from './told.js';

/** Lists of the API that pages are made of, each to its end. */

type Schemas = components['schemas'];
type List<Noun extends keyof Schemas> = Promise<readonly Schemas[Noun][]>;

interface OfDocument {
  readonly document?: string;
}

export function allPlans({ api, asOf }: Source): List<'Plan'> {
  return allOf((place) => api.GET('/api/plans', { params: { query: { ...place, asOf } } }));
}

export function allDocuments({ api, asOf }: Source): List<'Document'> {
  return allOf((place) => api.GET('/api/documents', { params: { query: { ...place, asOf } } }));
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

export function allIndicators({ api, asOf }: Source): List<'IndicatorListed'> {
  return allOf((place) => api.GET('/api/indicators', { params: { query: { ...place, asOf } } }));
}

export function allUnits({ api, asOf }: Source): List<'Unit'> {
  return allOf((place) => api.GET('/api/units', { params: { query: { ...place, asOf } } }));
}
