import { type ChartModel, numberText, unitText } from '@outturn/charts';
import type { ReactElement } from 'react';
import type { Locale, Source } from '../kit/page.js';
import { partsOf } from '../kit/parts.js';
import { mainOf } from './judgements.js';
import type { IndicatorPage, Judged, Observation } from './types.js';
import { WORDS } from './words.js';

const NONE = '—';

interface Row {
  readonly period: string;
  readonly observation: Observation | null;
  readonly target: string;
  readonly expected: string;
}

/** Columns that are there only where they say something. */
interface Columns {
  readonly target: boolean;
  readonly expected: boolean;
  readonly series: boolean;
  readonly definition: boolean;
}

/** Rows that stand in one table: the figures of many months go on in others. */
const MOST_ROWS = 120;

/** The chart as a table: what was reached each year, what was to be reached, and where the way there would have led. */
export function valuesTables(page: IndicatorPage, model: ChartModel, { locale }: Source): readonly ReactElement[] {
  const rows = rowsOf(page, model, locale);
  const columns: Columns = {
    target: rows.some(({ target }) => target !== NONE),
    expected: rows.some(({ expected }) => expected !== NONE),
    series: new Set(page.observations.map(({ series }) => series)).size > 1,
    definition: page.definitions.length > 0,
  };
  const unit = unitText(model.subject === 'growth' ? '%' : page.indicator.unit, locale);
  return partsOf(rows, () => 1, MOST_ROWS).map((some) => (
    <ValuesTable key={some[0]?.period} {...{ rows: some, columns, unit, title: model.title, locale }} />
  ));
}

interface Props {
  readonly rows: readonly Row[];
  readonly columns: Columns;
  readonly unit: string;
  readonly title: string;
  readonly locale: Locale;
}

function ValuesTable({ rows, columns, unit, title, locale }: Props): ReactElement {
  const words = WORDS[locale];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={words.table(title)}>
      <table className="values">
        <caption>{words.table(title)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col" className="n">
              {words.actual} {unit === '' ? '' : words.inUnit(unit)}
            </th>
            <th scope="col">{words.status}</th>
            {columns.series && <th scope="col">{words.series}</th>}
            {columns.definition && <th scope="col">{words.definition}</th>}
            {columns.target && (
              <th scope="col" className="n">
                {words.target}
              </th>
            )}
            {columns.expected && (
              <th scope="col" className="n">
                {words.expected}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Year key={`${row.period} ${row.observation?.id}`} row={row} columns={columns} locale={locale} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface YearProps {
  readonly row: Row;
  readonly columns: Columns;
  readonly locale: Locale;
}

function Year({ row: { period, observation, target, expected }, columns, locale }: YearProps): ReactElement {
  const words = WORDS[locale];
  return (
    <tr>
      <th scope="row">{period}</th>
      <td className="n">{observation === null ? NONE : numberText(observation.value, observation.decimals, locale)}</td>
      <td>{observation === null ? NONE : words.statuses[observation.status]}</td>
      {columns.series && <td>{observation === null ? NONE : words.seriesNames[observation.series]}</td>}
      {columns.definition && <td>{observation?.definition ?? NONE}</td>}
      {columns.target && <td className="n">{target}</td>}
      {columns.expected && <td className="n">{expected}</td>}
    </tr>
  );
}

function rowsOf(page: IndicatorPage, { subject, expected: way }: ChartModel, locale: Locale): readonly Row[] {
  const main = mainOf(page);
  const measure = subject === 'growth' ? 'change' : 'level';
  const targets = targetsOf(main, subject, locale);
  const expected = new Map([...way].map(([year, figure]) => [String(year), figure]));
  const figures = page.observations.filter((one) => one.measure === measure);
  const known = new Set(figures.map(({ period }) => period));
  const others = [...targets.keys(), ...expected.keys()].filter((year) => !known.has(year));
  const rows = [
    ...figures.map((observation) => ({ period: observation.period, observation })),
    ...[...new Set(others)].map((period) => ({ period, observation: null })),
  ];
  return rows
    .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0))
    .map((row) => ({ ...row, target: targets.get(row.period) ?? NONE, expected: expected.get(row.period) ?? NONE }));
}

/** Kinds of target that say what level is to be reached. */
const OF_LEVEL: ReadonlySet<Judged['kind']> = new Set(['end-level', 'assigned', 'floor']);

/** Targets of years and that of the end, where they are of what the table shows. */
function targetsOf(
  main: Judged | undefined,
  subject: ChartModel['subject'],
  locale: Locale,
): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (main === undefined) return targets;
  const { comparators } = WORDS[locale];
  for (const { period, value, decimals, comparator } of main.yearTargets)
    targets.set(period, `${comparators[comparator ?? '=']}${numberText(value, decimals, locale)}`);
  if (OF_LEVEL.has(main.kind) && subject === 'level' && main.value !== null)
    targets.set(
      String(main.span.to),
      `${comparators[main.comparator]}${numberText(main.value, main.decimals ?? 0, locale)}`,
    );
  return targets;
}
