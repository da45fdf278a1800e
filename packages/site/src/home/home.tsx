import { ClassMark, ClassStrip, dayOf, percentText } from '@outturn/charts';
import type { components } from '@outturn/client';
import { Fragment, type ReactElement } from 'react';
import { titleOf } from '../documents/places.js';
import { allBoards, allDocuments } from '../kit/lists.js';
import type { Found, Source } from '../kit/page.js';
import { allReleases } from '../kit/state.js';
import { type Board, timeShareOf } from '../scoreboard/item.js';
import { WORDS as SCOREBOARD } from '../scoreboard/words.js';
import { WORDS } from './words.js';

type Release = components['schemas']['Release'];
type Document = components['schemas']['Document'];

/** Documents on the first page; the rest stand on their own. */
const NEWEST = 6;

/** What is here: plans with how they stand, what came in last, and the states that were given a number. */
export async function home(source: Source): Promise<Found> {
  const { locale, links, state } = source;
  const words = WORDS[locale];
  const [boards, documents, releases] = await Promise.all([
    allBoards(source),
    allDocuments(source),
    allReleases(source),
  ]);
  const current = releases.find(({ number }) => number === state.release);
  const title = current === undefined ? words.title : words.release(current.number, current.title);
  return {
    title,
    description: words.description,
    main: (
      <>
        <h1>{title}</h1>
        <p className="lead">{words.lead}</p>
        <h2>{words.plans}</h2>
        {boards.length === 0 && <p className="empty">{words.noPlans}</p>}
        <div className="cards">
          {boards.map((board) => (
            <Plan key={board.plan.id} board={board} source={source} />
          ))}
        </div>
        <h2>{words.documents}</h2>
        <Documents documents={newest(documents)} source={source} />
        <h2>{words.releases}</h2>
        <Releases releases={releases} source={source} />
        <h2>{words.more}</h2>
        <ul>
          {boards.map(({ plan }) => (
            <li key={plan.id}>
              {words.data}
              {words.colon}
              <span lang="zh-CN">{plan.name}</span>
              {(['csv', 'json', 'metadata.json'] as const).map((file) => (
                <Fragment key={file}>
                  {' · '}
                  <a href={links.plan(plan.code, file)}>{FILES[locale][file]}</a>
                </Fragment>
              ))}
            </li>
          ))}
          <li>
            <a href={links.changes}>{words.changes}</a>
            {words.colon}
            {words.changesSays}
          </li>
          <li>
            <a href={links.feed}>{words.feed}</a>
            {words.colon}
            {words.feedSays}
          </li>
          <li>
            <a href={links.method}>{METHOD[locale]}</a>
            {words.colon}
            {words.methodSays}
          </li>
        </ul>
      </>
    ),
  };
}

const FILES = { zh: SCOREBOARD.zh.files, en: SCOREBOARD.en.files } as const;
const METHOD = { zh: '判断方法', en: 'Method' } as const;

function Plan({ board, source: { locale, links } }: { readonly board: Board; readonly source: Source }): ReactElement {
  const words = WORDS[locale];
  const { plan, summary } = board;
  return (
    <article className="card">
      <h3>
        <a href={links.plan(plan.code)} lang="zh-CN">
          {plan.name}
        </a>
      </h3>
      <p className="quiet">
        {plan.regionName} · {words.period(plan.fromYear, plan.toYear)} ·{' '}
        {words.elapsed(percentText(timeShareOf(board), locale))}
      </p>
      {(['binding', 'expected'] as const).map((bound) => (
        <div key={bound} className="tally">
          <b>{words.tally(words.bound[bound], summary[bound].total)}</b>
          {summary[bound].total > 0 && <ClassStrip classes={summary[bound].classes} />}
          <ul className="chips">
            {summary[bound].classes.map(({ class: of, count }) => (
              <li key={of}>
                <ClassMark of={of} locale={locale} /> {count}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </article>
  );
}

function newest(documents: readonly Document[]): readonly Document[] {
  return [...documents]
    .sort((a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '') || (a.id < b.id ? 1 : -1))
    .slice(0, NEWEST);
}

function Documents({
  documents,
  source: { locale, links },
}: {
  readonly documents: readonly Document[];
  readonly source: Source;
}): ReactElement {
  const words = WORDS[locale];
  if (documents.length === 0) return <p className="empty">{words.noDocuments}</p>;
  return (
    <>
      <ul className="dated">
        {documents.map((document) => (
          <li key={document.id}>
            <span className="quiet">{document.publishedOn ?? words.undated}</span>
            <a href={links.document(document.id)} lang="zh-CN">
              {titleOf(document)}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={links.documents}>{words.allDocuments}</a>
      </p>
    </>
  );
}

function Releases({
  releases,
  source: { locale, links, state },
}: {
  readonly releases: readonly Release[];
  readonly source: Source;
}): ReactElement {
  const words = WORDS[locale];
  if (releases.length === 0) return <p className="empty">{words.noReleases}</p>;
  return (
    <>
      <p className="quiet">{words.aboutReleases}</p>
      <ul className="dated">
        {releases.map(({ number, title, note, releasedAt }) => (
          <li key={number}>
            <span className="quiet">{dayOf(releasedAt)}</span>
            <span>
              <a href={links.release(number)} aria-current={number === state.release ? 'page' : undefined}>
                {words.release(number, title)}
              </a>
              {note !== null && (
                <small className="quiet" lang="zh-CN">
                  {' '}
                  {note}
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
