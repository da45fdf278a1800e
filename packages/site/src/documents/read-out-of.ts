import type { components } from '@outturn/client';
import { allFacts, allFindings, allIndicators, allProjects, allTasks } from '../kit/lists.js';
import type { Source } from '../kit/page.js';
import { type Mark, marksOf } from './marks.js';
import { saysOf } from './says.js';

type Schemas = components['schemas'];

interface Sentenced {
  readonly sentence: { readonly start: number; readonly end: number };
}

/** Of what the engine said, which the API passes on as it is. */
interface Cites {
  readonly spans: readonly { readonly document: string; readonly start: number }[];
}

/** What was read out of a document. */
export interface Marked {
  readonly marks: readonly Mark[];
  /** Where something stands that other pages link to. */
  readonly places: readonly number[];
  /** The sentences of all that was read: lines that they run over are one. */
  readonly sentences: Readonly<Record<'facts' | 'tasks' | 'projects', readonly Sentenced[]>>;
}

export async function readOutOf(source: Source, document: string): Promise<Marked> {
  const { locale, links } = source;
  const [facts, tasks, projects, findings, indicators] = await Promise.all([
    allFacts(source, { document }),
    allTasks(source, { document }),
    allProjects(source, { document }),
    allFindings(source, { document }),
    allIndicators(source),
  ]);
  const codes = new Map(indicators.flatMap(({ id, code, isPublic }) => (isPublic ? [[id, code] as const] : [])));
  const hrefOf = ({ indicator, region }: Schemas['Fact']): string | undefined => {
    const code = indicator === null ? undefined : codes.get(indicator);
    return code === undefined ? undefined : links.indicator(region, code);
  };
  const cited = findings.flatMap(({ found }) => (found as unknown as Cites).spans);
  const citedHere = cited.filter((span) => span.document === document);
  return {
    marks: marksOf(facts, (fact) => saysOf(fact, locale), hrefOf, locale === 'zh' ? '；' : '; '),
    places: [...facts, ...tasks, ...projects, ...citedHere].map(({ start }) => start),
    sentences: { facts: sentencesOf(facts), tasks: sentencesOf(tasks), projects: sentencesOf(projects) },
  };
}

function sentencesOf(things: readonly { readonly read: object }[]): readonly Sentenced[] {
  return things.map(({ read }) => read as Sentenced);
}
