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
  readonly fields: Readonly<Record<string, string>>;
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
    fields: {
      economy: '经济总量与结构',
      industry: '工业',
      agriculture: '农业',
      investment: '投资',
      trade: '消费与贸易',
      finance: '财政与金融',
      innovation: '创新',
      population: '人口与城镇化',
      income: '居民收入与就业',
      education: '教育',
      health: '卫生健康',
      welfare: '社会保障',
      culture: '文化体育旅游',
      transport: '交通与基础设施',
      rural: '乡村',
      energy: '能源',
      environment: '生态环境',
      governance: '治理与安全',
    },
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
    fields: {
      economy: 'Economy',
      industry: 'Industry',
      agriculture: 'Agriculture',
      investment: 'Investment',
      trade: 'Consumption and trade',
      finance: 'Public finance and banking',
      innovation: 'Innovation',
      population: 'Population and towns',
      income: 'Income and work',
      education: 'Education',
      health: 'Health',
      welfare: 'Social security',
      culture: 'Culture, sport and tourism',
      transport: 'Transport and infrastructure',
      rural: 'Countryside',
      energy: 'Energy',
      environment: 'Environment',
      governance: 'Governance and safety',
    },
    other: 'Other',
  },
);
