import type { components } from '@outturn/client';
import type { ReactElement } from 'react';
import { type Places, placesIn } from '../documents/places.js';
import { allTasks, allUnits } from '../kit/lists.js';
import type { Found, MakePage, Source } from '../kit/page.js';
import { bytesIn, Pager, partIn, partsOf, titled } from '../kit/parts.js';
import { WORDS } from './words.js';

type Task = components['schemas']['Task'];

/** Every task that plans and reports set, in its own words, by document and chapter. */
export const tasksPage: MakePage<{ readonly part?: string }> = async (source, key) => {
  const { locale, links } = source;
  const words = WORDS[locale];
  const [parts, units] = await Promise.all([taskParts(source), allUnits(source)]);
  const tasks = parts.flat();
  const part = partIn(key);
  const shown = parts[part - 1];
  if (shown === undefined) return null;
  const places = await placesIn(
    source,
    shown.map(({ document }) => document),
  );
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const pager = <Pager part={part} parts={parts.length} locale={locale} to={(to) => links.part('tasks', to)} />;
  return {
    title: titled(words.title, part, locale),
    description: words.description(tasks.length),
    main: (
      <>
        <h1>{words.title}</h1>
        <p className="lead">{tasks.length === 0 ? words.none : words.lead}</p>
        {part === 1 && tasks.length > 0 && <Counts tasks={tasks} parts={parts} source={source} />}
        {part > 1 && pager}
        {runsOf(shown, ({ document }) => document).map((ofDocument) => (
          <InDocument key={ofDocument[0]!.id} tasks={ofDocument} of={{ places, names, source }} />
        ))}
        {pager}
      </>
    ),
  } satisfies Found;
};

/** The list of tasks, cut into pages. */
export function taskParts(source: Source): Promise<readonly (readonly Task[])[]> {
  return source.once('tasks', async () => {
    const weighed = (await allTasks(source)).map((task, at, all) => ({ task, bytes: bytesOf(task, all[at - 1]) }));
    return partsOf(weighed, ({ bytes }) => bytes).map((part) => part.map(({ task }) => task));
  });
}

/** With the heading of its chapter, where that begins with it. */
function bytesOf({ text, section, leadUnits, supportUnits }: Task, before: Task | undefined): number {
  const path = section.join('\n');
  const heading = path === before?.section.join('\n') ? 0 : 120 + bytesIn(path);
  return 160 + bytesIn(text) + heading + 40 * (leadUnits.length + supportUnits.length);
}

/** Neighbours that are of one kind. */
function runsOf<Item>(items: readonly Item[], kindOf: (item: Item) => string): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last !== undefined && kindOf(last[0]!) === kindOf(item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

interface CountsProps {
  readonly tasks: readonly Task[];
  readonly parts: readonly (readonly Task[])[];
  readonly source: Source;
}

/** How many tasks each document sets, and how far they have come as far as that was reviewed. */
function Counts({ tasks, parts, source: { locale, links } }: CountsProps): ReactElement {
  const words = WORDS[locale];
  const states = Object.keys(words.progress).filter((state) => tasks.some((task) => progressOf(task) === state));
  return (
    <table className="list">
      <caption>{words.counts}</caption>
      <thead>
        <tr>
          <th scope="col">{words.document}</th>
          <th scope="col" className="n">
            {words.total}
          </th>
          {states.map((state) => (
            <th key={state} scope="col" className="n">
              {words.progress[state]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {runsOf(tasks, ({ document }) => document).map((own) => (
          <tr key={own[0]!.document}>
            <th scope="row" lang="zh-CN">
              <a
                href={`${links.part('tasks', 1 + parts.findIndex((one) => one.includes(own[0]!)))}#d-${own[0]!.document}`}
              >
                {own[0]!.documentTitle}
              </a>
            </th>
            <td className="n">{own.length}</td>
            {states.map((state) => (
              <td key={state} className="n">
                {own.filter((task) => progressOf(task) === state).length}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was reviewed; what a department says of itself is not public before. */
function progressOf({ reviewedProgress }: Task): string {
  return reviewedProgress ?? 'open';
}

interface Of {
  readonly places: Places;
  readonly names: ReadonlyMap<string, string>;
  readonly source: Source;
}

function InDocument({ tasks, of }: { readonly tasks: readonly Task[]; readonly of: Of }): ReactElement {
  const { document, documentTitle } = tasks[0]!;
  return (
    <section className="tasks" id={`d-${document}`}>
      <h2 lang="zh-CN">
        <a href={of.source.links.document(document)}>{documentTitle}</a>
      </h2>
      {runsOf(tasks, ({ section }) => section.join('\n')).map((ofChapter) => {
        const { id, section } = ofChapter[0]!;
        return (
          <section key={id}>
            {section.length > 0 && (
              <h3 lang="zh-CN">
                {section.length > 1 && <small>{section.slice(0, -1).join(' › ')}</small>}
                {section.at(-1)}
              </h3>
            )}
            <ol>
              {ofChapter.map((task) => (
                <Item key={task.id} task={task} of={of} />
              ))}
            </ol>
          </section>
        );
      })}
    </section>
  );
}

function Item({ task, of: { places, names, source } }: { readonly task: Task; readonly of: Of }): ReactElement {
  const words = WORDS[source.locale];
  const unitsOf = (ids: readonly string[]): string => ids.flatMap((id) => names.get(id) ?? []).join(words.and);
  const about = [
    words.leads(unitsOf(task.leadUnits)),
    words.support(unitsOf(task.supportUnits)),
    task.due === null ? '' : words.due(task.due),
    task.reviewedProgress === null
      ? ''
      : words.reviewed(words.progress[task.reviewedProgress] ?? task.reviewedProgress),
  ].filter((said) => said !== '');
  return (
    <li>
      <a lang="zh-CN" href={places.href(task.document, task.start)}>
        {task.text}
      </a>
      {about.length > 0 && <span className="small quiet"> {about.join(words.semicolon)}</span>}
    </li>
  );
}
