import type { Span } from '../../document/document.js';
import type { Role } from '../fact.js';
import { yearsIn } from './years.js';

/** What the figures of a column say: the level of a year, how it changed, or how it stands to something else. */
export type Kind = 'level' | 'growth' | 'mean' | 'sum' | 'delta' | 'share' | 'completion' | 'rank';

/** What the words of a head say of the figures under it. */
export interface Said {
  readonly of: Kind;
  /** The year (both ends the same) or span; null where the columns beside it settle it. */
  readonly years: Span | null;
  /** Whether its words say how far its year lies from that of the table: 上年 -1, 目标 the year planned for. */
  readonly shift: -1 | 0 | 1;
  /** Whether a change is one on the year before, said so: 比上年增长, 同比. */
  readonly yearly: boolean;
  /** Whether a change is one over all the years: 累计增长. */
  readonly over: boolean;
  /** The year or span that a change is set against, where the head names it. */
  readonly base: Span | null;
  /** As the head says it; null where the year settles it. */
  readonly role: Role | null;
  /** Whether the head says that its figures were booked: 完成数, 决算数. */
  readonly done: boolean;
  /** Whether its numbers say how much there is less: 下降(%). */
  readonly falls: boolean;
  /** Whether a change may be a size or a per cent: 增减, 五年新增. */
  readonly unsaid: boolean;
}

/** What is left of the words of a head when those that are understood have been taken out, and what they said. */
interface Peeled {
  rest: string;
  of: Kind | null;
  years: Span | null;
  shift: Said['shift'];
  yearly: boolean;
  over: boolean;
  base: Span | null;
  role: Role | null;
  done: boolean;
  falls: boolean;
  unsaid: boolean;
  /** Whether any of the words speaks of figures. */
  understood: boolean;
}

/** Reads the words over a column; `rest` is what they say beside. */
export function peelHead(words: string, unit: string): { said: Said; rest: string; understood: boolean } {
  const peeled: Peeled = {
    rest: words,
    of: null,
    years: null,
    shift: 0,
    yearly: false,
    over: false,
    base: null,
    role: null,
    done: false,
    falls: false,
    unsaid: false,
    understood: false,
  };
  for (const peel of PEELS) peel(peeled, unit);
  const { rest, understood, of, ...said } = peeled;
  return { said: { ...said, of: changeIn(unit, of) }, rest, understood };
}

/** A growth that is given in a unit of size is a change by so much. */
function changeIn(unit: string, of: Kind | null): Kind {
  return of === 'growth' && unit !== '' && unit !== '%' && unit !== '‰' ? 'delta' : (of ?? 'level');
}

type Peel = (peeled: Peeled, unit: string) => void;

/** Takes out what a pattern finds, and says what that means. */
function taking(pattern: RegExp, meant: (peeled: Peeled, found: RegExpExecArray, unit: string) => void): Peel {
  return (peeled, unit) => {
    const found = pattern.exec(peeled.rest);
    if (found === null) return;
    peeled.rest = peeled.rest.slice(0, found.index) + peeled.rest.slice(found.index + found[0].length);
    peeled.understood = true;
    meant(peeled, found, unit);
  };
}

const LAST = '(?:上年|上一年|去年|上年末|上年底|上年度)(?:同期|同口径)?(?:决算|执行|完成|实际)?(?:数|额)?';
const PLANNED = '(?:年初|调整后?|年度|全年|当年|上级|下达)*(?:预算|计划|目标|任务|预期)(?:数|额|值)?';

