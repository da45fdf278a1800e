import { nameIn } from '@outturn/charts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { holds } from '../kit/list/holds.js';
import { everyIndicator, useNames } from '../kit/list/names.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';

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
    if (text.trim() === '') return [];
    const found = places.filter(({ name, also }) => holds([name, ...also], text));
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
  const locale = useLocale();
  const indicators = useQuery(everyIndicator(locale)).data;
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
      ...(indicators ?? []).map(({ id, code, shortName, aliases, ...named }) => ({
        id,
        name: nameIn(locale, named),
        kind: 'indicator' as const,
        also: [named.name, code, shortName ?? '', ...aliases],
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
    [pages, plans, documents, titleOf, indicators, locale, navigate],
  );
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
