import { newId, type Put, SYSTEM } from '@outturn/ledger';
import { enter, REGION } from '../../../../packages/ledger/testing/entered.js';
import { paperOf, project, task } from './ask-documents.js';
import type { Asks } from './asked.js';
import { change, get, newCode, newNumber, post } from './asked.js';
import { type Ground, observationOf, type Thing, type Whose } from './ground.js';

type Some = Parameters<typeof observationOf>[2];

/** A step of a value that stands in a state. */
function step(name: string, some: Some, payload: object = {}): Asks[string] {
  return async (ground, whose) => {
    const at = await observationOf(ground, whose, some);
    return change('POST', `/api/observations/${at.id}/${name}`, at, payload);
  };
}

const STATISTICS = { series: 'statistics', unit: null } as const;
const DOCUMENT = { series: 'document', unit: null } as const;
const given = { value: 6, decimals: 0 };
const correction = { given, reason: '核实后更正' };

async function taskOf(ground: Ground, whose: Whose): Promise<Thing> {
  const row = task(ground.unit[whose], (await paperOf(ground, whose)).id);
  return { id: row.id, version: await enter(ground.test.ledger, (draft) => draft.put('task', [row])) };
}

async function projectOf(ground: Ground, whose: Whose): Promise<Thing> {
  const row = project(ground.unit[whose], (await paperOf(ground, whose)).id);
  return { id: row.id, version: await enter(ground.test.ledger, (draft) => draft.put('project', [row])) };
}

/** A finding; its fingerprint is its id. */
async function findingOf({ test, documents }: Ground, whose: Whose = 'ours', check = 'sum'): Promise<Thing> {
  const id = newId();
  const document = documents[whose];
  const told = { check, severity: 'error', fingerprint: id, found: {}, isGone: false } as const;
  const row: Put<'finding'> = { id, region: REGION, ...told, documents: [document] };
  return { id, version: await enter(test.ledger, (draft) => draft.put('finding', [row])) };
}

async function waiverOf(ground: Ground, whose: Whose = 'ours'): Promise<Thing & { readonly finding: string }> {
  const { id: fingerprint } = await findingOf(ground, whose);
  return { ...(await answered(ground, fingerprint)), finding: fingerprint };
}

async function answered(ground: Ground, fingerprint: string): Promise<Thing> {
  const id = newId();
  const row = { id, fingerprint, reason: '已核实', post: null, until: null, isRevoked: false };
  return { id, version: await enter(ground.test.ledger, (draft) => draft.put('waiver', [row])) };
}

/** A task that the planning office has reported on. */
async function reportedTask(ground: Ground): Promise<Thing> {
  const { id } = await taskOf(ground, 'ours');
  const written = await ground.test.ledger.write({ kind: 'task.reported', author: SYSTEM }, async (draft) => {
    const { fromEvent: _, toEvent: __, ...row } = (await draft.current('task', id))!;
    await draft.put('task', [{ ...row, progress: 'done' } as Put<'task'>]);
  });
  return { id, version: written.ok ? written.event! : 0 };
}