/** In this order: what is taken out first does not mislead those behind it. */
const PEELS: readonly Peel[] = [
  // 占调整预算(%), 完成预算的%, 完成率: how much of what was planned.
  taking(new RegExp(`(?:完成|占|为|达到?)${PLANNED}的?(?:%|比例|比重|进度|百分比)?`), (peeled, found, unit) => {
    if (unit === '%' || /[%比进百]/.test(found[0])) peeled.of = 'completion';
    else peeled.done = true;
  }),
  taking(new RegExp(`(?:${PLANNED}|执行|年度)?(?:完成|执行)(?:率|进度|比例|百分比)`), (peeled) => {
    peeled.of = 'completion';
  }),
  taking(/(?:在?全[省国市州区]|全地区)?(?:位次|排名|名次|排位|位居)/, (peeled) => {
    peeled.of = 'rank';
  }),
  (peeled) => {
    const found = /占[^占]*?(?:比重|比例|的?%|比$)|占比|比重|构成|份额|占(?=.)[^占]*$/.exec(peeled.rest);
    if (found === null || peeled.of !== null) return;
    peeled.of = 'share';
    peeled.understood = true;
  },
  // 比2020年增长, 较上年增长, 同比.
  taking(/[比较](?:(?:19|20)\d{2}年?末?|[“"]?十[一二三四五]五[”"]?末?)(?=.*[增涨降减升提变±])/, (peeled, [words]) => {
    peeled.base = yearsIn(words);
  }),
  taking(/年均(?:实际|名义)?(?:增长率|增长速度|增长|增速|增幅|递增|变化|下降)?(?:或|\/)?/, (peeled) => {
    peeled.of = 'mean';
  }),
  taking(
    new RegExp(
      `(?:[比较与](?:${LAST}|年初|基期|同期|上期)(?:相比)?|同比|环比|累计|实际|名义|可比价|同口径|总)*(?<!自然)(?:增长率|增长速度|增长|增速|增幅|增减|涨跌幅度|涨跌幅|涨跌|涨幅|升降|上涨|提高|增加(?!值)|净增|下降|降低|减少|降幅|变化|±)(?:幅度|速度|比例|率|百分比|百分点|额|量|数|值|情况)?`,
    ),
    (peeled, [words], unit) => {
      if (peeled.of === 'rank') {
        peeled.rest += '增速';
        return;
      }
      if (peeled.of !== null && peeled.of !== 'share') return;
      const sized = /(?:额|量|数|值|百分点)$|净增|增加$|减少$/.test(words) && unit !== '%';
      const unsaid = /(?:增减|变化|升降)(?:情况)?$/.test(words) && unit === '';
      peeled.of = words.includes('累计') && unsaid ? 'sum' : sized ? 'delta' : 'growth';
      peeled.unsaid = unsaid && peeled.of !== 'sum';
      peeled.yearly = /上年|去年|上一年|同比|同期/.test(words);
      peeled.over = words.includes('累计');
      peeled.falls = /下降|降低|减少|降幅/.test(words) && !/[增升涨]/.test(words);
    },
  ),
  taking(/(?:五年|规划期|期间|时期)(?:累计)?新增(?=$|\()/, (peeled, _, unit) => {
    peeled.of ??= 'delta';
    peeled.unsaid = unit === '';
    peeled.over = true;
  }),
  taking(/同比|环比/, (peeled) => {
    peeled.of ??= 'growth';
    peeled.yearly = true;
  }),
  // What has been invested so far is named so.
  (peeled) => {
    if (!/累计(?:已?完成|实现)?/.test(peeled.rest) || !peeled.rest.includes('投资')) return;
    peeled.rest = `${peeled.rest.replace(/累计(?:已?完成|实现)?|总?投资额?/g, '')}累计完成投资`;
    peeled.of ??= 'level';
    peeled.done = true;
    peeled.understood = true;
  },
  taking(/(?:五年)?累计(?!完成投资$)(?:数|值|完成|实现)?/, (peeled) => {
    peeled.of ??= 'sum';
  }),
  (peeled) => {
    peeled.years = yearsIn(peeled.rest);
    if (peeled.years === null) return;
    peeled.understood = true;
    peeled.rest = peeled.rest.replace(
      /(?:(?:截[至止])?(?:19|20)\d{2}年?(?:度|[末底](?!数))?[-—–~至到]*)+|[“"]?十[一二三四五]五[”"]?(?:时期|期间|末|规划)?|[-—–~至到]+(?=年)/g,
      '',
    );
  },
  taking(new RegExp(LAST), (peeled) => {
    peeled.shift = -1;
  }),
  taking(/(?:本|下)?(?:年度?|期)?(?:预期|规划|计划|奋斗|发展|任务)?目标(?:数|值|任务)?|规划(?:数|值)/, (peeled) => {
    peeled.role = 'target';
    peeled.shift = 1;
  }),
  taking(/(?:年初|调整后?|本年|当年|年度)*(?<!公共|基金|经营)(?:预算|计划|预期|规划)(?:数|额|值|安排)?/, (peeled) => {
    peeled.role = 'target';
    peeled.shift = 1;
  }),
  taking(/预计(?:数|值|完成)?|预测(?:数|值)?|初步(?:核算|统计)?(?:数|值)?|快报(?:数)?/, (peeled) => {
    peeled.role = 'estimate';
    peeled.done = true;
  }),
  taking(
    /(?:累计(?!完成投资)|实际|预计|全年|本年)*(?:完成|执行|实现|决算|实际|实绩|达到|实施(?=情况))(?:数|额|值|情况|量)?(?=$|[(/、])/,
    (peeled) => {
      peeled.done = true;
    },
  ),
  taking(
    /绝对[数额值量]|基期[值数]?|基准[值数]?|基础值|现状[值数]?|可比价格?|不变价格?|现行?价格?|当年价格?|年末(?:数|余额)?|年底数?|期末数?|本年|本期|当年|全年|建议值?/,
    () => {},
  ),
  taking(/^(?:总量|数值|数据|指标值|统计数?|[值数额])$/, () => {}),
  // What is left of 2025年(末) or of 目标(情况) says nothing more.
  (peeled) => {
    if (peeled.understood) peeled.rest = peeled.rest.replace(/^(?:年度?|[末底初]|情况|[值数额量])+|(?:情况|年)$/g, '');
  },
];
