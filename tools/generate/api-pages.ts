import { join } from 'node:path';
import type { Locale } from '../../packages/engine/src/index.js';
import { withRegion } from '../shared/marked-region.js';
import { ROOT } from '../shared/places.js';
import { markdownRows } from './markdown.js';
import { fileOf, LOCALES } from './two-languages.js';

const WORDS = {
  en: {
    columns: ['', 'does', 'who'],
    public: 'anybody',
    published: 'anybody what is published; the rest: ',
    session: 'whoever is signed in',
    roles: 'roles',
  },
  zh: {
    columns: ['', '用途', '谁可以'],
    public: '任何人',
    published: '任何人看已公开的；其余：',
    session: '已登录者',
    roles: '角色',
  },
} as const;

/** As much of the description of an endpoint as a line needs. */
interface Operation {
  readonly tags: readonly [string];
  /** In Chinese, a slash, in English. */
  readonly summary: string;
  readonly description: string;
}

/** The pages on the API with the list of its endpoints, from what it says of itself. */
export async function apiPages(): Promise<[path: string, content: string][]> {
  // Not before it is built.
  const { apiDescription } = await import('@outturn/api');
  const { paths } = (await apiDescription()) as {
    paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  return LOCALES.map((locale) => {
    const path = `docs/${fileOf('api', locale)}`;
    return [path, withRegion(join(ROOT, path), 'endpoints', endpointsIn(paths, locale))];
  });
}

function endpointsIn(paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>, locale: Locale): string {
  const rows = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
  const tags = [...new Set(rows.map(({ operation }) => operation.tags[0]))].toSorted();
  return tags
    .map((tag) => {
      const ofTag = rows.filter(({ operation }) => operation.tags[0] === tag);
      const lines = ofTag.map(({ method, path, operation }) => [
        `\`${method} ${path}\``,
        operation.summary.split(' / ')[locale === 'zh' ? 0 : 1]!,
        whoMay(operation, locale),
      ]);
      return `### ${tag}\n\n${markdownRows(WORDS[locale].columns, lines)}`;
    })
    .join('\n\n');
}

function whoMay({ description }: Operation, locale: Locale): string {
  const words = WORDS[locale];
  const roles = /Roles: ([^.]*)\./.exec(description)?.[1]?.replaceAll(' (own units)', '*');
  if (description.startsWith('Public')) return roles === undefined ? words.public : words.published + roles;
  return roles ?? words.session;
}
