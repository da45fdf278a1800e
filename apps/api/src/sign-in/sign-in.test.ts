import type { LightMyRequestResponse } from 'fastify';
import { Secret } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf } from '../../testing/codes.js';
import { startServer, type TestServer } from '../../testing/server.js';
import { makeFirstLink, makeLink } from './links.js';

const PASSWORD = 'otters swim at dusk';

/** Hashing a password takes its time, and others use the machine too. */
const SLOW = { timeout: 30_000 };

let test: TestServer;
beforeAll(async () => {
  test = await startServer({ limits: { strictRate: 10_000 } });
});
afterAll(() => test?.close());

const redeem = (secret: string, password: string, login?: string): Promise<LightMyRequestResponse> =>
  test.send({ method: 'POST', url: '/api/links/redeem', payload: { secret, password, ...(login && { login }) } });

const signIn = (login: string, password: string, headers = {}): Promise<LightMyRequestResponse> =>
  test.send({ method: 'POST', url: '/api/session', headers, payload: { login, password } });

const cookieOf = (response: LightMyRequestResponse): string => String(response.headers['set-cookie']).split(';')[0]!;

const as = (cookie: string): { readonly cookie: string; readonly origin: string } => ({ cookie, origin: test.origin });

/** An account with a password of its own, and its cookie. */
async function member(login: string): Promise<{ readonly account: string; readonly cookie: string }> {
  const admin = await test.person({ role: 'administrator' });
  const made = await test.send({ method: 'POST', url: '/api/accounts', headers: admin.bySession, payload: { login } });
  expect(made.statusCode).toBe(201);
  expect((await redeem(made.json().link.split('#')[1], PASSWORD)).statusCode).toBe(200);
  const opened = await signIn(login, PASSWORD);
  expect(opened.statusCode).toBe(201);
  return { account: made.json().id, cookie: cookieOf(opened) };
}

describe('the first administrator', SLOW, () => {
  it('is one, however many links are used at once, and there is no other after that', async () => {
    const secrets = await Promise.all([0, 1, 2].map(async () => (await makeFirstLink(test.signIn.queries))!));
    const answers = await Promise.all(secrets.map((secret, at) => redeem(secret, PASSWORD, `first${at}`)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410, 410]);
    expect(await makeFirstLink(test.signIn.queries)).toBeUndefined();
    const again = await Promise.all(secrets.map((secret) => redeem(secret, PASSWORD, 'second')));
    expect(again.map(({ statusCode }) => statusCode)).toEqual([410, 410, 410]);
    const { login } = answers.find(({ statusCode }) => statusCode === 200)!.json();
    const session = await test.send({ url: '/api/session', headers: as(cookieOf(await signIn(login, PASSWORD))) });
    expect(session.json()).toMatchObject({ login, grants: [{ role: 'administrator', unit: null }] });
  });

  it('is made by a change of the ledger', async () => {
    const events = await test.ledger.database.selectFrom('event').selectAll().orderBy('seq').execute();
    expect(events[0]).toMatchObject({ seq: 1, kind: 'role-grant.added' });
    expect(events[0]!.account).not.toBeNull();
  });

  it('leaves no secret in the database', async () => {
    const secret = await makeLink(test.signIn.queries, null, null);
    const { rows } = await test.ledger.pool.query(`select l::text as row from auth.link l`);
    expect(rows.map(({ row }) => row).join()).not.toContain(secret);
  });
});

