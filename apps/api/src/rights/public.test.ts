import { newId, type Put } from '@outturn/ledger';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter, indicator, observation, plan, printed, target } from '../../../../packages/ledger/testing/entered.js';
import { proposed } from '../../../../packages/ledger/testing/proposed.js';
import { paperOf, task } from '../../testing/rights/ask-documents.js';
import { newCode } from '../../testing/rights/asked.js';
import { type Ground, groundOf, problemOf, versionsOf } from '../../testing/rights/ground.js';

/** How the public might try to see what is not public. */

let ground: Ground;
beforeAll(async () => {
  ground = await groundOf();
}, 60_000);
afterAll(() => ground?.close());

describe('the public', () => {
  /** A plan with a target of an indicator, each public or not. */
  async function published(isPlanPublic: boolean, isIndicatorPublic: boolean) {
    const held = plan({ code: newCode(), isPublic: isPlanPublic });
    const of = indicator({ code: newCode(), isPublic: isIndicatorPublic });
    const goal = target({
      plan: held.id,
      indicator: of.id,
      comparator: '>=',
      ...printed('77777.25'),
      wording: '达到77777.25',
    });
    await versionsOf(ground, 'plan', held);
    await versionsOf(ground, 'indicator', of);
    await versionsOf(ground, 'target', goal);
    return { held, of, goal };
  }
  const addresses = (code: string, planCode: string): readonly string[] => [
    ...['.csv', '.json', '.metadata.json'].flatMap((end) => [
      `/data/indicators/${code}${end}`,
      `/data/plans/${planCode}${end}`,
    ]),
    `/api/indicators/${code}/judgements`,
    `/api/plans/${planCode}/scoreboard`,
  ];

  it('sees nothing of a plan that is not public, nor of an indicator', async () => {
    for (const [isPlan, isIndicator] of [
      [false, true],
      [true, false],
    ] as const) {
      const { held, of, goal } = await published(isPlan, isIndicator);
      for (const url of addresses(of.code, held.code)) {
        const { body } = await ground.get(url);
        expect(body, url).not.toContain('77777');
        expect(body, url).not.toContain(isPlan ? of.id : held.id);
      }
      expect((await ground.get(`/api/targets/${goal.id}/judgement`)).statusCode).toBe(404);
    }
  });

  it('cannot tell an indicator that is not public from one that is not there', async () => {
    const { of } = await published(true, false);
    for (const region of ['530998', '530997']) {
      await versionsOf(
        ground,
        'observation',
        observation({ indicator: of.id, period: '2024', region, ...printed('5') }),
      );
    }
    const [hidden, none] = await Promise.all(
      [of.code, 'nowhere'].map((code) => ground.get(`/data/indicators/${code}.json`)),
    );
    expect([hidden!.statusCode, problemOf(hidden!)]).toEqual([none!.statusCode, problemOf(none!)]);
  });

  it('sees of an earlier state nothing that is not public any more', async () => {
    const { held, of, goal } = await published(true, true);
    const [then] = await versionsOf(ground, 'plan', { ...held, name: '云岭市规划' });
    await versionsOf(ground, 'plan', { ...held, isPublic: false });
    for (const url of addresses(of.code, held.code)) {
      expect((await ground.get(`${url}?asOf=e${then}`)).body, url).not.toContain('77777');
    }
    expect((await ground.get(`/api/targets/${goal.id}/judgement?asOf=e${then}`)).statusCode).toBe(404);
  });

  it('sees of a target nothing that was written before its plan was public', async () => {
    const { held, of, goal } = await published(false, true);
    await versionsOf(ground, 'target', { ...goal, ...printed('88888.25'), wording: '达到88888.25' });
    await versionsOf(ground, 'plan', { ...held, isPublic: true });
    const { body } = await ground.get(`/api/indicators/${of.code}/judgements`);
    expect(body).toContain('88888');
    expect(body).not.toContain('77777');
  });

  it('reads no sentence and no title of a document that is not public, beside a figure that is', async () => {
    const { of, held } = await published(true, true);
    const { document } = await proposed(ground.test.ledger, null, []);
    await enter(ground.test.ledger, async (draft) => {
      const { fromEvent: _, toEvent: __, ...row } = (await draft.current('document', document))!;
      await draft.put('document', [{ ...row, isPublic: false, title: '内部测算' } as Put<'document'>]);
    });
    const figure = { indicator: of.id, period: '2024', ...printed('5'), state: 'locked', series: 'document' } as const;
    await versionsOf(ground, 'observation', observation({ ...figure, document, quote: '内部测算为5亿元' }));
    for (const url of addresses(of.code, held.code)) {
      const { body } = await ground.get(url);
      expect(body, url).not.toContain('内部测算');
    }
    const inside = await ground.get(`/api/indicators/${of.code}/judgements`, ground.people.planning.bySession);
    expect(inside.body).toContain('内部测算');
  });

  it('sees no more by a token that was not made to read, whosever it is', async () => {
    const { of, held } = await published(true, false);
    const token = await ground.people.planning.byToken('write:plans');
    expect((await ground.get(`/data/indicators/${of.code}.json`, token)).statusCode).toBe(404);
    expect((await ground.get(`/data/plans/${held.code}.json`, token)).body).not.toContain('77777');
  });

  it('finds no sentence of a document that is not public, and nothing in one that nobody has decided on', async () => {
    const { documents } = ground;
    const found = (await ground.get('/api/search?text=%E7%B2%AE%E9%A3%9F')).json().items as readonly {
      readonly document: { readonly id: string };
      readonly things: readonly unknown[];
    }[];
    expect(found.map(({ document }) => document.id)).toContain(documents.public);
    expect(found.map(({ document }) => document.id)).not.toContain(documents.ours);
    expect(found.flatMap(({ things }) => things)).toEqual([]);
  });

  it('sees of a public document what was decided, and not by whom', async () => {
    const id = ground.documents.public;
    const states = async (noun: string) =>
      (await ground.get(`/api/${noun}?document=${id}&limit=200`))
        .json()
        .items.map(({ state }: { state: string }) => state);
    expect(await states('facts')).not.toContain('proposed');
    const row: Put<'task'> = { ...task(ground.unit.ours, id), state: 'proposed' };
    const version = await enter(ground.test.ledger, (draft) => draft.put('task', [row]));
    expect(await states('tasks')).toEqual([]);
    const decision = { do: 'accept', id: row.id, version };
    await ground.post('/api/reviews', { tasks: [decision] }, ground.people.planning.bySession);
    expect(await states('tasks')).toEqual(['accepted']);
    const inHouse = (await ground.get(`/api/documents/${id}/review`, ground.people.planning.bySession)).json();
    expect(inHouse.tasks[0].decided).toMatchObject({ reason: null });
    const open = (await ground.get(`/api/documents/${id}/review`)).json();
    expect(open.tasks[0].decided).toBeNull();
    expect(open.facts.map(({ state }: { state: string }) => state)).not.toContain('proposed');
  });

  it('sees what a department says of its task once it was reviewed', async () => {
    const { id: document } = await paperOf(ground, 'public');
    const row = { ...task(ground.unit.ours, document), progress: 'done', note: '已完工' } as const;
    const shown = async (url: string) => {
      const { progress, note } = (await ground.get(url)).json();
      return [progress, note];
    };
    await enter(ground.test.ledger, (draft) => draft.put('task', [row]));
    expect(await shown(`/api/tasks/${row.id}`)).toEqual(['open', null]);
    expect((await ground.get(`/api/tasks?document=${document}&progress=done`)).json().items).toEqual([]);
    expect((await ground.get(`/api/tasks?document=${document}&progress=open`)).json().items).toHaveLength(1);
    await enter(ground.test.ledger, (draft) => draft.put('task', [{ ...row, reviewedProgress: 'done' }]));
    expect(await shown(`/api/tasks/${row.id}`)).toEqual(['done', '已完工']);
  });

  it('sees no edition that was replaced before the document was published, and none at all when it is taken back', async () => {
    const { id } = await paperOf(ground, 'theirs');
    const put = (some: Partial<Put<'document'>>) =>
      enter(ground.test.ledger, async (draft) => {
        const { fromEvent: _, toEvent: __, ...row } = (await draft.current('document', id))!;
        await draft.put('document', [{ ...row, ...some } as Put<'document'>]);
      });
    const then = await put({ edition: 2, isPublic: true });
    const editions = async (asOf = '') => {
      const answer = (await ground.get(`/api/documents/${id}/editions${asOf}`)).json();
      return Array.isArray(answer) ? answer.map(({ edition }) => edition) : answer.status;
    };
    expect(await editions()).toEqual([2]);
    expect((await ground.get(`/api/documents/${id}/text?edition=1`)).statusCode).toBe(404);
    await put({ isPublic: false });
    expect([await editions(), await editions(`?asOf=e${then}`)]).toEqual([404, 404]);
    expect((await ground.get(`/api/documents?asOf=e${then}&limit=200`)).body).not.toContain(id);
  });

  it('is not told who changed a target, but when and why', async () => {
    const { of, held, goal } = await published(true, true);
    await versionsOf(ground, 'target', { ...goal, ...printed('88888.25') });
    const url = `/api/targets/${goal.id}/history`;
    const open = (await ground.get(url)).json().items;
    expect(open.map(({ event }: { event: object }) => event)).toMatchObject([{ account: null }, { account: null }]);
    expect([of.id, held.id]).toEqual([open[0].thing.indicator, open[0].thing.plan]);
  });

  it('sees a finding once it was answered, as long as the answer holds', async () => {
    const [document] = [ground.documents.public];
    const told = { check: newCode(), severity: 'error', fingerprint: newCode(), found: {}, isGone: false } as const;
    const row: Put<'finding'> = { id: newId(), region: '530999', ...told, documents: [document] };
    await enter(ground.test.ledger, (draft) => draft.put('finding', [row]));
    const seen = async () => (await ground.get(`/api/findings?check=${told.check}`)).json().items;
    expect(await seen()).toEqual([]);
    const answer = { fingerprint: told.fingerprint, reason: '四舍五入', until: '2999-12-31' };
    const made = (await ground.post('/api/waivers', answer, ground.people.planning.bySession)).json();
    expect(await seen()).toMatchObject([{ waiver: { reason: '四舍五入', until: '2999-12-31' } }]);
    const aim = { reason: '另有依据' };
    await ground.post(`/api/waivers/${made.id}/revocation`, aim, ground.people.planning.bySession, made.version);
    expect(await seen()).toEqual([]);
  });

  it('is not answered out of what was kept for somebody who sees more', async () => {
    const { held } = await published(false, true);
    const url = `/api/plans?region=${held.region}&limit=200`;
    const inside = await ground.get(url, ground.people.viewer.bySession);
    expect(inside.body).toContain(held.id);
    const outside = await ground.get(url, { 'if-none-match': String(inside.headers.etag) });
    expect([outside.statusCode, outside.body.includes(held.id)]).toEqual([200, false]);
    expect([inside.headers['cache-control'], outside.headers['cache-control']]).toEqual([
      'private, no-cache',
      'public, no-cache',
    ]);
  });

  it('is not told by a tag that somebody else has seen the same', async () => {
    const { of } = await published(true, false);
    const url = `/api/indicators/${of.code}/judgements`;
    const { etag } = (await ground.get(url, ground.people.planning.bySession)).headers;
    for (const known of [String(etag), '*']) {
      expect((await ground.get(url, { 'if-none-match': known })).statusCode).toBe(404);
    }
  });
});
