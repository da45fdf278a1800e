import { inBoth } from '../kit/locale.js';
import type { Role } from '../session/who.js';

interface RoleWords {
  readonly name: string;
  /** What somebody in this role may do. */
  readonly may: string;
}

/** In the order of domain.md: the departments, then the offices that look after the whole, then who keeps the house. */
export const ROLES: readonly Role[] = [
  'filler',
  'head',
  'lead',
  'planning',
  'statistics',
  'supervision',
  'assessment',
  'administrator',
  'viewer',
];

/** Roles that hold for one unit, which therefore has to be named. */
export const OF_A_UNIT: ReadonlySet<Role> = new Set(['filler', 'head', 'lead']);

export const ROLE_WORDS = inBoth<Readonly<Record<Role, RoleWords>>>(
  {
    filler: { name: '填报员', may: '填报本单位的数据和任务进展，可以更改、撤回尚未审核的填报' },
    head: { name: '单位负责人', may: '审阅并报送本单位填报的数据' },
    lead: { name: '牵头单位', may: '填报、报送并审核牵头指标的数据' },
    planning: { name: '规划', may: '登记规划、导入文件、确认数据、设定目标和界限、签署评判、制作发布版' },
    statistics: { name: '统计', may: '导入文件，填报、审核和核定统计数据' },
    supervision: { name: '督查', may: '导入文件，复核任务和项目，对任务完成情况作出认定' },
    assessment: { name: '考核', may: '查看全部数据、检查发现和操作记录，校验台账' },
    administrator: { name: '管理员', may: '管理账号、角色、机构和岗位，校验和备份台账；不能改动任何数据' },
    viewer: { name: '查看', may: '查看规划、文件、指标和已公布的内容' },
  },
  {
    filler: {
      name: 'filler',
      may: 'fills in figures and progress for its own unit, and changes or withdraws what was not yet accepted',
    },
    head: { name: 'head of unit', may: 'looks over and hands in what its own unit has filled in' },
    lead: { name: 'lead unit', may: 'fills in, hands in and accepts figures of the indicators that it leads' },
    planning: {
      name: 'planning',
      may: 'adds plans, imports documents, confirms figures, sets targets and thresholds, signs judgements, makes releases',
    },
    statistics: { name: 'statistics', may: 'imports documents, fills in, accepts and confirms statistics' },
    supervision: {
      name: 'supervision',
      may: 'imports documents, reviews tasks and projects, judges whether tasks are done',
    },
    assessment: { name: 'assessment', may: 'sees all figures, findings and the audit log, and verifies the ledger' },
    administrator: {
      name: 'administrator',
      may: 'manages accounts, roles, units and posts, verifies and backs up the ledger; changes no figures',
    },
    viewer: { name: 'viewer', may: 'sees plans, documents, indicators and what is published' },
  },
);