describe('a link', SLOW, () => {
  it('sets a password once', async () => {
    const admin = await test.person({ role: 'administrator' });
    const made = await test.send({
      method: 'POST',
      url: '/api/accounts',
      headers: admin.bySession,
      payload: { login: 'once' },
    });
    const secret = made.json().link.split('#')[1];
    const answers = await Promise.all([redeem(secret, PASSWORD), redeem(secret, PASSWORD)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410]);
  });

  it('does not live for ever', async () => {
    const { account } = await member('late');
    const secret = await makeLink(test.signIn.queries, account, null);
    await test.ledger.pool.query(`update auth.link set expires_at = now() - interval '1 second' where account = $1`, [
      account,
    ]);
    expect((await redeem(secret, PASSWORD)).statusCode).toBe(410);
  });

  it('ends the sessions that were opened with the old password', async () => {
    const { account, cookie } = await member('renewed');
    await redeem(await makeLink(test.signIn.queries, account, null), 'herons stand in the reeds');
    expect((await test.send({ url: '/api/session', headers: as(cookie) })).statusCode).toBe(401);
    expect((await signIn('renewed', PASSWORD)).statusCode).toBe(401);
    expect((await signIn('renewed', 'herons stand in the reeds')).statusCode).toBe(201);
  });

  it.each(['short', 'password12345', 'weakling-2026!', 'aaaaaaaaaaaa', '123456789012', 'Qwertyuiop123'])(
    'takes no password that is easily guessed: %s',
    async (password) => {
      const account = (await test.person()).account;
      const secret = await makeLink(test.signIn.queries, account, null);
      await test.ledger.pool.query(`update auth."user" set email = $2 where id = $1`, [
        account,
        `weakling@a${account}.cn`,
      ]);
      expect((await redeem(secret, password)).json()).toMatchObject({ status: 422 });
    },
  );
});

