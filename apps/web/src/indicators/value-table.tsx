import { mainFirst, numberText, periodText, unitText } from '@outturn/charts';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { type Locale, useLocale, useWords } from '../kit/locale.js';
import { Things } from '../kit/things.js';
import type { Page } from './page.js';
import { WORDS } from './words.js';

type Observation = Page['observations'][number];

interface ValueTableProps {
  readonly page: Page;
  /** What the way to the target asks of each year. */
  readonly expected: ReadonlyMap<number, string> | undefined;
}

/** What the drawing shows, in numbers; the last period first. A year to come stands here where something was promised of it. */
export function ValueTable({ page, expected }: ValueTableProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { observations } = page;
  const targets = targetsOf(page, locale);
  const isMixed = new Set(observations.map(({ series }) => series)).size > 1;
  const isExpected = (expected?.size ?? 0) > 0;
  const heads = [
    words.period,
    number(words.value),
    number(words.target),
    ...(isExpected ? [number(words.expected)] : []),
  ];
  const told = new Set(observations.filter(({ measure }) => measure === 'level').map(({ period }) => period));
  const ahead = [...targets.keys()].flatMap((key) => {
    const [period = '', measure] = key.split(' ');
    return measure === 'level' && !told.has(period) ? [period] : [];
  });
  const rows = [
    ...observations.map((observation) => ({ observation, period: observation.period, measure: observation.measure })),
    ...ahead.map((period) => ({ observation: undefined, period, measure: 'level' as const })),
  ];
  return (
    <section>
      <h2>
        {words.table} <span className="quiet">{unitText(page.indicator.unit, locale)}</span>
      </h2>
      {rows.length === 0 ? (
        <p className="quiet">{words.noValues}</p>
      ) : (
        <Things label={words.table} heads={[...heads, words.status, ...(isMixed ? [words.series] : []), words.source]}>
          {rows.toSorted(lastFirst).map(({ observation, period, measure }) => (
            <tr key={observation?.id ?? period}>
              <th scope="row">{periodText(period, locale)}</th>
              <td className="number">
                {observation && numberText(observation.value, observation.decimals, locale)}
                {measure !== 'level' && <small className="quiet"> {words.measures[measure]}</small>}
              </td>
              <td className="number">{targets.get(`${period} ${measure}`)}</td>
              {isExpected && <td className="number">{measure === 'level' && expected?.get(Number(period))}</td>}
              <td>{observation && words.statuses[observation.status]}</td>
              {isMixed && <td>{observation && words.seriesNames[observation.series]}</td>}
              <Source of={observation} />
            </tr>
          ))}
        </Things>
      )}
    </section>
  );
}

function Source({ of }: { readonly of: Observation | undefined }): ReactElement {
  const source = of?.source ?? null;
  return (
    <td title={of?.quote ?? undefined}>
      {source && (
        <Link
          to="/documents/$id"
          params={{ id: source.document.id }}
          search={source.start === null ? {} : { at: source.start }}
        >
          {source.document.name}
        </Link>
      )}
    </td>
  );
}

const number = (head: string): { readonly number: string } => ({ number: head });

/** What was promised of a year, by its measure: a year target, or the target of the plan itself where it is a level; of several the main one. */
function targetsOf({ judgements }: Page, locale: Locale): ReadonlyMap<string, string> {
  const said = (comparator: keyof typeof SIGNS | null, value: number, decimals: number): string =>
    `${SIGNS[comparator ?? '=']}${numberText(value, decimals, locale)}`;
  return new Map(
    mainFirst(judgements)
      .toReversed()
      .flatMap(({ kind, unit, indicator, span, comparator, value, decimals, yearTargets }) => [
        ...(OF_LEVEL.has(kind) && unit === indicator.unit && value !== null
          ? [[`${span.to} level`, said(comparator, value, decimals ?? 0)] as const]
          : []),
        ...yearTargets.map((one) => {
          return [`${one.period} ${one.measure ?? 'level'}`, said(one.comparator, one.value, one.decimals)] as const;
        }),
      ]),
  );
}

/** Kinds of target that say what level is to be reached. */
const OF_LEVEL: ReadonlySet<Page['judgements'][number]['kind']> = new Set(['end-level', 'assigned', 'floor']);

/** As the scoreboard writes them. */
const SIGNS = { '=': '', '~': '≈ ', '>=': '≥ ', '<=': '≤ ', range: '' } as const;

interface Row {
  readonly period: string;
  readonly measure: Observation['measure'];
}

/** Of one period the value itself before how it changed. */
function lastFirst(one: Row, other: Row): number {
  if (one.period !== other.period) return one.period < other.period ? 1 : -1;
  return Number(other.measure === 'level') - Number(one.measure === 'level');
}
