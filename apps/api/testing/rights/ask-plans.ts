import { addPost, NOW, newId, readPlan } from '@outturn/ledger';
import { baseline, enter, REGION, target, yearTarget } from '../../../../packages/ledger/testing/entered.js';
import { CLERK, made, planOf, unit, unitContent } from '../../../../packages/ledger/testing/offices.js';
import { type Coded, indicator } from './ask-indicators.js';
import type { Asks } from './asked.js';
import { change, get, newCode, newNumber, post } from './asked.js';
import type { Ground, Thing, Whose } from './ground.js';

async function plan(
  { test: { ledger } }: Ground,
  whose: Whose = 'ours',
  status: 'draft' | 'in-force' = 'draft',
  region = REGION,
): Promise<Coded> {
  const code = newCode();
  const id = await planOf(ledger, { code, status, region, isPublic: whose === 'public' });
  return { id, code, version: (await readPlan(ledger.database, NOW, code))!.version };
}

/** A target with its plan. */
export async function targetOf(
  ground: Ground,
  whose: Whose = 'ours',
): Promise<Thing & { readonly plan: Coded; readonly indicator: Coded }> {
  const of = { plan: await plan(ground, whose), indicator: await indicator(ground, whose) };
  const promise = { comparator: '>=', value: '30', decimals: 0, wording: '达到30' } as const;
  const row = target({ plan: of.plan.id, indicator: of.indicator.id, ...promise, leadUnit: ground.unit[whose] });
  const version = await enter(ground.test.ledger, (draft) => draft.put('target', [row]));
  return { id: row.id, version, ...of };
}

async function yearOf(ground: Ground, whose: Whose = 'ours'): Promise<Thing & { readonly target: string }> {
  const { id: target } = await targetOf(ground, whose);
  const row = yearTarget({ target, period: '2024', value: '20', decimals: 0 });
  return { id: row.id, target, version: await enter(ground.test.ledger, (draft) => draft.put('yearTarget', [row])) };
}

/** What a unit would have the target that it leads say. */
async function proposalOf(ground: Ground, whose: Whose = 'ours'): Promise<Thing & { readonly target: string }> {
  const { id: target, version: targetVersion } = await targetOf(ground, whose);
  const said = { period: null, value: '28', upper: null, decimals: 0, wording: '达到28', reason: '区划调整' };
  const open = { state: 'open', proposedBy: ground.filler, planVersion: null, answer: null } as const;
  const row = { id: newId(), region: REGION, target, targetVersion, ...said, unit: ground.unit[whose], ...open };
  return {
    id: row.id,
    target,
    version: await enter(ground.test.ledger, (draft) => draft.put('proposedChange', [row])),
  };
}