describe('a session', SLOW, () => {
  it('is refused alike for a wrong password and for a name that nobody has', async () => {
    await member('known');
    const [wrong, nobody] = await Promise.all([
      signIn('known', 'not the password'),
      signIn('unknown', 'not the password'),
    ]);
    expect(wrong.statusCode).toBe(401);
    const { request: _1, ...first } = wrong.json();
    const { request: _2, ...second } = nobody.json();
    expect(first).toEqual(second);
  });

  it('is written down with the account when it begins, and without a name when it is refused', async () => {
    const { account } = await member('logged');
    const from = test.log.length;
    await signIn('logged', PASSWORD);
    await signIn('logged', 'not the password');
    const [opened, refused] = test.log.slice(from).map((line) => JSON.parse(line));
    expect(opened).toMatchObject({ path: '/api/session', status: 201, account });
    expect(refused).toMatchObject({ path: '/api/session', status: 401 });
    expect(test.log.slice(from).join()).not.toMatch(/logged|otters/);
  });

  it('has a cookie that scripts and other sites do not get', async () => {
    await member('cookie');
    const header = String((await signIn('cookie', PASSWORD)).headers['set-cookie']);
    expect(header).toMatch(/^outturn=/);
    expect(header).toMatch(/HttpOnly/i);
    expect(header).toMatch(/SameSite=Lax/i);
    expect(header).toMatch(/Path=\//i);
    expect(header).not.toMatch(/Domain=/i);
  });

  it('is a new one at each sign-in, and the one before ends', async () => {
    const { cookie } = await member('fresh');
    const next = cookieOf(await signIn('fresh', PASSWORD, as(cookie)));
    expect(next).not.toBe(cookie);
    expect((await test.send({ url: '/api/session', headers: as(cookie) })).statusCode).toBe(401);
    expect((await test.send({ url: '/api/session', headers: as(next) })).statusCode).toBe(200);
  });

  it('needs the signature of its cookie', async () => {
    const { cookie } = await member('signed');
    const [name, value] = cookie.split('=');
    const token = decodeURIComponent(value!).split('.')[0]!;
    for (const forged of [token, `${token}.`, `${token}.${'A'.repeat(43)}=`, '%', '']) {
      const response = await test.send({ url: '/api/session', headers: as(`${name}=${encodeURIComponent(forged)}`) });
      expect(response.statusCode).toBe(401);
    }
  });

  it('ends when nobody uses it, and at its end whoever uses it', async () => {
    const { account, cookie } = await member('idle');
    const set = (sql: string): Promise<unknown> =>
      test.ledger.pool.query(`update auth.session set ${sql} where user_id = $1`, [account]);
    await set(`updated_at = now() - interval '59 minutes'`);
    expect((await test.send({ url: '/api/session', headers: as(cookie) })).statusCode).toBe(200);
    await set(`updated_at = now() - interval '61 minutes'`);
    expect((await test.send({ url: '/api/session', headers: as(cookie) })).statusCode).toBe(401);
    await set(`updated_at = now(), expires_at = now() - interval '1 second'`);
    expect((await test.send({ url: '/api/session', headers: as(cookie) })).statusCode).toBe(401);
  });

  it('lasts no longer than a working day', async () => {
    const { account } = await member('long');
    const { rows } = await test.ledger.pool.query(
      `select extract(epoch from expires_at - now()) / 3600 as hours from auth.session where user_id = $1`,
      [account],
    );
    expect(Number(rows[0].hours)).toBeGreaterThan(11.9);
    expect(Number(rows[0].hours)).toBeLessThanOrEqual(12);
  });

  it('ends with signing out', async () => {
    const { cookie } = await member('leaving');
    const out = await test.send({ method: 'DELETE', url: '/api/session', headers: as(cookie) });
    expect(out.statusCode).toBe(204);
    expect(String(out.headers['set-cookie'])).toMatch(/max-age=0/i);
    expect((await test.send({ url: '/api/session', headers: as(cookie) })).statusCode).toBe(401);
  });

  it('can be seen and ended by its owner, and by nobody else', async () => {
    const { cookie } = await member('owner');
    const other = cookieOf(await signIn('owner', PASSWORD));
    const list = (await test.send({ url: '/api/sessions', headers: as(cookie) })).json();
    expect(list).toHaveLength(2);
    const id = list.find(({ current }: { current: boolean }) => !current).id;
    const stranger = await member('stranger');
    const url = `/api/sessions/${id}`;
    expect((await test.send({ method: 'DELETE', url, headers: as(stranger.cookie) })).statusCode).toBe(404);
    expect((await test.send({ method: 'DELETE', url, headers: as(cookie) })).statusCode).toBe(204);
    expect((await test.send({ url: '/api/session', headers: as(other) })).statusCode).toBe(401);
  });

  it('that was opened long ago ends no other and makes no token, before its owner has signed in again', async () => {
    const { account, cookie } = await member('unattended');
    await test.ledger.pool.query(
      `update auth.session set created_at = now() - interval '16 minutes' where user_id = $1`,
      [account],
    );
    const fresh = cookieOf(await signIn('unattended', PASSWORD));
    const [{ id }] = (await test.send({ url: '/api/sessions', headers: as(cookie) })).json();
    const end = (by: string): Promise<LightMyRequestResponse> =>
      test.send({ method: 'DELETE', url: `/api/sessions/${id}`, headers: as(by) });
    const add = (by: string): Promise<LightMyRequestResponse> =>
      test.send({ method: 'POST', url: '/api/tokens', headers: as(by), payload: { name: 'x', scopes: ['read'] } });
    for (const send of [end, add]) expect((await send(cookie)).json().type).toBe('urn:outturn:problem:sign-in-again');
    expect((await add(fresh)).statusCode).toBe(201);
    expect((await end(fresh)).statusCode).toBe(204);
  });

  it('ends everywhere when the account is shut out, and there is no other until it is let in again', async () => {
    const { account, cookie } = await member('closed');
    const admin = await test.person({ role: 'administrator' });
    const close = (closed: boolean): Promise<LightMyRequestResponse> =>
      test.send({ method: 'PATCH', url: `/api/accounts/${account}`, headers: admin.bySession, payload: { closed } });
    expect((await close(true)).json().closedAt).not.toBeNull();
    expect((await test.send({ url: '/api/session', headers: as(cookie) })).statusCode).toBe(401);
    expect((await signIn('closed', PASSWORD)).statusCode).toBe(401);
    await close(false);
    expect((await signIn('closed', PASSWORD)).statusCode).toBe(201);
  });
});

describe('a password', SLOW, () => {
  const change = (cookie: string, current: string, next: string): Promise<LightMyRequestResponse> =>
    test.send({ method: 'PUT', url: '/api/password', headers: as(cookie), payload: { current, next } });

  it('is changed by who knows it, and ends all other sessions', async () => {
    const { cookie } = await member('changing');
    const other = cookieOf(await signIn('changing', PASSWORD));
    expect((await change(cookie, 'wrong password!', 'geese fly over the lake')).statusCode).toBe(401);
    const changed = await change(cookie, PASSWORD, 'geese fly over the lake');
    expect(changed.statusCode).toBe(204);
    expect((await test.send({ url: '/api/session', headers: as(other) })).statusCode).toBe(401);
    expect((await test.send({ url: '/api/session', headers: as(cookieOf(changed)) })).statusCode).toBe(200);
    expect((await signIn('changing', PASSWORD)).statusCode).toBe(401);
  });

  it('is kept as a slow hash', async () => {
    const { account } = await member('hashed');
    const { rows } = await test.ledger.pool.query('select password from auth.account where user_id = $1', [account]);
    expect(rows[0].password).toMatch(/^scrypt\$32768\$8\$3\$/);
  });

  it('cannot be guessed at quickly, not even by many at once, whether the name exists or not', async () => {
    await member('guessed');
    for (const login of ['guessed', 'nobody-at-all']) {
      const tries = await Promise.all(Array.from({ length: 12 }, (_, at) => signIn(login, `guess number ${at}`)));
      expect(tries.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
      const stopped = tries.filter(({ statusCode }) => statusCode === 429);
      expect(stopped).toHaveLength(7);
      expect(Number(stopped[0]!.headers['retry-after'])).toBeGreaterThan(0);
    }
    expect((await signIn('guessed', PASSWORD)).statusCode).toBe(429);
    await test.ledger.pool.query(`update auth.throttle set until = now()`);
    expect((await signIn('guessed', PASSWORD)).statusCode).toBe(201);
  });
});

describe('a second factor', SLOW, () => {
  const url = '/api/second-factor';
  const enter = (login: string, code?: string): Promise<LightMyRequestResponse> =>
    test.send({ method: 'POST', url: '/api/session', payload: { login, password: PASSWORD, ...(code && { code }) } });
  const start = (cookie: string): Promise<LightMyRequestResponse> =>
    test.send({ method: 'POST', url, headers: as(cookie) });
  const confirm = (cookie: string, code: string): Promise<LightMyRequestResponse> =>
    test.send({ method: 'PUT', url, headers: as(cookie), payload: { code } });
  const end = (cookie: string): Promise<LightMyRequestResponse> =>
    test.send({ method: 'DELETE', url, headers: as(cookie) });
  const problemOf = (response: LightMyRequestResponse): string => response.json().type.replace(/.*:/, '');
  const age = (account: string): Promise<unknown> =>
    test.ledger.pool.query(`update auth.session set created_at = now() - interval '16 minutes' where user_id = $1`, [
      account,
    ]);

  interface Doubly {
    readonly account: string;
    readonly cookie: string;
    readonly key: string;
    readonly recoveryCodes: readonly string[];
  }

  /** Somebody who has switched it on by the code of half a minute ago, so that the one of now is still good. */
  async function doubly(login: string): Promise<Doubly> {
    const { account, cookie } = await member(login);
    const { key } = (await start(cookie)).json();
    const confirmed = await confirm(cookie, codeOf(key, -1));
    expect(confirmed.statusCode).toBe(200);
    return { account, cookie, key, recoveryCodes: confirmed.json().recoveryCodes };
  }

  it('is asked for once its owner has sent a code of it, and not before', async () => {
    const { cookie } = await member('two-steps');
    const { key, uri } = (await start(cookie)).json();
    expect(uri).toMatch(/^otpauth:\/\/totp\/Outturn:two-steps\?/);
    expect(uri).toContain(key);
    expect((await enter('two-steps')).statusCode).toBe(201);
    expect(problemOf(await confirm(cookie, codeOf(key, 5)))).toBe('code-refused');
    expect((await enter('two-steps')).statusCode).toBe(201);
    expect((await confirm(cookie, codeOf(key, -1))).json().recoveryCodes).toHaveLength(8);
    expect(problemOf(await enter('two-steps'))).toBe('code-needed');
    expect(problemOf(await enter('two-steps', '12 34 56'))).toBe('code-refused');
    expect((await enter('two-steps', codeOf(key))).statusCode).toBe(201);
  });

  it('says nothing before the password is right', async () => {
    const { key } = await doubly('quiet');
    const wrong = { login: 'quiet', password: 'not the password' };
    const answers = await Promise.all(
      [wrong, { ...wrong, code: codeOf(key) }].map((payload) =>
        test.send({ method: 'POST', url: '/api/session', payload }),
      ),
    );
    expect(answers.map(problemOf)).toEqual(['sign-in-refused', 'sign-in-refused']);
    expect((await enter('quiet', codeOf(key))).statusCode).toBe(201);
  });

  it('takes a code once, also of those who send it at the same time, and none that is older than the last', async () => {
    const { key } = await doubly('replayed');
    const code = codeOf(key);
    const answers = await Promise.all([enter('replayed', code), enter('replayed', code)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 401]);
    expect(problemOf(await enter('replayed', codeOf(key, -1)))).toBe('code-refused');
  });

  it('lets in by each recovery code once, however it is written', async () => {
    const { recoveryCodes, cookie } = await doubly('recovering');
    const [first = '', second = ''] = recoveryCodes;
    expect(first).toMatch(/^(?:[A-Z2-7]{4}-){5}[A-Z2-7]{4}$/);
    expect((await enter('recovering', first.toLowerCase().replaceAll('-', ' '))).statusCode).toBe(201);
    expect(problemOf(await enter('recovering', first))).toBe('code-refused');
    expect((await enter('recovering', second)).statusCode).toBe(201);
    const left = (await test.send({ url, headers: as(cookie) })).json();
    expect(left).toMatchObject({ since: expect.any(String), recoveryCodesLeft: 6 });
  });

  it('is kept sealed, its recovery codes hashed, and is in no line of the log', async () => {
    const from = test.log.length;
    const { account, key, recoveryCodes } = await doubly('sealed');
    await enter('sealed', codeOf(key));
    const { rows } = await test.ledger.pool.query(
      `select encode(key, 'hex') as key, f::text as row from auth.second_factor f where account = $1`,
      [account],
    );
    const bytes = Buffer.from(Secret.fromBase32(key).bytes);
    expect(bytes).toHaveLength(20);
    expect(rows[0].key).not.toContain(bytes.toString('hex'));
    for (const secret of [key, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))]) {
      expect(rows[0].row).not.toContain(secret);
      expect(test.log.slice(from).join()).not.toContain(secret);
    }
  });

  it('of one account does not open for another', async () => {
    const [one, other] = [await doubly('one'), await doubly('other')];
    await test.ledger.pool.query(
      'update auth.second_factor set key = (select key from auth.second_factor where account = $1) where account = $2',
      [one.account, other.account],
    );
    expect((await enter('other', codeOf(one.key))).statusCode).toBe(500);
  });

  it('cannot be guessed at quickly: the right password alone forgives no wrong code', async () => {
    const { key } = await doubly('guessed-twice');
    const tries = [];
    for (const code of ['000001', undefined, '000002', undefined, '000003'])
      tries.push(await enter('guessed-twice', code));
    expect(tries.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401, 401]);
    expect((await enter('guessed-twice', codeOf(key))).statusCode).toBe(429);
  });

  it('ends other sessions as it is switched on and off, and is switched by who has just signed in', async () => {
    const { account, cookie, key } = await doubly('switching');
    expect(problemOf(await start(cookie))).toBe('already-exists');
    const other = cookieOf(await enter('switching', codeOf(key)));
    await age(account);
    expect([problemOf(await end(cookie)), problemOf(await start(cookie))]).toEqual(['sign-in-again', 'sign-in-again']);
    const fresh = cookieOf(await enter('switching', codeOf(key, 1)));
    expect((await end(fresh)).statusCode).toBe(204);
    for (const ended of [cookie, other])
      expect((await test.send({ url: '/api/session', headers: as(ended) })).statusCode).toBe(401);
    expect((await enter('switching')).statusCode).toBe(201);
  });

  it('is not got round by changing the password in a session that was opened long ago', async () => {
    const { account, cookie } = await doubly('going-round');
    await age(account);
    const payload = { current: PASSWORD, next: 'geese fly over the lake' };
    const changed = await test.send({ method: 'PUT', url: '/api/password', headers: as(cookie), payload });
    expect(changed.statusCode).toBe(204);
    expect(problemOf(await end(cookieOf(changed)))).toBe('sign-in-again');
  });

  it('is switched on with the key that the code is of, though another is asked for meanwhile', async () => {
    const { account, cookie } = await member('at-once');
    const { key } = (await start(cookie)).json();
    const holder = await test.ledger.pool.connect();
    await holder.query('begin');
    await holder.query('select from auth.second_factor where account = $1 for update', [account]);
    const waiting = async (): Promise<number> =>
      (await test.ledger.pool.query(`select from pg_stat_activity where wait_event_type = 'Lock'`)).rowCount!;
    const confirmed = confirm(cookie, codeOf(key, -1));
    await expect.poll(waiting).toBe(1);
    const another = start(cookie);
    await expect.poll(waiting).toBe(2);
    await holder.query('commit');
    holder.release();
    expect([(await confirmed).statusCode, problemOf(await another)]).toEqual([200, 'already-exists']);
    expect((await enter('at-once', codeOf(key))).statusCode).toBe(201);
  });

  it('outlives a forgotten password, and is ended by the link of an administrator that says so', async () => {
    const { account, key } = await doubly('lost');
    const admin = await test.person({ role: 'administrator' });
    const link = async (payload = {}): Promise<string> =>
      (
        await test.send({
          method: 'POST',
          url: `/api/accounts/${account}/links`,
          headers: admin.bySession,
          payload,
        })
      )
        .json()
        .link.split('#')[1];
    await redeem(await link(), PASSWORD);
    expect(problemOf(await enter('lost'))).toBe('code-needed');
    expect((await enter('lost', codeOf(key))).statusCode).toBe(201);
    await redeem(await link({ endsSecondFactor: true }), PASSWORD);
    expect((await enter('lost')).statusCode).toBe(201);
    await age(admin.account);
    const payload = { endsSecondFactor: true };
    const links = `/api/accounts/${account}/links`;
    const refused = await test.send({ method: 'POST', url: links, headers: admin.bySession, payload });
    expect(problemOf(refused)).toBe('sign-in-again');
    expect(await link()).toHaveLength(43);
  });

  it('is for who has a password here', async () => {
    const { bySession } = await test.person();
    const refused = await test.send({ method: 'POST', url, headers: bySession });
    expect(problemOf(refused)).toBe('unprocessable');
  });
});

