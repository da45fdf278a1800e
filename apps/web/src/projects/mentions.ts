import type { components } from '@outturn/client';
import { datedTitle } from '../kit/list/title.js';
import type { Project } from './project.js';

type Fact = components['schemas']['Fact'];
export type ProjectMention = components['schemas']['ProjectMention'];

/** A time that a project is spoken of. */
export interface Mention {
  readonly project: Project;
  /** The year in which the document came out; null where nobody said. */
  readonly year: string | null;
  readonly title: string;
  /** What was read of its scale and cost: 总投资 36亿元. */
  readonly figures: readonly Figure[];
}

export interface Figure {
  readonly name: string;
  readonly quote: string;
}

/** As the documents came out, with the figures that were read. */
export function mentionsOf(projects: readonly ProjectMention[], facts: ReadonlyMap<string, Fact>): readonly Mention[] {
  return projects.map((project) => ({
    project,
    year: project.publishedOn?.slice(0, 4) ?? null,
    title: datedTitle(project.documentTitle, project.publishedOn),
    figures: capacityOf(project).flatMap((id) => figureOf(facts.get(id), project.name)),
  }));
}

/** Ids of the facts that tell the scale of a project. */
export function capacityOf({ read }: Project): readonly string[] {
  return (read as { readonly capacity?: readonly string[] }).capacity ?? [];
}

/** The name of the project is not said again: 石棹水库工程总库容 is 总库容. */
function figureOf(fact: Fact | undefined, project: string): readonly Figure[] {
  if (fact === undefined) return [];
  const name = fact.name.startsWith(project) ? fact.name.slice(project.length) : fact.name;
  return [{ name: name || fact.name, quote: (fact.read as { readonly quote?: string }).quote ?? '' }];
}

/** What is told otherwise than the time before. */
export type Change =
  | { readonly what: 'stage'; readonly from: Project; readonly to: Project }
  | { readonly what: 'due'; readonly from: string | null; readonly to: string | null }
  | { readonly what: 'figure'; readonly name: string; readonly from: string; readonly to: string };

/** What a mention says otherwise than the last that said anything of it. */
export function changesSince(before: readonly Mention[], { project, figures }: Mention): readonly Change[] {
  const lastThat = (tells: (mention: Mention) => boolean): Mention | undefined => before.findLast(tells);
  const staged = lastThat((mention) => mention.project.stage !== null)?.project;
  const dated = lastThat((mention) => mention.project.due !== null)?.project;
  const isOther = (one: string | null | undefined, other: string | null): boolean =>
    one !== undefined && other !== null && one !== other;
  return [
    ...(isOther(staged?.stage, project.stage) ? [{ what: 'stage' as const, from: staged!, to: project }] : []),
    ...(isOther(dated?.due, project.due) ? [{ what: 'due' as const, from: dated!.due, to: project.due }] : []),
    ...figures.flatMap(({ name, quote }) => {
      const isSame = (figure: Figure): boolean => figure.name === name;
      const earlier = lastThat((mention) => mention.figures.some(isSame))?.figures.find(isSame);
      if (earlier === undefined || earlier.quote === quote) return [];
      return [{ what: 'figure' as const, name, from: earlier.quote, to: quote }];
    }),
  ];
}
