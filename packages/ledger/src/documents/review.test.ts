import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshLedger } from '../../testing/ledgers.js';
import { CLERK, grant, made, refusalOf, unit } from '../../testing/offices.js';
import { listFacts, tellFacts } from '../facts/facts.js';
import type { Ledger } from '../ledger.js';
import type { Place } from '../nouns/list.js';
import { putOf, type Shown } from '../nouns/row.js';
import { listProjects, projectMentions } from '../projects/projects.js';
import { review } from '../reviews/review.js';
import { addTask, type TaskMarked } from '../tasks/add-task.js';
import { listTasks, readTask } from '../tasks/tasks.js';
import { NOW, type Sight } from '../view.js';
import { importDocument } from './import-document.js';
import { listDocuments } from './list.js';
import { reviewOf, waitingIn } from './review.js';

const PLAN = `云岭市国民经济和社会发展规划（2021—2025年）

第一章 基础设施

到2025年，建成云岭至青川高速公路。新建云岭水库。粮食产量达到88万吨。森林覆盖率达到65%。`;
const REPORT = `云岭市2024年政府工作报告

二、2024年重点工作

2024年，加快建设云岭—青川高速公路项目。`;

const OPEN: Sight = { ...NOW, circle: 'public' };

let ledger: Ledger;
let plan: string;
let report: string;
beforeAll(async () => {
  ledger = await freshLedger();
  const put = async (text: string, name: string, publishedOn: string): Promise<string> =>
    made(await importDocument(ledger, Buffer.from(text), { name, publishedOn, isPublic: true }, CLERK)).document;
  report = await put(REPORT, 'report.txt', '2024-01-10');
  plan = await put(PLAN, 'plan.txt', '2021-03-01');
});
afterAll(() => ledger.close());

describe('all that was read in a document', () => {
  it('is counted by how it was decided on, with who decided', async () => {
    const before = await reviewOf(ledger.database, NOW, NOW, plan);
    expect(before.counts.tasks).toEqual({ proposed: before.tasks.length });
    expect(before.tasks.every(({ decided }) => decided === null)).toBe(true);
    const [first] = before.tasks;
    await review(
      ledger,
      { tasks: [{ do: 'reject', id: first!.id, version: first!.version }] },
      { author: CLERK, reason: '不是任务' },
    );
    const after = await reviewOf(ledger.database, NOW, NOW, plan);
    expect(after.counts.tasks).toEqual({ proposed: before.tasks.length - 1, rejected: 1 });
    expect(after.tasks.find(({ id }) => id === first!.id)?.decided).toMatchObject({ reason: '不是任务' });
    expect((await reviewOf(ledger.database, OPEN, OPEN, plan)).counts.tasks).toEqual({});
  });

  it('says what waits, to the house', async () => {
    const waiting = (await waitingIn(ledger.database, NOW, [plan]))(plan);
    const { facts, tasks } = await reviewOf(ledger.database, NOW, NOW, plan);
    expect(waiting).toMatchObject({
      facts: facts.filter(({ state }) => state === 'proposed').length,
      tasks: tasks.filter(({ state }) => state === 'proposed').length,
      anchors: 0,
    });
    expect((await waitingIn(ledger.database, OPEN, [plan]))(plan)).toBeNull();
    const listed = async (sight: Sight, is: boolean) =>
      (await listDocuments(ledger.database, sight, { waiting: is }, { limit: 9 })).items.map(({ id }) => id);
    expect(await listed(NOW, true)).toContain(plan);
    expect(await listed(NOW, false)).not.toContain(plan);
    expect(await listed(OPEN, true)).toEqual([]);
  });
});

