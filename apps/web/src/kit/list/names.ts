import type { components } from '@outturn/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { apiIn, told } from '../api.js';
import { type Locale, useLocale } from '../locale.js';
import type { Paged } from '../more.js';
import { all, pageAt } from './gather.js';
import { datedTitle, titleOf } from './title.js';

type Schemas = components['schemas'];
export type Unit = Schemas['Unit'];
export type Plan = Schemas['Plan'];
export type Document = Schemas['Document'];
export type Post = Schemas['Post'];
export type Indicator = Schemas['IndicatorListed'];

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
  const titles = new Map(documents.map((one) => [one.id, datedTitle(titleOf(one), one.publishedOn)]));
  return {
    units,
    plans,
    documents: documents.toSorted((one, other) => (other.publishedOn ?? '').localeCompare(one.publishedOn ?? '')),
    unit: (id) => unitNames.get(id) ?? '',
    document: (id) => titles.get(id) ?? '',
  };
}

/** What much is named by: read whole, and no oftener than once a minute. */
function every<Item>(what: string, read: (cursor: string | undefined) => Promise<Paged<Item>>) {
  return queryOptions({ queryKey: ['names', what], queryFn: () => all(read), staleTime: 60_000 });
}

const at = (cursor: string | undefined) => ({ params: { query: pageAt(cursor) } });

export function everyUnit(locale: Locale) {
  return every('units', (cursor) => told(() => apiIn(locale).GET('/api/units', at(cursor))));
}

export function everyPost(locale: Locale) {
  return every('posts', (cursor) => told(() => apiIn(locale).GET('/api/posts', at(cursor))));
}

export function everyPlan(locale: Locale) {
  return every('plans', (cursor) => told(() => apiIn(locale).GET('/api/plans', at(cursor))));
}

export function everyDocument(locale: Locale) {
  return every('documents', (cursor) => told(() => apiIn(locale).GET('/api/documents', at(cursor))));
}

export function everyIndicator(locale: Locale) {
  return every('indicators', (cursor) => told(() => apiIn(locale).GET('/api/indicators', at(cursor))));
}
