import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REGION } from '../../testing/entered.js';
import { freshLedger } from '../../testing/ledgers.js';
import { CLERK, grant, made, refusalOf, unit, unitContent } from '../../testing/offices.js';
import { proposed } from '../../testing/proposed.js';
import type { Put } from '../chain/write.js';
import { newId } from '../ids.js';
import type { Ledger } from '../ledger.js';
import type { RowDecision, TaskChanges } from '../reviews/decision.js';
import { review } from '../reviews/review.js';
import type { Acting } from '../roles/acting.js';
import type { Role } from '../roles/roles.js';
import { addUnit } from '../units/units.js';
import { NOW } from '../view.js';
import { judgeTask, reportTask } from './progress.js';
import { listTasks, readTask } from './tasks.js';

let ledger: Ledger;
let lead: string;
beforeAll(async () => {
  ledger = await freshLedger();
  lead = await unit(ledger);
});
afterAll(() => ledger.close());

/** A task that the reader found. */
async function found(): Promise<{ readonly id: string; readonly version: number }> {
  const { document } = await proposed(ledger, null, [], false);
  const id = newId();
  const place = { region: REGION, document, edition: 1, plan: null, start: 0, end: 10, text: '建成云岭大桥', read: {} };
  const open = { kind: 'task', leadUnits: [], supportUnits: [], due: null, parent: null, progress: 'open' } as const;
  const row: Put<'task'> = {
    id,
    ...place,
    ...open,
    state: 'proposed',
    reviewedProgress: null,
    note: null,
    anchor: null,
  };
  await ledger.write({ kind: 'document.imported', author: CLERK }, (draft) => draft.put('task', [row]));
  return { id, version: (await readTask(ledger.database, NOW, id))!.version };
}

const why = { author: CLERK };
const because = { author: CLERK, reason: '核对原文' };

async function decide(decision: RowDecision<TaskChanges>, reason = why): Promise<string> {
  const reviewed = await review(ledger, { tasks: [decision] }, reason);
  return reviewed.ok ? 'made' : (reviewed.hindrances[0]?.code ?? reviewed.refusal.code);
}

function by(account: string, role: Role, ofUnit: string | null = null, post: string | null = null): Acting {
  return { author: { account, post, unit: ofUnit }, grants: [grant(role, ofUnit)] };
}

describe('a task that was found', () => {
  it('is accepted as it is, or with its units and its day set right', async () => {
    const { id, version } = await found();
    const changes = { leadUnits: [lead], due: '2025-12-31', text: '建成云岭大桥并通车' };
    expect(await decide({ do: 'correct', id, version, changes: { leadUnits: [newId()] } })).toBe('names-nothing');
    expect(await decide({ do: 'correct', id, version, changes })).toBe('made');
    expect(await decide({ do: 'correct', id, version, changes })).toBe('made');
    const task = (await readTask(ledger.database, NOW, id))!;
    expect(task).toMatchObject({ ...changes, state: 'corrected' });
    expect(await decide({ do: 'reject', id, version: task.version })).toBe('reason-needed');
    expect(await decide({ do: 'reject', id, version: task.version }, because)).toBe('made');
    expect(await decide({ do: 'accept', id, version })).toBe('stale');
  });
});

describe('how a task goes', () => {
  async function begun(): Promise<{ readonly id: string; readonly version: number }> {
    const { id, version } = await found();
    await decide({ do: 'correct', id, version, changes: { leadUnits: [lead] } });
    return { id, version: (await readTask(ledger.database, NOW, id))!.version };
  }

  it('is told by its units once it was accepted, and judged by another account and another post', async () => {
    const waiting = await found();
    const early = { ...by('wang', 'planning'), id: waiting.id, expected: waiting.version };
    expect(refusalOf(await reportTask(ledger, early, 'done', null))).toBe('not-in-this-state');

    const { id, version } = await begun();
    const post = newId();
    const aim = { id, expected: version };
    const foreign = by('sun', 'filler', await unit(ledger));
    expect(refusalOf(await reportTask(ledger, { ...foreign, ...aim }, 'done', null))).toBe('other-unit');
    const told = made(
      await reportTask(ledger, { ...by('li', 'filler', lead, post), ...aim }, 'on-schedule', '主桥合龙'),
    );

    const judging = { id, expected: told.version };
    expect(refusalOf(await judgeTask(ledger, { ...by('li', 'supervision'), ...judging }, 'on-schedule'))).toBe(
      'own-value',
    );
    expect(
      refusalOf(await judgeTask(ledger, { ...by('zhou', 'supervision', null, post), ...judging }, 'on-schedule')),
    ).toBe('own-value');
    expect(refusalOf(await judgeTask(ledger, { ...by('zhou', 'supervision'), ...judging }, 'behind'))).toBe(
      'reason-needed',
    );
    const judged = { ...by('zhou', 'supervision'), ...judging, reason: '引桥未开工' };
    const { version: last } = made(await judgeTask(ledger, judged, 'behind'));
    expect(await readTask(ledger.database, NOW, id)).toMatchObject({
      progress: 'on-schedule',
      reviewedProgress: 'behind',
    });

    made(await reportTask(ledger, { ...by('li', 'filler', lead), id, expected: last }, 'done', null));
    expect((await readTask(ledger.database, NOW, id))!.reviewedProgress).toBeNull();
  });

  it('stays with the unit that took over, and is found under its name', async () => {
    const { id, version } = await begun();
    const next = made(await addUnit(ledger, unitContent({ successorOf: [lead] }), why)).id;
    expect(
      refusalOf(await reportTask(ledger, { ...by('li', 'head', next), id, expected: version }, 'ahead', null)),
    ).toBe('made');
    const { items } = await listTasks(ledger.database, NOW, { unit: next }, { limit: 50 });
    expect(items.map((task) => task.id)).toContain(id);
    const none = { ...NOW, circle: { units: [] } };
    expect((await listTasks(ledger.database, none, {}, { limit: 50 })).items.map((task) => task.id)).not.toContain(id);
  });
});