const PLAN = {
  name: '云岭市规划',
  region: REGION,
  level: 'city',
  kind: 'development',
  status: 'draft',
  baseYear: 2020,
  fromYear: 2021,
  toYear: 2025,
  horizonYear: null,
  approvedOn: null,
  publishedOn: null,
  approver: null,
  documentNumber: null,
  upper: [],
  supersedes: null,
  isPublic: true,
};
const TARGET = {
  planVersion: 1,
  kind: 'end-level',
  fromYear: 2021,
  toYear: 2025,
  comparator: '>=',
  value: 30,
  decimals: 0,
  unit: '亿元',
  direction: 'up',
  isBinding: false,
  wording: '达到30',
};
export const PLANS: Asks = {
  listUnits: () => get('/api/units'),
  showUnit: ({ unit: { theirs } }) => get(`/api/units/${theirs}`),
  addUnit: () => post('/api/units', unitContent()),
  changeUnit: async ({ test: { ledger } }) => {
    const id = await unit(ledger);
    const { fromEvent: version } = await ledger.database
      .selectFrom('unit')
      .select('fromEvent')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return change('PATCH', `/api/units/${id}`, { id, version }, { name: '云岭市水务局' });
  },
  listPosts: () => get('/api/posts'),
  addPost: ({ unit: { ours } }) => post('/api/posts', { code: newCode(), name: '科长', unit: ours }),
  changePost: async ({ test: { ledger }, unit: { ours } }) => {
    const at = made(await addPost(ledger, { code: newCode(), name: '科长', unit: ours }, { author: CLERK }));
    return change('PATCH', `/api/posts/${at.id}`, at, { name: '处长' });
  },

  listPlans: async (ground, whose) => {
    const region = `5${String(newNumber()).padStart(5, '0')}`;
    const { id } = await plan(ground, whose, 'draft', region);
    return get(`/api/plans?region=${region}`, id);
  },
  showPlan: async (ground, whose) => get(`/api/plans/${(await plan(ground, whose)).code}`),
  showPlanOverview: async (ground) => get(`/api/plans/${(await plan(ground, 'public')).code}/overview`),
  listPlanVersions: async (ground, whose) => get(`/api/plans/${(await plan(ground, whose)).code}/versions`),
  listPlanTargets: async (ground, whose) => {
    const { id, plan: of } = await targetOf(ground, whose);
    return get(`/api/plans/${of.code}/targets`, whose === 'public' ? id : undefined);
  },
  listBaselines: async (ground, whose) => get(`/api/plans/${(await plan(ground, whose)).code}/baselines`),
  addPlan: () => {
    const passing = { act: null, document: null, adoptedOn: null };
    return post('/api/plans', { plan: { ...PLAN, code: newCode() }, passing });
  },
  changePlan: async (ground) => {
    const at = await plan(ground);
    return change('PATCH', `/api/plans/${at.code}`, at, { name: '云岭市纲要' });
  },
  amendPlan: async (ground) => {
    const at = await plan(ground, 'ours', 'in-force');
    const act = { act: '云岭市人大决议', document: ground.document, adoptedOn: '2024-01-15', reason: '中期调整' };
    return change('POST', `/api/plans/${at.code}/versions`, at, act);
  },
  addBaseline: async (ground) => {
    const value = { indicator: await ground.indicator('ours'), year: 2020, value: 20, decimals: 0 };
    return post(`/api/plans/${(await plan(ground)).code}/baselines`, value);
  },
  changeBaseline: async (ground) => {
    const of = { plan: (await plan(ground)).id, indicator: await ground.indicator('ours') };
    const row = baseline({ ...of, value: '20', decimals: 0 });
    const version = await enter(ground.test.ledger, (draft) => draft.put('baseline', [row]));
    return change('PATCH', `/api/baselines/${row.id}`, { id: row.id, version }, { value: 21, reason: '核实' });
  },
  addTarget: async (ground) => {
    const payload = { ...TARGET, indicator: await ground.indicator('ours') };
    return post(`/api/plans/${(await plan(ground)).code}/targets`, payload);
  },
  showTarget: async (ground, whose) => get(`/api/targets/${(await targetOf(ground, whose)).id}`),
  listTargetHistory: async (ground, whose) => get(`/api/targets/${(await targetOf(ground, whose)).id}/history`),
  changeTarget: async (ground) => {
    const at = await targetOf(ground);
    return change('PATCH', `/api/targets/${at.id}`, at, { value: 31, reason: '调整' });
  },
  withdrawTarget: async (ground) => {
    const at = await targetOf(ground);
    return change('POST', `/api/targets/${at.id}/withdrawal`, at, { planVersion: 1, reason: '调整' });
  },
  listYearTargets: async (ground, whose) => {
    const { id, target: of } = await yearOf(ground, whose);
    return get(`/api/year-targets?target=${of}`, id);
  },
  addYearTarget: async (ground) => {
    return post('/api/year-targets', { target: (await targetOf(ground)).id, period: '2024', value: 20, decimals: 0 });
  },
  changeYearTarget: async (ground) => {
    const at = await yearOf(ground);
    return change('PATCH', `/api/year-targets/${at.id}`, at, { value: 21, reason: '调整' });
  },
  withdrawYearTarget: async (ground) => {
    const at = await yearOf(ground);
    return change('POST', `/api/year-targets/${at.id}/withdrawal`, at, { reason: '调整' });
  },

  listProposedChanges: async (ground, whose) => {
    const { id, target: of } = await proposalOf(ground, whose);
    return get(`/api/proposed-changes?target=${of}`, id);
  },
  showProposedChange: async (ground, whose) => get(`/api/proposed-changes/${(await proposalOf(ground, whose)).id}`),
  proposeChange: async (ground, whose) => {
    const { id: of } = await targetOf(ground, whose);
    const said = { value: 28, decimals: 0, wording: '达到28', reason: '区划调整' };
    return post('/api/proposed-changes', { target: of, ...said, unit: ground.unit[whose] });
  },
  withdrawProposedChange: async (ground, whose) => {
    const at = await proposalOf(ground, whose);
    return change('POST', `/api/proposed-changes/${at.id}/withdrawal`, at, {});
  },
  recordProposedChange: async (ground) => {
    const at = await proposalOf(ground);
    return change('POST', `/api/proposed-changes/${at.id}/record`, at, { planVersion: 1, reason: '依法定程序调整' });
  },
  declineProposedChange: async (ground) => {
    const at = await proposalOf(ground);
    return change('POST', `/api/proposed-changes/${at.id}/decline`, at, { reason: '依据不足' });
  },
};
