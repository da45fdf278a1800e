import type { components } from '@outturn/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { apiIn, told } from '../kit/api.js';
import { gather, pageAt } from '../kit/list/gather.js';
import { useNames } from '../kit/list/names.js';
import { inBoth, type Locale, useLocale, useWords } from '../kit/locale.js';

/** Something that is gone to by its name. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** What it is: page, plan, indicator or document. */
  readonly kind: (typeof KINDS)[number];
  /** Other names that it is found by. */
  readonly also: readonly string[];
  readonly open: () => void;
}

/** In the order in which they are shown. */
const KINDS = ['page', 'plan', 'indicator', 'document'] as const;

/** Of each kind no more than these are shown. */
const MOST = 5;

/** Pages, plans, indicators and documents whose names have all of the words. */
export function usePlaces(text: string): readonly Place[] {
  const places = useEveryPlace();
  return useMemo(() => {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const found = places.filter(({ name, also }) => {
      const names = [name, ...also].join('\n').toLowerCase();
      return words.every((word) => names.includes(word));
    });
    const counts = new Map<string, number>();
    // The shorter the name, the more of it was typed.
    const nearest = found.toSorted((one, other) => one.name.length - other.name.length);
    return KINDS.flatMap((kind) => nearest.filter((place) => place.kind === kind)).filter(({ kind }) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count <= MOST;
    });
  }, [places, text]);
}

function useEveryPlace(): readonly Place[] {
  const pages = usePages();
  const { plans, documents, document: titleOf } = useNames();
  const indicators = useQuery(everyIndicator(useLocale())).data;
  const navigate = useNavigate();
  return useMemo(
    () => [
      ...pages,
      ...plans.map(({ id, code, name }) => ({
        id,
        name,
        kind: 'plan' as const,
        also: [code],
        open: () => void navigate({ to: '/plans/$code', params: { code } }),
      })),
      ...(indicators ?? []).map(({ id, code, name, shortName, aliases }) => ({
        id,
        name,
        kind: 'indicator' as const,
        also: [code, shortName ?? '', ...aliases],
        open: () => void navigate({ to: '/indicators/$code', params: { code } }),
      })),
      ...documents.map(({ id, name }) => ({
        id,
        name: titleOf(id),
        kind: 'document' as const,
        also: [name],
        open: () => void navigate({ to: '/documents/$id', params: { id } }),
      })),
    ],
    [pages, plans, documents, titleOf, indicators, navigate],
  );
}

type Indicator = components['schemas']['Indicator'];

function everyIndicator(locale: Locale) {
  return queryOptions({
    queryKey: ['names', 'indicators'],
    queryFn: async (): Promise<readonly Pick<Indicator, 'id' | 'code' | 'name' | 'shortName' | 'aliases'>[]> => {
      const { items } = await gather((cursor) =>
        told(() => apiIn(locale).GET('/api/indicators', { params: { query: pageAt(cursor) } })),
      );
      return items;
    },
    staleTime: 60_000,
  });
}

function usePages(): readonly Place[] {
  const words = useWords(WORDS);
  const navigate = useNavigate();
  return useMemo(
    () =>
      PAGES.map((to) => ({
        id: to,
        name: words[to],
        kind: 'page' as const,
        also: [to],
        open: () => void navigate({ to }),
      })),
    [words, navigate],
  );
}

const PAGES = ['/', '/documents', '/indicators', '/tasks', '/projects', '/findings', '/administration'] as const;

const WORDS = inBoth<Readonly<Record<(typeof PAGES)[number], string>>>(
  {
    '/': '规划',
    '/documents': '文件',
    '/indicators': '指标',
    '/tasks': '任务',
    '/projects': '项目',
    '/findings': '检查发现',
    '/administration': '管理',
  },
  {
    '/': 'Plans',
    '/documents': 'Documents',
    '/indicators': 'Indicators',
    '/tasks': 'Tasks',
    '/projects': 'Projects',
    '/findings': 'Findings',
    '/administration': 'Administration',
  },
);
