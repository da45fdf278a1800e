import type { ReactElement } from 'react';
import { allUnits } from '../kit/lists.js';
import type { Found, MakePage, Source } from '../kit/page.js';
import { bytesIn, Pager, partIn, partsOf, titled } from '../kit/parts.js';
import { type Project, projectsOf, stageOf } from './grouped.js';
import { WORDS } from './words.js';

/** Every project that plans and reports name, once, by kind. */
export const projectsPage: MakePage<{ readonly part?: string }> = async (source, key) => {
  const { locale, links } = source;
  const words = WORDS[locale];
  const [parts, units] = await Promise.all([projectParts(source), allUnits(source)]);
  const projects = parts.flat();
  const part = partIn(key);
  const shown = parts[part - 1];
  if (shown === undefined) return null;
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const kinds = new Set(shown.map(kindOf));
  const mentions = projects.reduce((sum, one) => sum + one.mentions.length, 0);
  const pager = <Pager part={part} parts={parts.length} locale={locale} to={(to) => links.part('projects', to)} />;
  return {
    title: titled(words.title, part, locale),
    description: words.description(projects.length),
    main: (
      <>
        <h1>{words.title}</h1>
        <p className="lead">{projects.length === 0 ? words.none : words.lead(projects.length, mentions)}</p>
        {part > 1 && pager}
        {[...kinds].map((kind) => (
          <section key={kind}>
            <h2>{words.kinds[kind] ?? kind}</h2>
            <List projects={shown.filter((project) => kindOf(project) === kind)} names={names} source={source} />
          </section>
        ))}
        {pager}
      </>
    ),
  } satisfies Found;
};

/** The list of projects, cut into pages. */
export async function projectParts(source: Source): Promise<readonly (readonly Project[])[]> {
  const all = await projectsOf(source);
  const kinds = new Set([...Object.keys(WORDS[source.locale].kinds), ...all.map(kindOf)]);
  return partsOf(
    [...kinds].flatMap((kind) => all.filter((project) => kindOf(project) === kind)),
    bytesOf,
  );
}

function kindOf({ mentions }: Project): string {
  return mentions[0]!.kind;
}

function bytesOf({ mentions }: Project): number {
  return 300 + bytesIn(mentions[0]!.name);
}

interface Props {
  readonly projects: readonly Project[];
  readonly names: ReadonlyMap<string, string>;
  readonly source: Source;
}

function List({ projects, names, source: { locale, links } }: Props): ReactElement {
  const words = WORDS[locale];
  const leadOf = ({ mentions }: Project): string | undefined => {
    const lead = mentions.findLast(({ leadUnit }) => leadUnit !== null)?.leadUnit;
    return lead == null ? undefined : names.get(lead);
  };
  const hasLeads = projects.some((project) => leadOf(project) !== undefined);
  return (
    <table className="list projects">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.stage}</th>
          <th scope="col" className="side">
            {words.due}
          </th>
          {hasLeads && (
            <th scope="col" className="side">
              {words.leadUnit}
            </th>
          )}
          <th scope="col" className="n">
            {words.mentions}
          </th>
        </tr>
      </thead>
      <tbody>
        {projects.map((project) => {
          const { mentions } = project;
          const { id, name } = mentions[0]!;
          const stage = stageOf(mentions);
          return (
            <tr key={id}>
              <th scope="row" lang="zh-CN">
                <a href={links.project(id)}>{name}</a>
              </th>
              <td>{stage === null ? words.untold : (words.stages[stage] ?? stage)}</td>
              <td className="side">{mentions.findLast(({ due }) => due !== null)?.due ?? words.untold}</td>
              {hasLeads && <td className="side">{leadOf(project) ?? words.untold}</td>}
              <td className="n">{mentions.length}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
