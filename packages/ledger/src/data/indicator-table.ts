import type { Comparator, Locale, YearMeasure } from '@outturn/engine';
import type { IndicatorPage } from '../judgements/indicator-page.js';
import type { Cell } from './csv.js';
import { type Column, column, figure, share, type Table } from './table.js';
import { MEASURES, RELATIONS, ROWS, SERIES, STATES, STATUSES, yesNo } from './words.js';

/** A number of an indicator: one that was counted, or one that was promised. */
export interface IndicatorRow {
  readonly row: keyof typeof ROWS;
  readonly plan: string | null;
  readonly period: string;
  readonly measure: YearMeasure | null;
  readonly comparator: Comparator | null;
  readonly value: Cell;
  readonly upper: Cell;
  readonly unit: string;
  readonly observation: IndicatorPage['observations'][number] | null;
  readonly judgement: IndicatorPage['judgements'][number] | null;
}

/** What is known of an indicator as one long table: its figures, then plan by plan what was promised and how far it has come. */
export function indicatorTable(page: IndicatorPage, locale: Locale): Table<IndicatorRow> {
  return {
    columns: columns(page, locale),
    rows: [...page.observations.map((one) => observed(page, one)), ...page.judgements.flatMap(promised)],
  };
}

const NONE = { plan: null, measure: null, comparator: null, upper: null, observation: null, judgement: null } as const;

function observed({ indicator }: IndicatorPage, one: IndicatorPage['observations'][number]): IndicatorRow {
  const { period, measure, value, decimals } = one;
  const unit = isPercent(measure) ? '%' : indicator.unit;
  return { ...NONE, row: 'observation', period, measure, value: { value, decimals }, unit, observation: one };
}

function promised(one: IndicatorPage['judgements'][number]): readonly IndicatorRow[] {
  const { base, unit, yearTargets, span, comparator, value, upper, decimals } = one;
  const of = { ...NONE, plan: one.plan.code, unit };
  const start = base && [
    { ...of, row: 'base' as const, period: String(base.year), value: figure(base.value, base.decimals) },
  ];
  return [
    ...(start ?? []),
    ...yearTargets.map((step) => ({
      ...of,
      ...step,
      row: 'year-target' as const,
      value: figure(step.value, step.decimals),
    })),
    {
      ...of,
      row: 'target',
      period: String(span.to),
      comparator,
      value: figure(value, decimals),
      upper: figure(upper, decimals),
      judgement: one,
    },
  ];
}

function isPercent(measure: YearMeasure): boolean {
  return measure === 'change' || measure === 'mean-change';
}

function columns({ indicator, region, on }: IndicatorPage, locale: Locale): readonly Column<IndicatorRow>[] {
  return [
    column('row', '行', 'Row', 'string', ({ row }) => ROWS[row][locale]),
    column('region', '行政区划代码', 'Region', 'string', () => region),
    column('indicator', '指标代码', 'Indicator', 'string', () => indicator.code),
    column('name', '指标', 'Name', 'string', () => indicator.name),
    column('englishName', '英文名称', 'English name', 'string', () => indicator.englishName),
    column('plan', '规划', 'Plan', 'string', ({ plan }) => plan),
    column('period', '时期', 'Period', 'string', ({ period }) => period),
    column('measure', '含义', 'Measure', 'string', ({ measure }) => measure && MEASURES[measure][locale]),
    column('comparator', '关系', 'Relation', 'string', ({ comparator }) => comparator && RELATIONS[comparator][locale]),
    column('value', '数值', 'Value', 'number', ({ value }) => value),
    column('upper', '上限', 'Upper end', 'number', ({ upper }) => upper),
    column('unit', '单位', 'Unit', 'string', ({ unit }) => unit),
    column('definition', '口径', 'Definition', 'string', ({ observation }) => observation?.definition ?? null),
    column(
      'status',
      '数据性质',
      'Status',
      'string',
      ({ observation }) => observation && STATUSES[observation.status][locale],
    ),
    column(
      'series',
      '序列',
      'Series',
      'string',
      ({ observation }) => observation && SERIES[observation.series][locale],
    ),
    column(
      'state',
      '审核状态',
      'State',
      'string',
      ({ observation }) => observation && STATES[observation.state][locale],
    ),
    column(
      'quote',
      '原文',
      'As written',
      'string',
      ({ observation, judgement }) => observation?.quote ?? judgement?.wording ?? null,
    ),
    column(
      'binding',
      '约束性',
      'Binding',
      'boolean',
      ({ judgement }) => judgement && yesNo(judgement.isBinding, locale),
    ),
    column('completion', '完成进度', 'Done', 'number', ({ judgement }) => share(judgement?.completion ?? null)),
    column('expected', '应完成进度', 'To be done', 'number', ({ judgement }) => share(judgement?.expected ?? null)),
    column('judgement', '判断', 'Judgement', 'string', ({ judgement }) => judgement?.words.word ?? null),
    column('on', '判断日期', 'Judged on', 'date', ({ judgement }) => judgement && on),
  ];
}