describe('a server that wants a second factor of everybody', SLOW, () => {
  let strict: TestServer;
  beforeAll(async () => {
    strict = await startServer({ needsSecondFactor: true, limits: { strictRate: 10_000 } });
  });
  afterAll(() => strict?.close());

  it('lets a password alone do nothing but switch it on', async () => {
    const { account, bySession, byToken } = await strict.person({ role: 'administrator' });
    const token = await byToken('read');
    const see = async (): Promise<readonly unknown[]> => [
      (await strict.send({ url: '/api/session', headers: bySession })).json().secondFactorMissing,
      (await strict.send({ url: '/api/accounts', headers: bySession })).statusCode,
      (await strict.send({ url: '/api/posts', headers: token })).statusCode,
    ];
    // Without a password somebody else answers for who this is.
    expect(await see()).toEqual([false, 200, 200]);
    await strict.ledger.pool.query(
      `insert into auth.account (id, account_id, provider_id, user_id, password) values ($1, $1, 'credential', $1, '')`,
      [account],
    );
    expect(await see()).toEqual([true, 403, 403]);
    const url = '/api/second-factor';
    const { key } = (await strict.send({ method: 'POST', url, headers: bySession })).json();
    await strict.send({ method: 'PUT', url, headers: bySession, payload: { code: codeOf(key) } });
    expect(await see()).toEqual([false, 200, 200]);
  });
});

