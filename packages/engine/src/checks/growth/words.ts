import { beforeFigure } from '../../entries/before.js';
import { lastClause } from '../../entries/clause.js';
import type { Entry } from '../../entries/entry.js';

/** Words that say of what a change is counted stand no farther before it. */
const LOOK_BACK = 30;

/**
 * The words that lead to a figure, from the last mark or figure before it: 同比实际增长, 五年累计降低. A member of a list has those of the
 * list's first: 分别增长6%、8%.
 */
export function wordsBefore(entry: Entry): string {
  const clause = lastClause(beforeFigure(entry, LOOK_BACK));
  const own = clause.split(/[、和及]|\d[^\d年]/).at(-1)!;
  return own.trim() === '' ? clause : own;
}

/** On the year before: 同比, 比上年. */
export const ON_LAST_YEAR: RegExp = /同比|上年|去年|上一年|年初/;

/** On the average of others, or against another place or indicator: no change of its own. */
export const AGAINST_OTHERS: RegExp =
  /[比较高低快慢](?:于|出)?(?:全国|全省|全区|全市|全州|全疆|兵团|自治区|城镇|农村|城乡|计划|预期|目标|序时|平均)|平均水平|高于|低于|快于|慢于|高出|占(?!比[提上下降回扩收])|超额|超过?(?:目标|计划|预期)/;

/** At comparable scope or at constant prices, or with something taken out: no plain ratio of two levels. */
export const ADJUSTED: RegExp = /同口径|可比|不变价|实际|扣除|剔除|还原|折算|自然口径/;

/** Over several years together. */
export const ALTOGETHER: RegExp = /累计|合计|总计|共计|总共|(?<!公)共(?:完成|实现|增长|下降|降低|增加|新增)/;

/** A year on the average. */
export const MEAN: RegExp = /年均|每年|逐年|平均/;
