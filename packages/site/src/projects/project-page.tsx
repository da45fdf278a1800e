import type { Project as ReadProject } from '@outturn/engine';
import type { ReactElement } from 'react';
import { type Places, placesIn } from '../documents/places.js';
import { Quote } from '../documents/quote.js';
import { allUnits } from '../kit/lists.js';
import type { Found, MakePage, Source } from '../kit/page.js';
import { type Mention, projectsOf, stageOf } from './grouped.js';
import { WORDS } from './words.js';

/** A project with all that documents have said of it, in order of time. */
export const projectPage: MakePage<{ readonly id: string }> = async (source, { id }) => {
  const { locale, links } = source;
  const project = (await projectsOf(source)).find(({ mentions }) => mentions.some((one) => one.id === id));
  if (project === undefined) return null;
  const { mentions } = project;
  const words = WORDS[locale];
  const places = await placesIn(
    source,
    mentions.map(({ document }) => document),
  );
  const { name, region } = mentions[0]!;
  return {
    title: name,
    description: words.projectDescription(name, mentions.length),
    main: (
      <>
        <h1 lang="zh-CN">
          {name} <small>{places.document(mentions[0]!.document)?.regionName ?? region}</small>
        </h1>
        <About mentions={mentions} leads={await leadsOf(mentions, source)} source={source} />
        <h2>{words.through}</h2>
        <ol className="through">
          {mentions.map((mention) => (
            <Passage key={mention.id} mention={mention} places={places} source={source} />
          ))}
        </ol>
        <p>
          <a href={links.projects}>{words.all}</a>
        </p>
      </>
    ),
  } satisfies Found;
};

async function leadsOf(mentions: readonly Mention[], source: Source): Promise<readonly string[]> {
  const ids = new Set(mentions.map(({ leadUnit }) => leadUnit));
  return (await allUnits(source)).filter(({ id }) => ids.has(id)).map(({ name }) => name);
}

interface AboutProps {
  readonly mentions: readonly Mention[];
  readonly leads: readonly string[];
  readonly source: Source;
}

function About({ mentions, leads, source: { locale } }: AboutProps): ReactElement {
  const words = WORDS[locale];
  const stage = stageOf(mentions);
  const place = mentions.map(({ read }) => (read as unknown as ReadProject).place).find((one) => one != null);
  const kind = mentions[0]!.kind;
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [words.kind, words.kinds[kind] ?? kind],
    [words.latest, stage === null ? null : (words.stages[stage] ?? stage)],
    [words.due, mentions.findLast(({ due }) => due !== null)?.due],
    [words.leadUnit, leads.join('、')],
    [words.place, place],
    [words.code, mentions.find(({ code }) => code !== null)?.code],
  ];
  return (
    <dl className="about">
      {rows.map(([term, value]) =>
        value == null || value === '' ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

interface PassageProps {
  readonly mention: Mention;
  readonly places: Places;
  readonly source: Source;
}

function Passage({ mention, places, source: { locale, links } }: PassageProps): ReactElement {
  const words = WORDS[locale];
  const { document, documentTitle, sentence, section, stage, start, end, name } = mention;
  const { publishedOn = null, year = null } = places.document(document) ?? {};
  return (
    <li>
      <p className="small quiet">
        {publishedOn ?? year}{' '}
        <a lang="zh-CN" href={links.document(document)}>
          {documentTitle}
        </a>
        {section.length > 0 && <span lang="zh-CN"> › {section.join(' › ')}</span>}
      </p>
      <p>
        <Quote text={sentence?.text ?? name} start={sentence?.start ?? start} words={[{ start, end }]} />{' '}
        <a className="small" href={places.href(document, start)}>
          {words.inText}
        </a>
      </p>
      {stage !== null && <p className="small">{words.stageThen(words.stages[stage] ?? stage)}</p>}
    </li>
  );
}
