import type { Put } from '@outturn/ledger';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter, indicator, observation, plan, printed, target } from '../../../../packages/ledger/testing/entered.js';
import { proposed } from '../../../../packages/ledger/testing/proposed.js';
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

  it('searches nothing', async () => {
    const searched = await ground.get('/api/search?text=%E7%B2%AE%E9%A3%9F');
    expect([searched.statusCode, problemOf(searched)]).toEqual([401, 'not-signed-in']);
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
