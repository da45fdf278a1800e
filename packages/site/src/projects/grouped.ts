import type { components } from '@outturn/client';
import { keyOfProject } from '@outturn/engine';
import { allDocuments, allProjects } from '../kit/lists.js';
import type { Source } from '../kit/page.js';

export type Mention = components['schemas']['Project'];

/** A project with all its mentions, the first one first. */
export interface Project {
  readonly mentions: readonly Mention[];
}

/** Mentions of one name in one region are one project. */
export function projectsOf(source: Source): Promise<readonly Project[]> {
  return source.once('projects', () => grouped(source));
}

async function grouped(source: Source): Promise<readonly Project[]> {
  const [mentions, documents] = await Promise.all([allProjects(source), allDocuments(source)]);
  const days = new Map(
    documents.map(({ id, publishedOn, year }) => [id, `${publishedOn ?? '9'} ${year ?? '9'} ${id}`]),
  );
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${mention.region} ${keyOfProject(mention.name)}`;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  const dayOf = ({ document }: Mention): string => days.get(document) ?? '';
  return [...groups.values()].map((own) => ({
    mentions: own.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.start - b.start)),
  }));
}

/** The last stage that was told. */
export function stageOf(mentions: readonly Pick<Mention, 'stage'>[]): string | null {
  return mentions.findLast(({ stage }) => stage !== null)?.stage ?? null;
}
