import type { DataFile } from '../kit/links.js';
import { type InBoth, inBoth } from '../kit/words.js';
import type { Observation } from './types.js';

interface Words {
  readonly title: (name: string, region: string) => string;
  readonly description: (name: string, region: string) => string;
  readonly noTarget: string;
  readonly noValues: string;
  readonly data: string;
  readonly files: Readonly<Record<DataFile, string>>;
  readonly downloads: string;
  readonly citeNow: string;
  readonly citeRelease: (release: number) => string;
  readonly release: (release: number) => string;
  // What it is
  readonly original: string;
  readonly unit: string;
  readonly direction: string;
  readonly directions: Readonly<Record<string, string>>;
  readonly leadUnit: string;
  readonly sourceUnit: string;
  readonly noUnit: string;
  readonly frequency: string;
  readonly frequencies: Readonly<Record<string, string>>;
  readonly formula: string;
  readonly aliases: string;
  readonly and: string;
  readonly comma: string;
  readonly semicolon: string;
  // Values
  readonly table: (title: string) => string;
  readonly period: string;
  readonly actual: string;
  readonly inUnit: (unit: string) => string;
  readonly status: string;
  readonly statuses: Readonly<Record<Observation['status'], string>>;
  readonly series: string;
  readonly seriesNames: Readonly<Record<Observation['series'], string>>;
  readonly definition: string;
  readonly target: string;
  readonly expected: string;
  readonly comparators: Readonly<Record<'=' | '~' | '>=' | '<=' | 'range', string>>;
  // Judgements
  readonly judgements: string;
  readonly targetOf: (from: number, to: number, kind: string) => string;
  readonly binding: string;
  readonly expectedKind: string;
  readonly base: string;
  readonly latest: string;
  readonly yearFigure: (period: number | string, figure: string) => string;
  readonly completion: string;
  readonly due: string;
  readonly timeShare: string;
  readonly margin: string;
  readonly derivation: string;
  readonly byMethod: string;
  readonly byComputing: string;
  readonly rule: (word: string, meaning: string) => string;
  // Definitions and history
  readonly definitions: string;
  readonly noDefinitions: string;
  readonly since: (period: string) => string;
  readonly reason: string;
  readonly reasonColumn: string;
  readonly converts: (from: string, factor: number, shift: number) => string;
  readonly history: string;
  readonly years: string;
  readonly span: (from: number, to: number) => string;
  readonly act: string;
  readonly planVersion: (number: number) => string;
  readonly passed: (act: string, day: string | null) => string;
  readonly entered: string;
  readonly state: string;
  readonly holds: string;
  readonly changed: string;
  readonly withdrawn: string;
  readonly corrections: string;
  readonly noCorrections: string;
  readonly before: string;
  readonly after: string;
  readonly when: string;
  // Passages
  readonly passages: string;
  readonly rows: string;
  readonly inText: string;
}

