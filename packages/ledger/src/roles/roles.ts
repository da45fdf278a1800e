/**
 * filler 填报员, head 部门负责人, lead 牵头单位, planning 规划主管部门, statistics 统计, supervision 督查室, assessment 考核办. The first three are
 * held for a unit. The public has no account.
 */
export const ROLES = [
  'filler',
  'head',
  'lead',
  'planning',
  'statistics',
  'supervision',
  'assessment',
  'administrator',
  'viewer',
] as const;

export type Role = (typeof ROLES)[number];

const DEPARTMENTAL: ReadonlySet<Role> = new Set(['filler', 'head', 'lead']);

export function isDepartmental(role: Role): boolean {
  return DEPARTMENTAL.has(role);
}
