import { withFigureYears } from '../../document/numerals.js';

/** Where the cells of a sheet stand, -1 for a column it has not. */
interface Named {
  readonly code: number;
  readonly name: number;
  readonly unit: number;
  readonly status: number;
}

/** A sheet with one value a row. */
export interface LongColumns extends Named {
  readonly form: 'long';
  readonly year: number;
  readonly value: number;
}

interface YearColumn {
  readonly at: number;
  readonly year: number;
  /** Whether the head says that the figures are not final. */
  readonly early: boolean;
}

/** A sheet with the years of an indicator side by side. */
export interface WideColumns extends Named {
  readonly form: 'wide';
  readonly years: readonly YearColumn[];
}

export type Columns = LongColumns | WideColumns;

const HEADS: Readonly<Record<keyof Named | 'year' | 'value' | 'other', RegExp>> = {
  code: /^(?:code|(?:指标)?(?:代码|编码))$/i,
  name: /^(?:indicator|name|(?:主要)?指标(?:名称)?|名称|项目)$/i,
  unit: /^(?:unit|(?:计量)?单位)$/i,
  status: /^(?:status|(?:数据)?状态|核实情况)$/i,
  year: /^(?:year|年份|年度|时间|年)$/i,
  value: /^(?:value|(?:指标)?(?:数?值|数据)|实际值)$/i,
  other: /^(?:source|notes?|remarks?|序号|(?:数据)?来源(?:单位)?|口径|备注|说明|)$/i,
};

/** What a figure's status or the head of its column says where it is not final. */
export const EARLY: RegExp = /预计|初步|快报|预测|preliminary|estimate/i;

/** The columns of a sheet of yearly figures by its head; null where the line heads none. */
export function columnsOf(heads: readonly string[]): Columns | null {
  const at = (which: keyof typeof HEADS): number => heads.findIndex((head) => HEADS[which].test(head));
  const named: Named = { code: at('code'), name: at('name'), unit: at('unit'), status: at('status') };
  if (named.name === -1) return null;
  const long = { year: at('year'), value: at('value') };
  if (long.year >= 0 && long.value >= 0) return { form: 'long', ...named, ...long };
  const years = heads.flatMap((head, place) => yearColumn(head, place) ?? []);
  const known = heads.filter((head) => Object.values(HEADS).some((pattern) => pattern.test(head))).length;
  return years.length > 0 && known + years.length === heads.length ? { form: 'wide', ...named, years } : null;
}

/** 2015年, 2024, 2024年初步核算数. */
const YEAR = /^((?:19|20)\d{2})年?度?(?:\(?(?:预计|预测|初步|快报|核算|统计|实际|完成|数|值)*\)?)$/;

function yearColumn(head: string, at: number): YearColumn | null {
  const year = yearOf(YEAR.exec(withFigureYears(head))?.[1] ?? '');
  return year === null ? null : { at, year, early: EARLY.test(head) };
}

/** The year of a cell: 2022, 2022年, 二〇二二年; null where it is none. */
export function yearOf(words: string): number | null {
  const year = /^((?:19|20)\d{2})年?度?$/.exec(withFigureYears(words));
  return year === null ? null : Number(year[1]);
}
