import type { Target } from '../target.js';

/** What words in place of a number make of a target, and how they compare. */
export interface Wording {
  readonly kind: Target['kind'];
  readonly comparator: Target['comparator'];
  readonly said: RegExp;
  /** Words that say so where they are all that a cell holds. */
  readonly inCell?: RegExp;
}

const PRODUCT = '(?:(?:国民)?经济|GDP|(?:国内|地区)?生产总值)(?:年均)?';
const ISSUED = '(?:国家|[省市]|自治区|兵团|师市?|上级)?[^，。；,;、|\\t]{0,6}下达(?:给我[市县区省])?的?(?:各项)?';

/** In a cell of a table the words stand alone, in a sentence behind the name. */
export const WORDINGS: readonly Wording[] = [
  { kind: 'year-by-year', comparator: '=', said: /(?:各年度?|逐年|每年)?视情(?:况)?提出/, inCell: /合理区间/ },
  {
    kind: 'assigned',
    comparator: '=',
    said: new RegExp(
      `(?:控制在|完成|达到|不超过|不突破|按照?|以)${ISSUED}(?:指标|任务|目标|计划|控制数|限额|要求)(?:以?内|之内|为准)?(?![的值外])`,
    ),
  },
  { kind: 'relative', comparator: '>=', said: new RegExp(`(?:高于|快于|不低于)${PRODUCT}(?:增[长速幅])`) },
  {
    kind: 'relative',
    comparator: '=',
    said: new RegExp(`[与和同]${PRODUCT}(?:增[长速幅]|发展)?(?:保持)?(?:基本)?同步(?:增长)?`),
  },
];
