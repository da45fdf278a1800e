import { inBoth } from '../kit/locale.js';
import type { Unit } from './lists.js';

export const UNIT_KINDS = inBoth<Readonly<Record<Unit['kind'], string>>>(
  {
    department: '部门',
    government: '政府',
    planning: '规划部门',
    statistics: '统计部门',
    supervision: '督查部门',
    assessment: '考核部门',
    region: '下级地区',
    owner: '项目单位',
    other: '其他',
  },
  {
    department: 'Department',
    government: 'Government',
    planning: 'Planning office',
    statistics: 'Statistics office',
    supervision: 'Supervision office',
    assessment: 'Assessment office',
    region: 'Region below',
    owner: 'Owner of projects',
    other: 'Other',
  },
);
