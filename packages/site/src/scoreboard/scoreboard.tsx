import { percentText } from '@outturn/charts';
import { datasetOf } from '../kit/dataset.js';
import type { Found, Source } from '../kit/page.js';
import { told } from '../kit/told.js';
import { Counts } from './counts.js';
import { partsOf } from './groups.js';
import { type Board, timeShareOf, yearsOf } from './item.js';
import { OriginList, type Origins, originsOf } from './origins.js';
import { PartOfBoard } from './table.js';
import { WORDS } from './words.js';

/** The scoreboard of a plan (对照表): all of its targets in one place, each judged by itself. */
export async function scoreboard(source: Source, { code }: { readonly code: string }): Promise<Found | null> {
  const { api, asOf, on, locale } = source;
  const board = await told(
    api.GET('/api/plans/{code}/scoreboard', { params: { path: { code }, query: { asOf, on } } }),
  );
  if (board === null) return null;
  const words = WORDS[locale];
  const origins = await originsOf(board, source);
  const { name } = board.plan;
  const timeShare = timeShareOf(board);
  return {
    title: words.title(name),
    description: words.description(name, board.items.length, on),
    plan: { name, timeShare },
    alternates: filesOf(source, code),
    dataset: aboutBoard(board, source, origins),
    main: (
      <>
        <h1>{words.title(name)}</h1>
        <p className="lead">
          {words.lead(board.plan.fromYear, board.plan.toYear, percentText(timeShare, locale), on)}
          {words.space}
          {words.noScore}
        </p>
        {board.items.length === 0 ? (
          <p className="empty">{words.noTargets}</p>
        ) : (
          <Whole board={board} origins={origins} source={source} />
        )}
      </>
    ),
  };
}

function Whole({
  board,
  origins,
  source,
}: {
  readonly board: Board;
  readonly origins: Origins;
  readonly source: Source;
}) {
  const { locale } = source;
  const words = WORDS[locale];
  const years = yearsOf(board);
  return (
    <>
      <Counts summary={board.summary} locale={locale} />
      <h2>{words.table}</h2>
      <p className="quiet small">{words.legend}</p>
      <OriginList origins={origins} source={source} />
      {partsOf(board, words).map((part) => (
        <PartOfBoard key={part.title} part={part} plan={board.plan} {...{ years, origins, source }} />
      ))}
    </>
  );
}

function filesOf({ links, locale }: Source, code: string): NonNullable<Found['alternates']> {
  const { files } = WORDS[locale];
  return [
    { type: 'text/csv', href: links.plan(code, 'csv'), title: files.csv },
    { type: 'application/json', href: links.plan(code, 'json'), title: files.json },
    { type: 'application/ld+json', href: links.plan(code, 'metadata.json'), title: files['metadata.json'] },
  ];
}

function aboutBoard(board: Board, source: Source, origins: Origins): object {
  const { plan, items, on } = board;
  const words = WORDS[source.locale];
  const moments = items.flatMap(({ updatedAt }) => updatedAt ?? []);
  return datasetOf(
    {
      name: words.title(plan.name),
      description: words.description(plan.name, items.length, on),
      region: plan.region,
      from: plan.fromYear,
      to: plan.toYear,
      measured: [...new Set(items.map(({ indicator }) => indicator.name))],
      files: filesOf(source, plan.code),
      sources: origins.documents,
      modified: moments.reduce<string | null>((last, one) => (last === null || one > last ? one : last), null),
    },
    source,
  );
}
