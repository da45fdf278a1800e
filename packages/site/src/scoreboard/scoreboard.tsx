import { nameIn, percentText } from '@outturn/charts';
import type { ReactElement } from 'react';
import { datasetOf } from '../kit/dataset.js';
import { boardOf } from '../kit/lists.js';
import type { Found, MakePage, Source } from '../kit/page.js';
import { Pager, partIn, titled } from '../kit/parts.js';
import { Counts } from './counts.js';
import { type Board, type Item, timeShareOf, usualYear, yearsOf } from './item.js';
import { Symbols } from './mark.js';
import { OriginList, type Origins, originsOf } from './origins.js';
import { type BoardPage, boardPages, itemsOn } from './pages.js';
import { ShortTable } from './short-table.js';
import { PartOfBoard } from './table.js';
import { WORDS } from './words.js';

interface Key {
  readonly code: string;
  readonly part?: string;
}

/** The scoreboard of a plan (对照表): all of its targets in one place, each judged by itself. */
export const scoreboard: MakePage<Key> = async (source, { code, ...asked }) => {
  const { on, locale, links } = source;
  const board = await boardOf(source, code);
  if (board === null) return null;
  const words = WORDS[locale];
  const origins = await originsOf(board, source);
  const pages = await pagesOf(board, origins, source);
  const part = partIn(asked);
  if (part > Math.max(1, pages.length) || part === 0) return null;
  const { name, fromYear, toYear } = board.plan;
  const timeShare = timeShareOf(board);
  const to = (target: number): string => links.planPart(code, target);
  const pager = <Pager part={part} parts={pages.length} locale={locale} to={to} />;
  return {
    title: titled(words.title(name), part, locale),
    description: words.description(name, board.items.length, on),
    plan: { name, timeShare },
    alternates: filesOf(source, code),
    ...(part === 1 && { dataset: aboutBoard(board, pages.length < 2, source, origins) }),
    main: (
      <>
        <h1>
          <span lang="zh-CN">{name}</span>
          {words.titleBehind}
        </h1>
        <p className="lead">
          {words.lead(fromYear, toYear, percentText(timeShare, locale), on)}
          {words.space}
          {words.noScore}
        </p>
        {part > 1 && pager}
        {part === 1 && board.items.length > 0 && <Counts summary={board.summary} locale={locale} />}
        {board.items.length === 0 ? (
          <p className="empty">{words.noTargets}</p>
        ) : (
          <Tables page={pages[part - 1]!} {...{ board, pages, origins, source }} />
        )}
        {pager}
      </>
    ),
  };
};

/** How its targets are cut, which is the same for each of its pages. */
function pagesOf(board: Board, origins: Origins, source: Source): Promise<readonly BoardPage[]> {
  return source.once(`pages ${board.plan.code}`, async () => boardPages(board, origins, source));
}

/** How many pages the scoreboard of a plan has. */
export async function countPages(board: Board, source: Source): Promise<number> {
  return (await pagesOf(board, await originsOf(board, source), source)).length;
}

interface TablesProps {
  readonly page: BoardPage;
  readonly pages: readonly BoardPage[];
  readonly origins: Origins;
  readonly board: Board;
  readonly source: Source;
}

function Tables({ page, board, pages, origins, source }: TablesProps): ReactElement {
  const { locale, links } = source;
  const words = WORDS[locale];
  const { plan } = board;
  const isFirst = page === pages[0];
  const whereIn = (item: Item): string =>
    links.planPart(plan.code, 1 + pages.findIndex((one) => one.form === 'full' && itemsOn(one).includes(item)));
  const year = usualYear(board);
  const classes = [...new Set(itemsOn(page).map((item) => item.class))];
  return (
    <>
      {!isFirst && <Symbols of={classes} />}
      <h2>{page.form === 'full' ? words.table : words.short}</h2>
      <p className="quiet small">{page.form === 'full' ? words.legend : words.shortLegend}</p>
      {page.form === 'full' && <OriginList origins={origins} of={itemsOn(page)} source={source} />}
      {page.tables.map((part) =>
        page.form === 'full' ? (
          <PartOfBoard key={part.title} part={part} plan={plan} years={yearsOf(board)} {...{ origins, source }} />
        ) : (
          <ShortTable key={part.title} {...{ part, plan, year, whereIn, source }} />
        ),
      )}
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

/** What is measured, and where from, is named as far as one page has room for all of it; metadata.json names the rest. */
function aboutBoard(board: Board, isWhole: boolean, source: Source, origins: Origins): object {
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
      measured: !isWhole ? [] : [...new Set(items.map(({ indicator }) => nameIn(source.locale, indicator)))],
      files: filesOf(source, plan.code),
      sources: isWhole ? origins.documents : [],
      modified: moments.reduce<string | null>((last, one) => (last === null || one > last ? one : last), null),
    },
    source,
  );
}
