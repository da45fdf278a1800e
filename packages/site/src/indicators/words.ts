import { type InBoth, inBoth } from '../kit/words.js';

interface Words {
  readonly title: string;
  readonly description: (count: number) => string;
  readonly lead: (count: number) => string;
  readonly none: string;
  readonly indicator: string;
  readonly latest: string;
  readonly unit: string;
  readonly year: string;
  readonly course: string;
  readonly targets: string;
  readonly other: string;
}

export const WORDS: InBoth<Words> = inBoth<Words>(
  {
    title: '指标',
    description: (count) => `${count} 项指标的最新值、历年走势与目标。`,
    lead: (count) => `共 ${count} 项，按领域排列。每项指标一页：图、数据表、目标与判断、口径、全部原文出处。`,
    none: '还没有公开的指标。',
    indicator: '指标',
    latest: '最新值',
    unit: '单位',
    year: '年份',
    course: '走势',
    targets: '目标数',
    other: '其他',
  },
  {
    title: 'Indicators',
    description: (count) => `Latest values, course and targets of ${count} indicators.`,
    lead: (count) =>
      `${count} indicators by field, a page each: chart, table, targets and judgements, definition, every passage they come from.`,
    none: 'No indicator is public yet.',
    indicator: 'Indicator',
    latest: 'Latest',
    unit: 'Unit',
    year: 'Year',
    course: 'Course',
    targets: 'Targets',
    other: 'Other',
  },
);
