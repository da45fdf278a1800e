import { NOW, newId, readIndicator } from '@outturn/ledger';
import { enter } from '../../../../packages/ledger/testing/entered.js';
import type { Asks } from './asked.js';
import { change, get, newCode, post } from './asked.js';
import type { Ground, Thing, Whose } from './ground.js';

export interface Coded extends Thing {
  readonly code: string;
}

export async function indicator(ground: Ground, whose: Whose = 'ours'): Promise<Coded> {
  const id = await ground.indicator(whose, whose === 'public');
  const { ledger } = ground.test;
  const row = ledger.database.selectFrom('indicator').select('code').where('id', '=', id);
  const { code } = await row.executeTakeFirstOrThrow();
  return { id, code, version: (await readIndicator(ledger.database, NOW, code))!.version };
}

const LIMITS = {
  ahead: 1.05,
  onSchedule: 0.95,
  onScheduleBinding: 1,
  slightlyLate: 0.75,
  likely: 1.1,
  effort: 1.5,
  gap: 0.5,
  aboutShare: 0.05,
  aboutPoints: 0.5,
};

async function limits({ test }: Ground): Promise<Thing> {
  const id = newId();
  const row = { id, code: newCode(), values: LIMITS };
  return { id, version: await enter(test.ledger, (draft) => draft.put('thresholds', [row])) };
}

export const INDICATORS: Asks = {
  listIndicators: async (ground, whose) => {
    const { id, code } = await indicator(ground, whose);
    return get(`/api/indicators?name=${code}`, id);
  },
  showIndicator: async (ground, whose) => get(`/api/indicators/${(await indicator(ground, whose)).code}`),
  listIndicatorHistory: async (ground) => get(`/api/indicators/${(await indicator(ground)).code}/history`),
  addIndicator: () => {
    const code = newCode();
    return post('/api/indicators', { code, name: `云岭${code}`, unit: '亿元', direction: 'up' });
  },
  changeIndicator: async (ground) => {
    const at = await indicator(ground);
    return change('PATCH', `/api/indicators/${at.code}`, at, { field: '经济' });
  },
  listDefinitions: async (ground, whose) => get(`/api/indicators/${(await indicator(ground, whose)).code}/definitions`),
  addDefinition: async (ground) => {
    const { code } = await indicator(ground);
    return post(`/api/indicators/${code}/definitions`, { code: '普查后', text: '按普查修订', since: '2023' });
  },
  changeDefinition: async (ground) => {
    const { code } = await indicator(ground);
    const payload = { code: '普查后', text: '按普查修订', since: '2023' };
    const headers = ground.people.planning.bySession;
    const url = `/api/indicators/${code}/definitions`;
    const at: Thing = (await ground.test.send({ method: 'POST', url, payload, headers })).json();
    return change('PATCH', `/api/definitions/${at.id}`, at, { text: '按第五次普查修订', reason: '说明' });
  },
  listThresholds: () => get('/api/thresholds'),
  listThresholdsHistory: async (ground) => get(`/api/thresholds/${(await limits(ground)).id}/history`),
  addThresholds: () => post('/api/thresholds', { code: newCode(), values: LIMITS }),
  changeThresholds: async (ground) => {
    const at = await limits(ground);
    return change('PUT', `/api/thresholds/${at.id}`, at, { values: { ...LIMITS, gap: 0.6 }, reason: '试行' });
  },
};
