import type { Comparator, Locale, Status, YearMeasure } from '@outturn/engine';
import type { ObservationState, SeriesName } from '../schema/tables.js';

type Words<Name extends string> = Readonly<Record<Name, Readonly<Record<Locale, string>>>>;

export const MEASURES: Words<YearMeasure> = {
  level: { zh: '水平', en: 'level' },
  change: { zh: '比上年变动（%）', en: 'change on the year before (%)' },
  'mean-change': { zh: '比基期年均变动（%）', en: 'mean yearly change since the base (%)' },
  'since-base': { zh: '自基期累计', en: 'since the base' },
  'since-january': { zh: '自年初累计', en: 'since January' },
};

export const STATUSES: Words<Status> = {
  estimate: { zh: '预计', en: 'estimate' },
  preliminary: { zh: '初步核算', en: 'preliminary' },
  actual: { zh: '实际', en: 'actual' },
  final: { zh: '最终核实', en: 'final' },
};

export const SERIES: Words<SeriesName> = {
  statistics: { zh: '统计', en: 'statistics' },
  department: { zh: '部门', en: 'department' },
  document: { zh: '文件', en: 'document' },
};

export const STATES: Words<ObservationState> = {
  draft: { zh: '草稿', en: 'draft' },
  submitted: { zh: '已提交', en: 'submitted' },
  passed: { zh: '牵头审核通过', en: 'passed by the lead unit' },
  returned: { zh: '已退回', en: 'returned' },
  accepted: { zh: '审核通过', en: 'accepted' },
  confirmed: { zh: '统计确认', en: 'confirmed' },
  locked: { zh: '已锁定', en: 'locked' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};

export const ROWS: Words<'observation' | 'base' | 'year-target' | 'target'> = {
  observation: { zh: '实际值', en: 'observation' },
  base: { zh: '基期值', en: 'base' },
  'year-target': { zh: '年度目标', en: 'year target' },
  target: { zh: '目标', en: 'target' },
};

/** In signs and words that no spreadsheet takes for a formula. */
export const RELATIONS: Words<Comparator> = {
  '=': { zh: '达到', en: 'reach' },
  '~': { zh: '约', en: 'about' },
  '>=': { zh: '≥', en: '≥' },
  '<=': { zh: '≤', en: '≤' },
  range: { zh: '区间', en: 'range' },
};

export function yesNo(value: boolean, locale: Locale): string {
  if (locale === 'zh') return value ? '是' : '否';
  return value ? 'yes' : 'no';
}
