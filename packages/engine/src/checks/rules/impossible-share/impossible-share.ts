import { beforeFigure } from '../../../entries/before.js';
import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { catalogued } from '../../../entries/look-up.js';
import type { Check } from '../../check.js';
import { citeNamed } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { print } from '../../print.js';

/** Endings of names whose whole is 100 %. */
const SHARE =
  /(?:处理|处置|覆盖|普及|合格|达标|优良|绿化|入户|入网|通达|通畅|硬化|参保|巩固|净化|收集|回收|清运|治理|修复|整改|办结|办复|满意|受理|受益|监测|检测|安装|签约|建档|接种|免疫|登记|公开|完好|及时|准确|升学|机械化|城镇化|规范化|信息化|数字化|无害化|资源化|持证|上线|供水)率$|比重$|占比$|比例$/;
/** Rates that may pass 100 %: gross rates count pupils of any age, ratios and comparisons have no whole. */
const NO_WHOLE =
  /毛入|净入|贡献|增长|完成|负债|债务|产销|产能|投入|到位|回报|利润|保障|杠杆|抚养|存贷|贷存|达产|自给|出栏|使用率|比上年|相当于|倍|之比|相比/;

/** A plan or a task can be passed: 占年度计划10万亩的130%. */
const OF_A_PLAN = /(?:计划|任务|预算|目标)[^，。；]{0,12}$/;

function* find({ entries }: Case): Generator<Draft> {
  for (const entry of entries) {
    const { fact, amount } = entry;
    if (amount?.of !== 'percent') continue;
    if (fact.measure === 'level' && amount.value >= WHOLE) yield* beyond(entry);
    // What is lost cannot be more than what there was.
    else if (fact.measure === 'growth' && amount.printed.high < -WHOLE) yield draft(entry, 'fall-above-the-whole');
  }
}

const WHOLE = 100;

function* beyond(entry: Entry): Generator<Draft> {
  const above = entry.amount !== null && entry.amount.printed.low > WHOLE;
  if ((above || entry.fact.comparator === '>=') && hasWhole(entry)) {
    yield draft(entry, above ? 'above-the-whole' : 'at-least-the-whole');
  }
}

const LOOK_BACK = 20;

/** Whether the catalogue or the name says that 100 % is all there is. */
function hasWhole(entry: Entry): boolean {
  const { indicator } = entry.fact;
  if (NO_WHOLE.test(indicator) || OF_A_PLAN.test(beforeFigure(entry, LOOK_BACK))) return false;
  const plausible = catalogued(entry)?.plausible ?? null;
  return plausible === null ? SHARE.test(indicator) : plausible[1] === WHOLE;
}

function draft(entry: Entry, code: string): Draft {
  const value = print(Math.abs(entry.amount?.value ?? 0), entry.fact.decimals);
  return {
    severity: 'error',
    code,
    params: { name: entry.fact.indicator, value },
    spans: [citeNamed(entry)],
    arithmetic: code === 'at-least-the-whole' ? `≥${value}% ⊄ 0–100%` : `${value}% > 100%`,
  };
}

export const check: Check = {
  id: 'impossible-share',
  group: 'units',
  severity: 'error',
  source: '国家统计局《主要统计指标解释》: 率与比重以 100% 为全部',
  find,
};
