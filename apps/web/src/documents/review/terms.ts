import type { Certainty, Doubt, KindId, Nothing, Prices, Status, YearMeasure } from '@outturn/engine';
import { inBoth } from '../../kit/locale.js';
import type { KeptEntry, Noun } from './things.js';

interface Terms {
  readonly becomes: Readonly<Record<KeptEntry['becomes'], string>>;
  readonly kinds: Readonly<Record<KindId, string>>;
  readonly measures: Readonly<Record<YearMeasure, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly prices: Readonly<Record<Prices, string>>;
  readonly directions: Readonly<Record<'up' | 'down' | 'range' | 'none', string>>;
  readonly comparators: Readonly<Record<'=' | '~' | '>=' | '<=' | 'range', string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly doubts: Readonly<Record<Doubt, string>>;
  readonly nothing: Readonly<Record<Nothing, string>>;
  readonly nouns: Readonly<Record<Noun, string>>;
  /** Stages of projects that the reader knows. */
  readonly stages: Readonly<Record<string, string>>;
}

/** Words of the field for what the reader proposes. */
export const TERMS = inBoth<Terms>(
  {
    becomes: { target: '规划目标', 'year-target': '年度目标', observation: '实际值', baseline: '基期值' },
    kinds: {
      'end-level': '期末水平',
      'mean-growth': '年均增速',
      'cumulative-sum': '累计量',
      'cumulative-change': '累计变动率',
      'each-year': '年度达标',
      floor: '底线（保有量）',
      relative: '相对型',
      'year-by-year': '各年度视情提出',
      assigned: '上级下达',
      milestone: '定性（里程碑）',
      rank: '位次',
      multiple: '倍数',
    },
    measures: {
      level: '水平',
      change: '比上年变动（%）',
      'mean-change': '比基期年均变动（%）',
      'since-base': '自基期累计',
      'since-january': '自年初累计',
    },
    statuses: { estimate: '预计', preliminary: '初步核算', actual: '实际', final: '最终核实' },
    prices: { current: '现价', constant: '不变价' },
    directions: { up: '正向（越高越好）', down: '逆向（越低越好）', range: '区间', none: '不分方向' },
    comparators: { '=': '达到', '~': '约', '>=': '不低于', '<=': '不超过', range: '区间' },
    certainties: { sure: '有把握', likely: '较可能', unsure: '需细看' },
    doubts: {
      'rounder-than-it-looks': '原文的位数比台账单位少，末几位不是原文给出的',
      'new-name': '表中的名称，台账和指标目录里都没有',
      'new-name-in-text': '文中的名称，台账和指标目录里都没有',
      'name-taken-over': '指标名称沿用前文',
      within: '“其中”一类的部分数，名称未说明',
      'loose-reading': '正文中的计数，读法不唯一',
      'unit-unsaid': '没有写明单位',
      'year-taken-over': '年份沿用上文',
      bound: '原文只给出界限（以上、以内、约），不是确数',
      'one-end': '原文是区间，只取必须达到的一端',
      'looks-back': '针对已经过去的年份提出',
      'kind-guessed': '措辞可归入不止一种目标类型',
      'base-unsaid': '没有写明以什么为基数',
      news: '出自新闻报道，不是机关文件',
      differs: '同一文件里另有不同的数值',
      'several-known': '台账里有几个指标叫这个名称',
      unit: '单位与台账中的指标不一致，或换算后位数增加',
      implausible: '数值超出常见范围',
      'heading-of-part': '所在章节讲的是局部地区',
      'growth-of-share': '比率的“提高”，说不清是百分比还是百分点',
      'other-base': '起算年份与规划的基期不同',
      'which-years': '说不清是末年还是每年',
      'no-frame': '文件没有写明规划期或报告年份',
      'other-plan': '年份属于另一个规划期',
      'added-to-base': '由基期值加上提高的百分点算出',
      rank: '没有写明在什么范围内排名',
      'in-words': '原文没有数，目标用文字表述',
    },
    nothing: {
      'other-region': '说的是其他地区',
      part: '只是某个区县、园区或某一级的数',
      list: '比例、乘积或不作统计的数',
      project: '项目自身的规模、投资或任务的建设内容',
      completion: '规划或任务的完成比例',
      change: '已有水平值，变动幅度不另入账',
      'no-indicator': '找不到所说的指标',
      'no-year': '没有年份',
      'several-years': '所说的年份不属于一个规划期',
    },
    nouns: { fact: '数据', task: '任务', project: '项目' },
    stages: { planned: '计划', 'under-construction': '在建', completed: '建成', operating: '运营' },
  },
  {
    becomes: {
      target: 'target of the plan',
      'year-target': 'year target',
      observation: 'observation',
      baseline: 'base value',
    },
    kinds: {
      'end-level': 'level at the end',
      'mean-growth': 'mean yearly growth',
      'cumulative-sum': 'sum over the years',
      'cumulative-change': 'change in all',
      'each-year': 'limit of every year',
      floor: 'floor',
      relative: 'relative to another indicator',
      'year-by-year': 'set year by year',
      assigned: 'assigned from above',
      milestone: 'qualitative, by milestones',
      rank: 'rank',
      multiple: 'multiple of the base',
    },
    measures: {
      level: 'level',
      change: 'change on the year before (%)',
      'mean-change': 'mean yearly change since the base (%)',
      'since-base': 'since the base',
      'since-january': 'since January',
    },
    statuses: { estimate: 'estimate', preliminary: 'preliminary', actual: 'actual', final: 'final' },
    prices: { current: 'current prices', constant: 'constant prices' },
    directions: { up: 'higher is better', down: 'lower is better', range: 'within a range', none: 'no direction' },
    comparators: { '=': 'reach', '~': 'about', '>=': 'at least', '<=': 'at most', range: 'range' },
    certainties: { sure: 'Sure', likely: 'Likely', unsure: 'To be looked at' },
    doubts: {
      'rounder-than-it-looks': 'the ledger’s unit shows more digits than were printed',
      'new-name': 'neither the ledger nor the catalogue has this name from a table',
      'new-name-in-text': 'neither the ledger nor the catalogue has this name from a sentence',
      'name-taken-over': 'the name stands with an earlier figure',
      within: 'a figure of a part, and the name does not say so',
      'loose-reading': 'counted in running text; readers may differ',
      'unit-unsaid': 'no unit is given',
      'year-taken-over': 'the year is that of the passage, not of the sentence',
      bound: 'the text gives a bound, not the value',
      'one-end': 'the text gives a range; only the end to be reached is kept',
      'looks-back': 'set for a year that is over',
      'kind-guessed': 'the words fit more than one kind of target',
      'base-unsaid': 'a multiple of what is not said',
      news: 'from the press, not from an office',
      differs: 'the same document gives another value for it',
      'several-known': 'several indicators of the ledger go by this name',
      unit: 'another unit than that of the indicator, or digits gained by conversion',
      implausible: 'beyond what regions usually have',
      'heading-of-part': 'its heading is about a part of the region',
      'growth-of-share': 'a share that rises: per cent or percentage points',
      'other-base': 'counted from another year than the plan’s base',
      'which-years': 'of the last year, or of each',
      'no-frame': 'the text does not say which years it covers',
      'other-plan': 'for years of another plan',
      'added-to-base': 'reckoned from the base and the points to be gained',
      rank: 'the text leaves open among whom it is ranked',
      'in-words': 'the text gives no number: the target is said in words',
    },
    nothing: {
      'other-region': 'it is about another region',
      part: 'it is of a district, a park or one level of government',
      list: 'a ratio, a product or a number that is not counted',
      project: 'a project’s own size or cost, or what a task is to build',
      completion: 'the share of a plan or a task that was done',
      change: 'a change beside a level, which says it already',
      'no-indicator': 'the indicator was not found',
      'no-year': 'no year is given',
      'several-years': 'its years are those of no plan',
    },
    nouns: { fact: 'figure', task: 'task', project: 'project' },
    stages: { planned: 'planned', 'under-construction': 'building', completed: 'completed', operating: 'operating' },
  },
);