describe('a token', SLOW, () => {
  const add = (cookie: string, payload: object): Promise<LightMyRequestResponse> =>
    test.send({ method: 'POST', url: '/api/tokens', headers: as(cookie), payload });

  it('works until it is revoked or expires, and only its hash is kept', async () => {
    const person = await test.person({ role: 'viewer' });
    const made = (
      await test.send({
        method: 'POST',
        url: '/api/tokens',
        headers: person.bySession,
        payload: { name: 'export', scopes: ['read'] },
      })
    ).json();
    expect(made.secret).toMatch(/^ot_[0-9A-Za-z]{43}$/);
    const { rows } = await test.ledger.pool.query('select t::text as row from auth.token t where id = $1', [made.id]);
    expect(rows[0].row).not.toContain(made.secret.slice(3));
    const { queries } = test.signIn;
    const who = (): ReturnType<typeof test.signIn.whoSent> =>
      test.signIn.whoSent(new Headers({ authorization: `Bearer ${made.secret}` }));
    expect(await who()).toMatchObject({ account: person.account, by: { scopes: ['read'] } });
    await queries.query(`update auth.token set expires_at = now() where id = $1`, [made.id]);
    expect(await who()).toBe('refused');
    await queries.query(`update auth.token set expires_at = now() + interval '1 day' where id = $1`, [made.id]);
    const url = `/api/tokens/${made.id}`;
    expect((await test.send({ method: 'DELETE', url, headers: person.bySession })).statusCode).toBe(204);
    expect(await who()).toBe('refused');
  });

  it('makes no tokens, changes no password and reads no sessions', async () => {
    const person = await test.person({ role: 'administrator' });
    const headers = await person.byToken();
    for (const url of ['/api/sessions', '/api/tokens', '/api/accounts']) {
      expect((await test.send({ url, headers })).json().type).toBe('urn:outturn:problem:session-needed');
    }
  });

  it('is made only for scopes that there are', async () => {
    const { cookie } = await member('scopes');
    expect((await add(cookie, { name: 'x', scopes: ['everything'] })).statusCode).toBe(400);
    expect((await add(cookie, { name: 'x', scopes: ['read'], days: 4000 })).statusCode).toBe(400);
  });
});

