import { inBoth } from '../kit/locale.js';
import type { Role } from '../session/who.js';

interface Room {
  readonly to:
    | '/administration/units'
    | '/administration/posts'
    | '/administration/accounts'
    | '/administration/roles'
    | '/account'
    | '/imports'
    | '/administration/thresholds'
    | '/administration/releases'
    | '/administration/events'
    | '/administration/verification'
    | '/administration/backup';
  readonly name: keyof typeof ROOM_WORDS.zh;
  /** Who may use it; everybody where not given. */
  readonly roles?: readonly Role[];
}

const ADMINISTRATOR: readonly Role[] = ['administrator'];
const IMPORTERS: readonly Role[] = ['planning', 'statistics', 'supervision'];
const OVERSEERS: readonly Role[] = [...IMPORTERS, 'assessment'];

/** The parts of administration in the order of the work. */
const ADMINISTRATION: readonly Room[] = [
  { to: '/administration/accounts', name: 'accounts', roles: ADMINISTRATOR },
  { to: '/administration/roles', name: 'roles', roles: ADMINISTRATOR },
  { to: '/administration/units', name: 'units' },
  { to: '/administration/posts', name: 'posts' },
  { to: '/administration/thresholds', name: 'thresholds' },
  { to: '/administration/releases', name: 'releases' },
  { to: '/imports', name: 'imports', roles: [...IMPORTERS, 'administrator'] },
  { to: '/administration/events', name: 'events', roles: [...OVERSEERS, 'administrator'] },
  { to: '/administration/verification', name: 'verification', roles: [...OVERSEERS, 'administrator'] },
  { to: '/administration/backup', name: 'backup', roles: ADMINISTRATOR },
  { to: '/account', name: 'tokens' },
];

export function roomsFor(held: ReadonlySet<Role>): readonly Room[] {
  return ADMINISTRATION.filter(({ roles }) => roles === undefined || roles.some((role) => held.has(role)));
}

export const ROOM_WORDS = inBoth(
  {
    accounts: { name: '账号', about: '开账号，把设置密码的一次性链接交给本人；停用和恢复' },
    roles: { name: '角色', about: '谁担任什么角色、管哪个单位；授予和收回' },
    units: { name: '机构', about: '责任单位及其上级；机构改革中的更名、合并和拆分' },
    posts: { name: '岗位', about: '台账只记岗位，不记姓名' },
    thresholds: { name: '评判界限', about: '“符合预期”“滞后”等评判从哪里起算，以及改动历史' },
    releases: { name: '发布版', about: '给当前状态一个编号，永久可查、可引用' },
    imports: { name: '导入记录', about: '交来的文件、读取进展和没有收下的原因' },
    events: { name: '操作记录', about: '谁在什么时候、为什么、依据哪个文件改了什么' },
    verification: { name: '校验', about: '重新计算全部哈希，看台账有没有被绕过系统改动' },
    backup: { name: '备份', about: '整个台账存成一个文件，以及怎样恢复' },
    tokens: { name: '服务令牌', about: '让程序以您的名义访问' },
  },
  {
    accounts: {
      name: 'Accounts',
      about: 'Make an account and hand over the link that sets its password; close and reopen',
    },
    roles: { name: 'Roles', about: 'Who holds which role, for which unit; grant and take back' },
    units: { name: 'Units', about: 'Who is responsible, and under whom; units renamed, merged and split' },
    posts: { name: 'Posts', about: 'The ledger names posts, never persons' },
    thresholds: { name: 'Thresholds', about: 'Where “on schedule” and “late” begin, and how that was changed' },
    releases: { name: 'Releases', about: 'Give the present state a number, to be read and cited for ever' },
    imports: { name: 'Imports', about: 'Files that were handed in, how far they are, and why some were not taken' },
    events: { name: 'Audit log', about: 'Who changed what, when, why and by which document' },
    verification: {
      name: 'Verification',
      about: 'Make all hashes again and see whether anything was changed behind the back of the system',
    },
    backup: { name: 'Backup', about: 'The whole ledger as one file, and how to restore it' },
    tokens: { name: 'Service tokens', about: 'Let a program act in your name' },
  },
);
