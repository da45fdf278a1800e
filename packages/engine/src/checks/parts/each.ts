import { beforeFigure } from '../../entries/before.js';
import { lastClause } from '../../entries/clause.js';
import type { Entry } from '../../entries/entry.js';
import { conversionOf } from '../../vocabulary/conversions.js';
import { countOf } from '../numeral.js';

/** A figure that its own clause says to be of each unit of another: 平均每亩产干茶80斤, 每公里造价2.5亿元, 每万人拥有86人. */
export interface Each {
  readonly stated: Entry;
  /** The words in front of the figure, from 每 on. */
  readonly name: string;
  /** What stands in the clause before them: a crop, a road. */
  readonly of: string;
  /** One of what the figure is of, in base units, with its kind as `scaleOf` has it. */
  readonly unit: number;
  readonly scale: string;
}

const EACH = /(?:每([万千百])?(亩|公顷|公里|千米|人|个|家|座|所|户)|(亩)[均产])[^,，。；;：:\d]{0,12}$/;
/** What is paid out, added or owed for each is set, not divided: 每亩补贴200元, 每人每月增加30元. */
const SET = /补|奖|罚|增|减|降|节|新|贷|缴|费|税|租|价格|月|天|日|给予|安排|不[低少超高]|以[上内]/;
/** Words in front of 每 that say nothing of what it is. */
const PLAIN = /预计|其中|平均|全[市县区省年]|实现|达到?|目前|人均|[\s“”"]/g;
const LOOK_BACK = 40;

/** Null where the figure is of nothing each. */
export function eachOf(stated: Entry): Each | null {
  const clause = lastClause(beforeFigure(stated, LOOK_BACK));
  const found = EACH.exec(clause);
  if (found === null || SET.test(found[0])) return null;
  const [name, heads, counter, mu] = found;
  const of = clause.slice(0, found.index).replace(PLAIN, '');
  const unit = counter ?? mu!;
  if (unit === '人') return heads === undefined ? null : { stated, name, of, unit: countOf(heads), scale: 'heads' };
  if (heads !== undefined) return null;
  const { of: dimension, size } = conversionOf(unit);
  return { stated, name, of, unit: size, scale: dimension === 'count' ? unit : dimension };
}
