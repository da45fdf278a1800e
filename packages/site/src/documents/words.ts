import { type InBoth, inBoth } from '../kit/words.js';

interface Words {
  readonly kinds: Readonly<Record<string, string>>;
  readonly list: {
    readonly title: string;
    readonly description: (count: number) => string;
    readonly lead: string;
    readonly none: string;
    readonly noPlan: string;
    readonly document: string;
    readonly kind: string;
    readonly year: string;
    readonly published: string;
  };
  readonly description: (title: string, kind: string, marks: number) => string;
  readonly kind: string;
  readonly year: string;
  readonly published: string;
  readonly source: string;
  readonly plan: string;
  readonly edition: string;
  readonly editionNumber: (edition: number) => string;
  readonly hash: string;
  readonly contents: string;
  readonly legend: string;
  readonly entered: string;
  readonly apart: string;
  readonly marked: (entered: number, apart: number) => string;
  readonly unmarked: string;
}

export const WORDS: InBoth<Words> = inBoth<Words>(
  {
    kinds: {
      plan: '规划纲要',
      'annual-plan': '年度计划报告',
      'work-report': '政府工作报告',
      communique: '统计公报',
      'budget-report': '预算报告',
      feature: '专题材料',
      figures: '年度数据表',
    },
    list: {
      title: '文件',
      description: (count) => `规划与历年报告共 ${count} 份，全文公开，文中每个数据都标明含义。`,
      lead: '规划、年度计划和历年报告的全文。文中的数据逐一标出，点开即到该指标的页面。',
      none: '还没有公开的文件。',
      noPlan: '其他文件',
      document: '文件',
      kind: '类别',
      year: '回顾年份',
      published: '发布日期',
    },
    description: (title, kind, marks) => `《${title}》（${kind}）全文，标出 ${marks} 个数据及其含义。`,
    kind: '类别',
    year: '回顾年份',
    published: '发布日期',
    source: '来源',
    plan: '所属规划',
    edition: '版次',
    editionNumber: (edition) => `第 ${edition} 版`,
    hash: '原文件校验值（SHA-256）',
    contents: '目录',
    legend: '标记说明',
    entered: '已登记入账的数据',
    apart: '没有另行登记的数据',
    marked: (entered, apart) =>
      `本页标出 ${entered + apart} 处数据，其中 ${entered} 处已登记入账${apart === 0 ? '' : `，${apart} 处没有另行登记（同一个数已由别处登记，或是位次、对比等）`}。点击进入该指标的页面，停留可见含义。`,
    unmarked: '日期、文号、序号、等级、口号中的数字不是数据，不作标记；尚未核定的数据也不标。',
  },
  {
    kinds: {
      plan: 'plan',
      'annual-plan': 'annual plan report',
      'work-report': 'government work report',
      communique: 'statistical communiqué',
      'budget-report': 'budget report',
      feature: 'feature',
      figures: 'yearly figures',
    },
    list: {
      title: 'Documents',
      description: (count) => `${count} plans and reports in full, with what every figure means.`,
      lead: 'Plans, annual plans and reports in full. Every figure is marked, and leads to the page of its indicator.',
      none: 'No document is public yet.',
      noPlan: 'Other documents',
      document: 'Document',
      kind: 'Kind',
      year: 'Year reported',
      published: 'Published',
    },
    description: (title, kind, marks) => `${title} (${kind}) in full, with ${marks} figures marked and explained.`,
    kind: 'Kind',
    year: 'Year reported',
    published: 'Published',
    source: 'Source',
    plan: 'Plan',
    edition: 'Edition',
    editionNumber: (edition) => String(edition),
    hash: 'SHA-256 of the file',
    contents: 'Contents',
    legend: 'What is marked',
    entered: 'a figure that is in the ledger',
    apart: 'a figure that is not entered by itself',
    marked: (entered, apart) =>
      `${entered + apart} figures are marked on this page, ${entered} of them kept in the ledger${apart === 0 ? '' : `; the other ${apart} are entered from elsewhere, or are ranks, comparisons and the like`}. A click leads to the indicator; the title of a mark says what was read.`,
    unmarked:
      'Numbers in dates, document numbers, ordinals, grades and slogans are no figures and bear no mark, nor do figures that nobody has decided on yet. The text is in Chinese, as published.',
  },
);
