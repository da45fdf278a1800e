import type { Locale } from '@outturn/engine';
import type { Scoreboard } from '../judgements/scoreboard.js';
import type { ScoreboardItem } from '../judgements/scoreboard-item.js';
import { type Column, column, figure, share, type Table } from './table.js';
import { RELATIONS, yesNo } from './words.js';

/** A scoreboard as a table, a target to a row, a column to each year that has a figure. */
export function scoreboardTable({ items, on }: Scoreboard, locale: Locale): Table<ScoreboardItem> {
  const years = new Set(items.flatMap(({ values }) => values.map(({ period }) => period).filter(isYear)));
  return {
    columns: [...what(locale), ...[...years].toSorted().map(yearColumn), ...progress(on)],
    rows: items,
  };
}

const what = (locale: Locale): readonly Column<ScoreboardItem>[] => [
  column('indicator', '指标代码', 'Indicator', 'string', ({ indicator }) => indicator.code),
  column('name', '指标', 'Name', 'string', ({ indicator }) => indicator.name),
  column('englishName', '英文名称', 'English name', 'string', ({ indicator }) => indicator.englishName),
  column('unit', '单位', 'Unit', 'string', ({ unit }) => unit),
  column('binding', '约束性', 'Binding', 'boolean', ({ isBinding }) => yesNo(isBinding, locale)),
  column('kind', '目标类型', 'Kind of target', 'string', ({ words }) => words.kind),
  column('wording', '原文', 'As the plan writes it', 'string', ({ wording }) => wording),
  column('baseYear', '基期', 'Base year', 'number', ({ base }) => base?.year ?? null),
  column('base', '基期值', 'Base', 'number', ({ base }) => base && figure(base.value, base.decimals)),
  column('targetYear', '目标年', 'Target year', 'number', ({ span }) => span.to),
  column('comparator', '关系', 'Relation', 'string', ({ comparator }) => RELATIONS[comparator][locale]),
  column('target', '目标值', 'Target', 'number', ({ value, decimals }) => figure(value, decimals)),
  column('upper', '上限', 'Upper end', 'number', ({ upper, decimals }) => figure(upper, decimals)),
];

function yearColumn(year: string): Column<ScoreboardItem> {
  return column(`y${year}`, year, year, 'number', ({ values, latest }) => {
    const ofYear = values.filter(({ period }) => period === year);
    const one = ofYear.find(({ measure }) => measure === 'level') ?? ofYear[0];
    if (one !== undefined) return figure(one.value, one.decimals);
    return latest?.period === year ? latest.value : null;
  });
}

const progress = (on: string): readonly Column<ScoreboardItem>[] => [
  column('latestPeriod', '最新期', 'Latest period', 'string', ({ latest }) => latest?.period ?? null),
  column('latest', '最新值', 'Latest', 'number', ({ latest }) => latest?.value ?? null),
  column('completion', '完成进度', 'Done', 'number', ({ completion }) => share(completion)),
  column('expected', '应完成进度', 'To be done', 'number', ({ expected }) => share(expected)),
  column('timeShare', '时间进度', 'Time over', 'number', ({ timeShare }) => share(timeShare)),
  column('on', '判断日期', 'Judged on', 'date', () => on),
  column('judgement', '判断', 'Judgement', 'string', ({ words }) => words.word),
  column('reason', '未判断的原因', 'Why it is not judged', 'string', ({ words }) => words.reason),
  column('forecast', '预计', 'Forecast', 'string', ({ words }) => words.forecast),
  column('leadUnit', '责任单位', 'Lead unit', 'string', ({ leadUnit }) => leadUnit?.name ?? null),
  column('source', '数据来源', 'Source', 'string', ({ latest }) => latest?.source?.document?.name ?? null),
  column('updatedAt', '更新时间', 'Updated', 'date', ({ updatedAt }) => updatedAt),
];

function isYear(period: string): boolean {
  return period.length === 4;
}
