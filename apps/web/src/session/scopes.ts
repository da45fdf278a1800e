import type { operations } from '@outturn/client';
import { inBoth } from '../kit/locale.js';

export type Scope = operations['addToken']['requestBody']['content']['application/json']['scopes'][number];

export const SCOPE_WORDS = inBoth<Readonly<Record<string, string>>>(
  {
    read: '查看',
    'write:documents': '导入文件',
    'write:facts': '复核读出的数据',
    'write:plans': '登记和修改规划',
    'write:indicators': '修改指标和评判界限',
    'write:targets': '修改目标',
    'write:units': '修改机构和岗位',
    'write:observations': '填报和审核数据',
    'write:tasks': '填报和认定任务',
    'write:findings': '豁免检查发现',
    'write:judgements': '签署评判',
    'write:releases': '制作发布版',
  },
  {
    read: 'read',
    'write:documents': 'import documents',
    'write:facts': 'review what was read',
    'write:plans': 'add and change plans',
    'write:indicators': 'change indicators and thresholds',
    'write:targets': 'change targets',
    'write:units': 'change units and posts',
    'write:observations': 'fill in and accept figures',
    'write:tasks': 'report on and judge tasks',
    'write:findings': 'waive findings',
    'write:judgements': 'sign judgements',
    'write:releases': 'make releases',
  },
);
