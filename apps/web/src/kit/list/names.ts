import type { components } from '@outturn/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { all } from '../all.js';
import { apiIn, told } from '../api.js';
import { type Locale, useLocale } from '../locale.js';
import { pageAt } from './gather.js';
import { titleOf } from './title.js';

type Schemas = components['schemas'];
export type Unit = Schemas['Unit'];
export type Plan = Schemas['Plan'];
export type Document = Schemas['Document'];

/** What lists name by its id. */
export interface Names {
  readonly units: readonly Unit[];
  readonly plans: readonly Plan[];
  /** The last published first. */
  readonly documents: readonly Document[];
  unit(id: string): string;
  /** With the month of publication, since every year has its 政府工作报告. */
  document(id: string): string;
}

/** Units, plans and documents with their names; names are empty until they are read. */
export function useNames(): Names {
  const locale = useLocale();
  const units = useQuery(everyUnit(locale)).data;
  const plans = useQuery(everyPlan(locale)).data;
  const documents = useQuery(everyDocument(locale)).data;
  return useMemo(() => namesOf(units ?? [], plans ?? [], documents ?? []), [units, plans, documents]);
}

function namesOf(units: readonly Unit[], plans: readonly Plan[], documents: readonly Document[]): Names {
  const unitNames = new Map(units.map(({ id, name }) => [id, name]));
  const titles = new Map(documents.map((document) => [document.id, titleOf(document)]));
  return {
    units,
    plans,
    documents: documents.toSorted((one, other) => (other.publishedOn ?? '').localeCompare(one.publishedOn ?? '')),
    unit: (id) => unitNames.get(id) ?? '',
    document: (id) => titles.get(id) ?? '',
  };
}

export function everyUnit(locale: Locale) {
  return queryOptions({
    queryKey: ['names', 'units'],
    queryFn: () => all((cursor) => told(() => apiIn(locale).GET('/api/units', { params: { query: pageAt(cursor) } }))),
    staleTime: 60_000,
  });
}

export function everyPlan(locale: Locale) {
  return queryOptions({
    queryKey: ['names', 'plans'],
    queryFn: () => all((cursor) => told(() => apiIn(locale).GET('/api/plans', { params: { query: pageAt(cursor) } }))),
    staleTime: 60_000,
  });
}

export function everyDocument(locale: Locale) {
  return queryOptions({
    queryKey: ['names', 'documents'],
    queryFn: () =>
      all((cursor) => told(() => apiIn(locale).GET('/api/documents', { params: { query: pageAt(cursor) } }))),
    staleTime: 60_000,
  });
}
