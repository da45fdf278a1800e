import type { PlanContent, UnitContent, Why } from '@outturn/ledger';

/** Everything of the example is written down as done by this account, which nobody can sign in with. */
export const ACCOUNT = 'example';
export const REASON = '示例城市，纯属虚构 / the example city, which does not exist';

export const WHY: Why = { author: { account: ACCOUNT, post: null, unit: null }, reason: REASON };

export const REGION = '云岚市';
export const PLAN_CODE = 'yunlan-14th';

export const UNITS: readonly Pick<UnitContent, 'code' | 'name' | 'kind'>[] = [
  { code: 'yl-gov', name: '云岚市人民政府', kind: 'government' },
  { code: 'yl-fgw', name: '云岚市发展和改革委员会', kind: 'planning' },
  { code: 'yl-tjj', name: '云岚市统计局', kind: 'statistics' },
  { code: 'yl-dcs', name: '云岚市政府督查室', kind: 'supervision' },
  { code: 'yl-kpb', name: '云岚市考核办公室', kind: 'assessment' },
];

/** Departments that lead: what the papers call them, and the fields of the targets that they answer for. The other targets have no lead yet. */
export const DEPARTMENTS: readonly {
  readonly code: string;
  readonly name: string;
  readonly called: string;
  readonly fields: readonly string[];
}[] = [
  { code: 'yl-gxj', name: '云岚市工业和信息化局', called: '市工业和信息化局', fields: ['industry'] },
  { code: 'yl-kjj', name: '云岚市科学技术局', called: '市科技局', fields: ['innovation'] },
  { code: 'yl-nyj', name: '云岚市农业农村局', called: '市农业农村局', fields: ['agriculture', 'rural'] },
  { code: 'yl-sthjj', name: '云岚市生态环境局', called: '市生态环境局', fields: ['environment'] },
  { code: 'yl-wjw', name: '云岚市卫生健康委员会', called: '市卫生健康委', fields: ['health'] },
];

export const PLAN: PlanContent = {
  code: PLAN_CODE,
  name: '【示例】云岚市国民经济和社会发展第十四个五年规划',
  region: REGION,
  level: 'city',
  kind: 'development',
  baseYear: 2020,
  fromYear: 2021,
  toYear: 2025,
  horizonYear: 2035,
  approver: '云岚市人民代表大会',
  documentNumber: null,
  approvedOn: '2021-02-05',
  publishedOn: null,
  status: 'draft',
  upper: [],
  supersedes: null,
  isPublic: true,
};

/** Its papers, in the order in which the city wrote them but for the series, which all the others are held against. */
export const PAPERS: readonly { readonly file: string; readonly title?: string; readonly publishedOn: string }[] = [
  { file: 'yearly-figures.csv', title: '云岚市主要指标数据（2015—2024年）', publishedOn: '2025-03-01' },
  { file: 'plan-2021-2025.txt', publishedOn: '2021-03-01' },
  { file: 'work-report-2023.txt', title: '云岚市2023年政府工作报告', publishedOn: '2023-01-10' },
  { file: 'work-report-2024.txt', title: '云岚市2024年政府工作报告', publishedOn: '2024-01-10' },
  { file: 'annual-plan-2024.txt', publishedOn: '2024-01-10' },
];

/** Findings that the planning office of the city has answered, by their check. */
export const ANSWERS: readonly { readonly check: string; readonly reason: string }[] = [
  {
    check: 'deadline-outside-plan',
    reason: '水库工期跨“十四五”“十五五”两个规划期，2027年为全部建成时间；规划期内的节点列入年度计划，按年度考核。',
  },
  {
    check: 'duplicate-sentence',
    reason: '同一项任务在现代服务业和乡村振兴两篇中各写了一次，内容一致，任务台账中并为一项。',
  },
];

export const RELEASE = {
  title: '示例首次发布',
  note: '示例城市各文件导入并复核后的状态，纯属虚构。',
} as const;