export const VALUES: Asks = {
  listObservations: async (ground, whose) => {
    const { id } = await observationOf(ground, whose, { state: 'draft' });
    return get(`/api/observations?unit=${ground.unit[whose]}&state=draft&limit=200`, id);
  },
  showObservation: async (ground, whose) =>
    get(`/api/observations/${(await observationOf(ground, whose, { state: 'draft' })).id}`),
  listObservationHistory: async (ground, whose) =>
    get(`/api/observations/${(await observationOf(ground, whose, { state: 'draft' })).id}/history`),
  'fillObservation:department': async (ground, whose) => {
    const of = { region: REGION, indicator: await ground.indicator(whose), period: '2024' };
    return post('/api/observations', { ...of, unit: ground.unit[whose], series: 'department', given });
  },
  'fillObservation:statistics': async (ground, whose) => {
    const of = { region: REGION, indicator: await ground.indicator(whose), period: '2024' };
    return post('/api/observations', { ...of, series: 'statistics', given });
  },
  'refillObservation:department': async (ground, whose) => {
    const at = await observationOf(ground, whose, { state: 'draft' });
    return change('PATCH', `/api/observations/${at.id}`, at, { given });
  },
  withdrawObservation: step('withdrawal', { state: 'draft' }),
  submitObservation: step('submission', { state: 'draft' }),
  // Of an indicator that the unit leads, and filled in by another.
  passObservation: async (ground, whose) => {
    const at = await observationOf(ground, whose, { state: 'submitted', unit: ground.unit.public });
    return change('POST', `/api/observations/${at.id}/pass`, at, {});
  },
  'acceptObservation:department': step('acceptance', { state: 'submitted' }),
  'acceptObservation:document': step('acceptance', { ...DOCUMENT, state: 'submitted' }),
  'acceptObservation:statistics': step('acceptance', { ...STATISTICS, state: 'submitted' }),
  returnObservation: step('return', { state: 'submitted' }, { reason: '口径不符' }),
  confirmObservation: step('confirmation', { state: 'accepted' }),
  lockObservation: step('lock', { state: 'confirmed' }),
  'correctObservation:department': step('correction', { state: 'locked' }, correction),
  'correctObservation:document': step('correction', { ...DOCUMENT, state: 'locked' }, correction),
  'correctObservation:statistics': step('correction', { ...STATISTICS, state: 'locked' }, correction),

  listTasks: async (ground, whose) => {
    const { id } = await taskOf(ground, whose);
    return get(`/api/tasks?unit=${ground.unit[whose]}&limit=200`, id);
  },
  listTaskHistory: async (ground, whose) => get(`/api/tasks/${(await taskOf(ground, whose)).id}/history`),
  addTask: ({ document, unit }) =>
    post('/api/tasks', { document, start: 0, end: (newNumber() % 20) + 1, leadUnits: [unit.ours] }),
  showTask: async (ground, whose) => get(`/api/tasks/${(await taskOf(ground, whose)).id}`),
  reportTask: async (ground, whose) => {
    const at = await taskOf(ground, whose);
    return change('POST', `/api/tasks/${at.id}/report`, at, { progress: 'done' });
  },
  judgeTask: async (ground) => {
    const at = await reportedTask(ground);
    return change('POST', `/api/tasks/${at.id}/judgement`, at, { progress: 'behind', reason: '未见成效' });
  },
  listProjects: async (ground, whose) => {
    const { id } = await projectOf(ground, whose);
    return get(`/api/projects?leadUnit=${ground.unit[whose]}&limit=200`, id);
  },
  listProjectHistory: async (ground, whose) => get(`/api/projects/${(await projectOf(ground, whose)).id}/history`),
  listProjectMentions: async (ground, whose) => get(`/api/projects/${(await projectOf(ground, whose)).id}/mentions`),
  showProject: async (ground, whose) => get(`/api/projects/${(await projectOf(ground, whose)).id}`),

  listFindings: async (ground, whose) => {
    const check = newCode();
    const { id } = await findingOf(ground, whose, check);
    if (whose === 'public') await answered(ground, id);
    return get(`/api/findings?check=${check}`, id);
  },
  showFinding: async (ground, whose) => get(`/api/findings/${(await waiverOf(ground, whose)).finding}`),
  listWaivers: () => get('/api/waivers'),
  addWaiver: async (ground) =>
    post('/api/waivers', { fingerprint: (await findingOf(ground)).id, reason: `已核实${newCode()}` }),
  revokeWaiver: async (ground) => {
    const at = await waiverOf(ground);
    return change('POST', `/api/waivers/${at.id}/revocation`, at, { reason: '另有依据' });
  },
  listEvents: () => get('/api/events'),
};