describe('a role', SLOW, () => {
  it('is granted and taken back by changes of the ledger', async () => {
    const admin = await test.person({ role: 'administrator' });
    const { account, bySession } = await test.person();
    const give = (role: string): Promise<LightMyRequestResponse> =>
      test.send({
        method: 'POST',
        url: '/api/grants',
        headers: admin.bySession,
        payload: { account, role, reason: '任命' },
      });
    const rolesNow = async (): Promise<string[]> =>
      (await test.send({ url: '/api/session', headers: bySession }))
        .json()
        .grants.map(({ role }: { role: string }) => role);
    expect((await give('filler')).statusCode).toBe(422);
    const given = await give('planning');
    expect([given.statusCode, await rolesNow()]).toEqual([201, ['planning']]);
    expect((await give('planning')).statusCode).toBe(409);
    const listed = (await test.send({ url: `/api/grants?account=${account}`, headers: admin.bySession })).json().items;
    expect(listed).toMatchObject([{ id: given.json().id, role: 'planning' }]);
    const headers = { ...admin.bySession, 'if-match': String(given.headers.etag) };
    expect((await test.send({ method: 'DELETE', url: given.headers.location as string, headers })).statusCode).toBe(
      204,
    );
    expect(await rolesNow()).toEqual([]);
    const events = await test.ledger.database
      .selectFrom('event')
      .selectAll()
      .where('account', '=', admin.account)
      .orderBy('seq')
      .execute();
    expect(events.map(({ kind }) => kind)).toEqual(['role-grant.added', 'role-grant.added', 'role-grant.revoked']);
  });

  it('of administrator is not given up, so that somebody can still grant it', async () => {
    const admin = await test.person({ role: 'administrator' });
    const [own] = (await test.send({ url: `/api/grants?account=${admin.account}`, headers: admin.bySession })).json()
      .items;
    const headers = { ...admin.bySession, 'if-match': `"e${own.version}"` };
    expect((await test.send({ method: 'DELETE', url: `/api/grants/${own.id}`, headers })).statusCode).toBe(409);
    const url = `/api/accounts/${admin.account}`;
    expect(
      (await test.send({ method: 'PATCH', url, headers: admin.bySession, payload: { closed: true } })).statusCode,
    ).toBe(409);
  });
});

it('keeps the secret of a link out of what a browser sends', async () => {
  const admin = await test.person({ role: 'administrator' });
  const made = await test.send({
    method: 'POST',
    url: '/api/accounts',
    headers: admin.bySession,
    payload: { login: 'paged' },
  });
  const link = new URL(made.json().link);
  expect([link.pathname, link.search, link.hash.length]).toEqual(['/welcome', '', 44]);
});

it('has no way to sign up', async () => {
  for (const url of [
    '/api/auth/sign-up/email',
    '/api/auth/sign-in/email',
    '/api/auth/get-session',
    '/api/auth/update-user',
  ]) {
    const payload = { email: 'a@example.org', password: PASSWORD, name: 'a' };
    expect((await test.send({ method: 'POST', url, payload })).statusCode).toBe(404);
  }
});