describe('a task that a person marks in the text', () => {
  const marked = (some: Partial<TaskMarked> = {}): TaskMarked => {
    const start = PLAN.indexOf('粮食产量');
    const units = { leadUnits: [], supportUnits: [] };
    const said = { kind: 'task', due: '2025', text: null, plan: null } as const;
    return { document: plan, start, end: start + 10, ...said, ...units, ...some };
  };

  it('is accepted with its words, its sentence and its chapter', async () => {
    const lead = await unit(ledger);
    const { id } = made(await addTask(ledger, marked({ leadUnits: [lead] }), { author: CLERK }));
    expect(await readTask(ledger.database, NOW, id)).toMatchObject({
      state: 'accepted',
      text: '粮食产量达到88万吨',
      leadUnits: [lead],
      due: '2025',
      documentTitle: '云岭市国民经济和社会发展规划(2021—2025年)',
      sentence: { text: '粮食产量达到88万吨。' },
      section: ['第一章 基础设施'],
    });
  });

  it('is within the text, and of what there is, by who may', async () => {
    expect(refusalOf(await addTask(ledger, marked({ end: 100_000 }), { author: CLERK }))).toBe('place-outside');
    expect(refusalOf(await addTask(ledger, marked({ document: report, start: 9, end: 9 }), { author: CLERK }))).toBe(
      'place-outside',
    );
    const nobody = '01890000-0000-7000-8000-000000000000';
    expect(refusalOf(await addTask(ledger, marked({ leadUnits: [nobody] }), { author: CLERK }))).toBe('names-nothing');
    const statistics = { author: CLERK, grants: [grant('statistics')] };
    expect(refusalOf(await addTask(ledger, marked(), statistics))).toBe('other-unit');
  });

  it('is found by its words, its kind, and when it is due', async () => {
    const found = async (filter: Parameters<typeof listTasks>[2]) =>
      (await listTasks(ledger.database, NOW, { document: plan, state: 'accepted', ...filter }, { limit: 9 })).items
        .length;
    expect(await found({ text: '粮食', kind: 'task' })).toBe(1);
    expect(await found({ text: '高速铁路' })).toBe(0);
    expect([await found({ dueUntil: '2025-12-31' }), await found({ dueUntil: '2025-12-30' })]).toEqual([1, 0]);
    expect([await found({ dueFrom: '2025-12-31' }), await found({ dueFrom: '2026-01-01' })]).toEqual([1, 0]);
  });
});

it('finds a project again in the other documents of its region, the first one first', async () => {
  const { items } = await listProjects(ledger.database, NOW, { document: report }, { limit: 9 });
  const road = items.find(({ name }) => name.includes('高速公路'))!;
  const mentions = (await projectMentions(ledger.database, NOW, road.id))!;
  expect(mentions.map(({ document, publishedOn }) => [document, publishedOn])).toEqual([
    [plan, '2021-03-01'],
    [report, '2024-01-10'],
  ]);
  expect(await projectMentions(ledger.database, OPEN, road.id)).toBeNull();
});

describe('facts in JSON', () => {
  const FIELDS = ['id', 'version', 'start', 'document', 'read', 'proposal'] as const;
  type Fact = Shown<'fact'>;

  it('are the same pages as the facts themselves, with the fields that are named and no others', async () => {
    const told: unknown[] = [];
    let after: Place | undefined;
    do {
      const page = await tellFacts(ledger.database, NOW, FIELDS, { document: plan }, { limit: 1, after });
      told.push(...page.items.map((fact) => JSON.parse(fact)));
      after = page.after;
    } while (after !== undefined);
    const { items } = await listFacts(ledger.database, NOW, { document: plan }, { limit: 100 });
    expect(items.length).toBeGreaterThan(1);
    expect(told).toEqual(items.map((fact) => Object.fromEntries(FIELDS.map((name) => [name, fact[name]]))));
  });

  it('tell who has corrected one to the house alone', async () => {
    const { items } = await listFacts(ledger.database, NOW, { document: plan }, { limit: 1 });
    const [{ id, version: _, ...fact }] = items as [Fact];
    const corrected = { ...fact, state: 'corrected', proposal: { as: 'none', by: 'wang' } } as const;
    const change = { kind: 'fact.decided', author: CLERK };
    await ledger.write(change, (draft) => draft.put('fact', [putOf<'fact'>(id, corrected)]));
    const proposals = async (sight: Sight) => {
      const told = await tellFacts(
        ledger.database,
        sight,
        FIELDS,
        { document: plan, state: 'corrected' },
        { limit: 9 },
      );
      return told.items.map((one) => JSON.parse(one).proposal);
    };
    expect(await proposals(NOW)).toEqual([{ as: 'none', by: 'wang' }]);
    expect(await proposals(OPEN)).toEqual([{ as: 'none' }]);
  });
});
