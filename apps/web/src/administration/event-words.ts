import { inBoth, type Locale } from '../kit/locale.js';
import type { Noun } from './event-filters.js';

export const NOUN_WORDS = inBoth<Readonly<Record<Noun, string>>>(
  {
    plan: '规划',
    planVersion: '规划版本',
    document: '文件',
    indicator: '指标',
    definition: '口径',
    fact: '读出的数据',
    baseline: '基期值',
    target: '目标',
    yearTarget: '年度目标',
    proposedChange: '调整建议',
    observation: '实际值',
    task: '任务',
    project: '项目',
    finding: '检查发现',
    waiver: '豁免',
    thresholds: '评判界限',
    judgement: '评判',
    release: '发布版',
    unit: '机构',
    post: '岗位',
    roleGrant: '角色',
  },
  {
    plan: 'plan',
    planVersion: 'version of a plan',
    document: 'document',
    indicator: 'indicator',
    definition: 'definition',
    fact: 'figure as read',
    baseline: 'base value',
    target: 'target',
    yearTarget: 'year target',
    proposedChange: 'proposed change of a target',
    observation: 'value',
    task: 'task',
    project: 'project',
    finding: 'finding',
    waiver: 'waiver',
    thresholds: 'thresholds',
    judgement: 'judgement',
    release: 'release',
    unit: 'unit',
    post: 'post',
    roleGrant: 'role',
  },
);

type Verb = (noun: string) => string;

const VERBS = inBoth<Readonly<Record<string, Verb>>>(
  {
    added: (noun) => `新增${noun}`,
    changed: (noun) => `更改${noun}`,
    withdrawn: (noun) => `撤回${noun}`,
    recorded: (noun) => `登记${noun}`,
    declined: (noun) => `不采纳${noun}`,
    revoked: (noun) => `收回${noun}`,
    imported: (noun) => `导入${noun}`,
    corrected: (noun) => `更正${noun}`,
    checked: (noun) => `检查${noun}`,
    amended: (noun) => `调整${noun}`,
    made: (noun) => `制作${noun}`,
    signed: (noun) => `签署${noun}`,
    filled: (noun) => `填报${noun}`,
    submitted: (noun) => `报送${noun}`,
    passed: (noun) => `牵头审核通过${noun}`,
    accepted: (noun) => `审核通过${noun}`,
    returned: (noun) => `退回${noun}`,
    confirmed: (noun) => `核定${noun}`,
    locked: (noun) => `锁定${noun}`,
    reported: (noun) => `上报${noun}进展`,
    judged: (noun) => `认定${noun}完成情况`,
  },
  {
    added: (noun) => `added: ${noun}`,
    changed: (noun) => `changed: ${noun}`,
    withdrawn: (noun) => `withdrawn: ${noun}`,
    recorded: (noun) => `recorded: ${noun}`,
    declined: (noun) => `declined: ${noun}`,
    revoked: (noun) => `taken back: ${noun}`,
    imported: (noun) => `imported: ${noun}`,
    corrected: (noun) => `corrected: ${noun}`,
    checked: (noun) => `looked for: ${noun}s`,
    amended: (noun) => `amended: ${noun}`,
    made: (noun) => `made: ${noun}`,
    signed: (noun) => `signed: ${noun}`,
    filled: (noun) => `filled in: ${noun}`,
    submitted: (noun) => `handed in: ${noun}`,
    passed: (noun) => `passed by the lead unit: ${noun}`,
    accepted: (noun) => `accepted: ${noun}`,
    returned: (noun) => `returned: ${noun}`,
    confirmed: (noun) => `confirmed: ${noun}`,
    locked: (noun) => `locked: ${noun}`,
    reported: (noun) => `reported on: ${noun}`,
    judged: (noun) => `judged: ${noun}`,
  },
);

/** What is not said by a noun and a verb alone. */
const WHOLE = inBoth<Readonly<Record<string, string>>>(
  {
    'review.made': '复核读出的内容',
    'finding.checked': '检查文件之间是否一致',
    'role-grant.added': '授予角色',
  },
  {
    'review.made': 'reviewed what was read',
    'finding.checked': 'compared documents with each other',
    'role-grant.added': 'granted a role',
  },
);

/** What an event did: `year-target.added` is 新增年度目标. One that this page does not know yet stays as it is written. */
export function eventInWords(kind: string, locale: Locale): string {
  const whole = WHOLE[locale][kind];
  if (whole !== undefined) return whole;
  const [noun = '', verb = ''] = kind.split('.');
  const name = noun.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const said = NOUN_WORDS[locale][name as Noun] as string | undefined;
  const say = VERBS[locale][verb];
  return said === undefined || say === undefined ? kind : say(said);
}
