import type { PlanContent, UnitContent } from '@outturn/ledger';

/** Everything of the example is written down as done by this account, which nobody can sign in with. */
export const ACCOUNT = 'example';
export const REASON = '示例城市，纯属虚构 / the example city, which does not exist';

export const REGION = '云岚市';
export const PLAN_CODE = 'yunlan-14th';

export const UNITS: readonly Pick<UnitContent, 'code' | 'name' | 'kind'>[] = [
  { code: 'yl-gov', name: '云岚市人民政府', kind: 'government' },
  { code: 'yl-fgw', name: '云岚市发展和改革委员会', kind: 'planning' },
  { code: 'yl-tjj', name: '云岚市统计局', kind: 'statistics' },
  { code: 'yl-dcs', name: '云岚市政府督查室', kind: 'supervision' },
  { code: 'yl-kpb', name: '云岚市考核办公室', kind: 'assessment' },
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
export const PAPERS: readonly { readonly file: string; readonly publishedOn: string }[] = [
  { file: 'yearly-figures.csv', publishedOn: '2025-03-01' },
  { file: 'plan-2021-2025.txt', publishedOn: '2021-03-01' },
  { file: 'work-report-2023.txt', publishedOn: '2023-01-10' },
  { file: 'work-report-2024.txt', publishedOn: '2024-01-10' },
  { file: 'annual-plan-2024.txt', publishedOn: '2024-01-10' },
];
