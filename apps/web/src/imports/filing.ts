import type { components } from '@outturn/client';
import { queryOptions } from '@tanstack/react-query';
import { apiIn, told } from '../kit/api.js';
import { ifMatch } from '../kit/change.js';
import type { Locale } from '../kit/locale.js';
import type { NewPlan } from './plan-of-document.js';

export type Document = components['schemas']['Document'];
type Plan = components['schemas']['Plan'];

export function documentsOf(ids: readonly string[], locale: Locale) {
  return queryOptions({
    queryKey: ['documents', ids, locale],
    queryFn: () =>
      Promise.all(ids.map((id) => told(() => apiIn(locale).GET('/api/documents/{id}', { params: { path: { id } } })))),
  });
}

/** The plan that files without one most likely belong to: none where the text of a plan is among them; a table of its figures is not its text. */
export function likelyPlan(plans: readonly Plan[], documents: readonly Document[]): Plan | undefined {
  if (documents.some(({ kind, format }) => kind === 'plan' && format !== 'xlsx')) return undefined;
  const fits = (plan: Plan, { region, year }: Document): boolean =>
    plan.region === region && (year === null || (plan.fromYear - 1 <= year && year <= plan.toYear));
  return plans.find((plan) => documents.some((document) => fits(plan, document)));
}

/** A code that no plan has yet: a city may have several plans of the same years. */
export function freeCode(code: string, plans: readonly Pick<Plan, 'code'>[]): string {
  const taken = new Set(plans.map((plan) => plan.code));
  let free = code;
  for (let n = 2; taken.has(free); n++) free = `${code}-${n}`;
  return free;
}

/** Adds a plan that rests on a document, if there is one. Gives its id. */
export async function addPlan(plan: NewPlan, document: string | null, locale: Locale): Promise<string> {
  const passing = { act: null, document, adoptedOn: null };
  const { id } = await told(() => apiIn(locale).POST('/api/plans', { body: { plan, passing } }));
  return id;
}

/** Puts documents under a plan. What is there already is left alone, so that it may be tried again. */
export async function fileUnder(plan: string, documents: readonly Document[], locale: Locale): Promise<void> {
  for (const { id, version } of documents.filter((document) => document.plan !== plan)) {
    await told(() =>
      apiIn(locale).PATCH('/api/documents/{id}', {
        params: { path: { id }, header: ifMatch(version) },
        body: { plan },
      }),
    );
  }
}