export const WORDS: InBoth<Words> = inBoth<Words>(
  {
    title: (name, region) => `${name}（${region}）`,
    description: (name, region) => `${region}${name}：历年数、目标、判断与全部原文出处。`,
    noTarget: '现行规划中没有这个指标的目标，以下是各文件中的数。',
    noValues: '还没有可以画图的数。',
    data: '下载：',
    files: { svg: '图（SVG）', csv: '数据（CSV）', json: '数据（JSON）', 'metadata.json': '字段说明' },
    downloads: '下载与引用',
    citeNow: '引用格式见页末。还没有发布版，引用时请写明数据截至时间。',
    citeRelease: (release) => `引用格式见页末。要引用不再变动的内容，请用第 ${release} 版中的这一页：`,
    release: (release) => `第 ${release} 版`,
    original: '中文名称',
    unit: '计量单位',
    direction: '方向',
    directions: { up: '越高越好', down: '越低越好', range: '在区间内为好', none: '不分高低' },
    leadUnit: '牵头单位',
    sourceUnit: '数据来源单位',
    noUnit: '未指定',
    frequency: '发布频次',
    frequencies: { month: '月度', quarter: '季度', 'half-year': '半年', year: '年度' },
    formula: '计算方法',
    aliases: '又名',
    and: '、',
    comma: '，',
    semicolon: '；',
    table: (title) => `${title}：数据表`,
    period: '时期',
    actual: '实际',
    inUnit: (unit) => `（${unit}）`,
    status: '数据性质',
    statuses: { estimate: '预计数', preliminary: '初步数', actual: '实际数', final: '最终核实数' },
    series: '来源',
    seriesNames: { statistics: '统计部门', department: '部门报送', document: '公开文件' },
    definition: '口径',
    target: '目标',
    expected: '按进度应达到',
    comparators: { '=': '', '~': '约', '>=': '≥', '<=': '≤', range: '' },
    judgements: '目标完成情况',
    targetOf: (from, to, kind) => `${from}—${to} 年：${kind}`,
    binding: '约束性',
    expectedKind: '预期性',
    base: '基期',
    latest: '最新值',
    yearFigure: (period, figure) => `${period} 年 ${figure}`,
    completion: '完成率',
    due: '应完成',
    timeShare: '时间进度',
    margin: '与限值之差',
    derivation: '判断的推算过程',
    byMethod: '判断方法版本',
    byComputing: '，按公开方法计算',
    rule: (word, meaning) => `判断：“${word}”是指${meaning}`,
    definitions: '统计口径及其变化',
    noDefinitions: '没有登记过口径变化。',
    since: (period) => `${period} 年起`,
    reason: '原因：',
    reasonColumn: '原因',
    converts: (from, factor, shift) => `由口径 ${from} 换算：乘以 ${factor}${shift === 0 ? '' : `，再加 ${shift}`}。`,
    history: '目标沿革',
    years: '目标期',
    span: (from, to) => `${from}—${to}`,
    act: '法定依据',
    planVersion: (number) => `规划第 ${number} 版`,
    passed: (act, day) => `：${act}${day === null ? '' : `，${day}`}`,
    entered: '登记日期',
    state: '状态',
    holds: '现行',
    changed: '已调整',
    withdrawn: '已撤销',
    corrections: '数据更正',
    noCorrections: '没有更正过的数。',
    before: '更正前',
    after: '更正后',
    when: '更正日期',
    passages: '各文件中的原文',
    rows: '各年的行：',
    inText: '看上下文',
  },
  {
    title: (name, region) => `${name} (${region})`,
    description: (name, region) =>
      `${name} of ${region}: figures, targets, judgements, and every passage they come from.`,
    noTarget: 'No plan in force sets a target for this indicator; these are the figures that documents give.',
    noValues: 'There are no figures to draw yet.',
    data: 'Download: ',
    files: { svg: 'chart (SVG)', csv: 'data (CSV)', json: 'data (JSON)', 'metadata.json': 'what the columns mean' },
    downloads: 'Download and cite',
    citeNow: 'How to cite is at the end of the page. There is no release yet: state the as-of time of the data.',
    citeRelease: (release) =>
      `How to cite is at the end of the page. To cite something that never changes, use this page of release ${release}:`,
    release: (release) => `release ${release}`,
    original: 'Name in Chinese',
    unit: 'Unit',
    direction: 'Direction',
    directions: { up: 'higher is better', down: 'lower is better', range: 'good within bounds', none: 'neither' },
    leadUnit: 'Lead unit',
    sourceUnit: 'Source unit',
    noUnit: 'not named',
    frequency: 'Published',
    frequencies: { month: 'monthly', quarter: 'quarterly', 'half-year': 'half-yearly', year: 'yearly' },
    formula: 'How it is worked out',
    aliases: 'Also called',
    and: ', ',
    comma: ', ',
    semicolon: '; ',
    table: (title) => `${title}: the figures`,
    period: 'Period',
    actual: 'Actual',
    inUnit: (unit) => `(${unit})`,
    status: 'Status',
    statuses: { estimate: 'estimate', preliminary: 'preliminary', actual: 'actual', final: 'final' },
    series: 'Series',
    seriesNames: { statistics: 'statistics', department: 'department', document: 'documents' },
    definition: 'Definition',
    target: 'Target',
    expected: 'Expected by then',
    comparators: { '=': '', '~': 'about ', '>=': '≥ ', '<=': '≤ ', range: '' },
    judgements: 'How far the targets have come',
    targetOf: (from, to, kind) => `${from}–${to}: ${kind}`,
    binding: 'binding',
    expectedKind: 'expected',
    base: 'Base',
    latest: 'Latest',
    yearFigure: (period, figure) => `${figure} in ${period}`,
    completion: 'Done',
    due: 'Expected',
    timeShare: 'Time elapsed',
    margin: 'Distance to the limit',
    derivation: 'The sums behind it',
    byMethod: 'Version of the method:',
    byComputing: ', worked out by the published method',
    rule: (word, meaning) => `Judgement: “${word}” means: ${meaning}`,
    definitions: 'Definition and its changes',
    noDefinitions: 'No change of definition is on record.',
    since: (period) => `From ${period}`,
    reason: 'Why: ',
    reasonColumn: 'Why',
    converts: (from, factor, shift) =>
      `From definition ${from}: times ${factor}${shift === 0 ? '' : `, plus ${shift}`}.`,
    history: 'History of the targets',
    years: 'Years',
    span: (from, to) => `${from}–${to}`,
    act: 'Legal act',
    planVersion: (number) => `Version ${number} of the plan`,
    passed: (act, day) => `: ${act}${day === null ? '' : `, ${day}`}`,
    entered: 'Entered',
    state: 'State',
    holds: 'in force',
    changed: 'changed since',
    withdrawn: 'withdrawn',
    corrections: 'Corrected figures',
    noCorrections: 'No figure has been corrected.',
    before: 'Before',
    after: 'After',
    when: 'Corrected',
    passages: 'What documents say',
    rows: 'Rows of ',
    inText: 'in the text',
  },
);
