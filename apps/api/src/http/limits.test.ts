import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLedger } from '@outturn/ledger';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_ENDPOINTS } from '../../testing/endpoints.js';
import { type Person, startServer, type TestServer } from '../../testing/server.js';
import { openSignIn } from '../sign-in/sign-in.js';
import { LIMITS, TIME_ZONE } from './config.js';
import { buildServer } from './server.js';

const SECRET = Buffer.alloc(32, 1);

let test: TestServer;
const uploads = mkdtempSync(join(tmpdir(), 'outturn-test-'));
let planner: Person;
let headers: Readonly<Record<string, string>>;
let base: string;

beforeAll(async () => {
  test = await startServer({
    uploads,
    endpoints: TEST_ENDPOINTS,
    limits: { headersTime: 1_000, requestTime: 2_000, silentTime: 1_500, connections: 300 },
  });
  planner = await test.person({ role: 'planning' });
  headers = await planner.byToken();
  base = await test.server.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await test?.close();
  rmSync(uploads, { recursive: true });
});

const port = (): number => (test.server.server.address() as AddressInfo).port;

async function opened(): Promise<Socket> {
  const socket = connect(port(), '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/** Everything a socket says until it ends, and how long that takes. */
async function heard(socket: Socket): Promise<{ readonly text: string; readonly ms: number }> {
  const from = performance.now();
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  await new Promise((resolve) => socket.once('close', resolve));
  return { text, ms: performance.now() - from };
}

const kept = (): readonly string[] => readdirSync(uploads);

describe('an upload', () => {
  const send = (form: FormData): Promise<Response> =>
    fetch(`${base}/api/test/files`, { method: 'POST', headers, body: form });
  const formOf = (...files: readonly (readonly [string, string])[]): FormData => {
    const form = new FormData();
    for (const [name, text] of files) form.append('file', new Blob([text], { type: 'text/plain' }), name);
    return form;
  };

  it('is on the disk while it is worked on, and gone after it', async () => {
    const response = await send(formOf(['2025年政府工作报告.txt', '云岭市政府工作报告'], ['../../etc/passwd', 'x']));
    expect(await response.clone().text()).not.toContain('problem');
    const [first, second] = (await response.json()) as {
      name: string;
      path: string;
      bytes: number;
      start: string;
      sha256: string;
    }[];
    expect(first).toMatchObject({ name: '2025年政府工作报告.txt', bytes: 27, start: '云岭市政府工作报告' });
    expect(first!.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(second!.path).toMatch(/outturn-upload-\w+\/1$/);
    await sleep(50);
    expect(kept()).toEqual([]);
  });

  it('is refused at the byte that is too many, and leaves nothing', async () => {
    const response = await send(formOf(['big.txt', 'x'.repeat(1_000_001)]));
    expect([response.status, kept()]).toEqual([413, []]);
  });

  it('of 2 GB is refused before it is sent', async () => {
    const socket = await opened();
    const { authorization } = headers;
    socket.write(
      `POST /api/test/files HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 2147483648\r\n\r\n--b\r\n`,
    );
    const { text, ms } = await heard(socket);
    expect(text).toMatch(/^HTTP\/1\.1 413 /);
    expect(ms).toBeLessThan(1_000);
  });

  it('without an end is refused as soon as it is too large, in little memory', async () => {
    const socket = await opened();
    const { authorization } = headers;
    const answer = heard(socket);
    socket.write(
      `POST /api/test/files HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\nContent-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    const part = '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n';
    socket.write(`${part.length.toString(16)}\r\n${part}\r\n`);
    const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(0x100000, 'x'), Buffer.from('\r\n')]);
    const before = process.memoryUsage().rss;
    let sent = 0;
    for (; sent < 400 && socket.writable; sent += 1) {
      socket.write(chunk);
      while (socket.writableLength > 4e6 && socket.writable) await sleep(5);
    }
    expect((await answer).text).toMatch(/^HTTP\/1\.1 413 /);
    expect(sent).toBeLessThan(400);
    expect(process.memoryUsage().rss - before).toBeLessThan(200e6);
    expect(kept()).toEqual([]);
  });

  it('that breaks off leaves nothing', async () => {
    const socket = await opened();
    const { authorization } = headers;
    socket.write(
      `POST /api/test/files HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000\r\n\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc`,
    );
    await sleep(200);
    expect(kept()).toHaveLength(1);
    socket.destroy();
    await expect.poll(kept, { timeout: 3_000 }).toEqual([]);
  });

  it.each([
    ['application/json', '{}', 415],
    ['multipart/form-data', 'x', 400],
    ['multipart/form-data; boundary=b', 'not multipart at all', 400],
    [
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nno end',
      400,
    ],
  ])('is refused where it is none: %s %.10s', async (type, body, status) => {
    const response = await fetch(`${base}/api/test/files`, {
      method: 'POST',
      headers: { ...headers, 'content-type': type },
      body,
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch('application/problem+json');
    expect(kept()).toEqual([]);
  });

  it('takes no more files than it says', async () => {
    expect((await send(formOf(['a', 'a'], ['b', 'b'], ['c', 'c']))).status).toBe(413);
    expect(kept()).toEqual([]);
  });
});

describe('slow connections', () => {
  it('are ended, and keep nobody else waiting', async () => {
    const sockets = await Promise.all(Array.from({ length: 200 }, opened));
    const ends = sockets.map(heard);
    for (const socket of sockets) socket.write('GET /api/health HTTP/1.1\r\nX-Slow: ');
    const drip = setInterval(() => {
      for (const socket of sockets) if (socket.writable) socket.write('a');
    }, 100);
    const from = performance.now();
    expect((await fetch(`${base}/api/test/file`)).status).toBe(200);
    expect(performance.now() - from).toBeLessThan(1_000);
    const all = await Promise.all(ends);
    clearInterval(drip);
    expect(Math.max(...all.map(({ ms }) => ms))).toBeLessThan(6_000);
  });

  it('that send a body by drops are ended', async () => {
    const socket = await opened();
    const answer = heard(socket);
    const { authorization } = headers;
    socket.write(
      `POST /api/test/units HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n`,
    );
    const drip = setInterval(() => socket.writable && socket.write(' '), 100);
    const { ms } = await answer;
    clearInterval(drip);
    expect(ms).toBeLessThan(5_000);
  });

  it('that say nothing at all are ended', async () => {
    expect((await heard(await opened())).ms).toBeLessThan(4_000);
  });

  it('are no more than the server takes', async () => {
    const sockets = await Promise.all(Array.from({ length: 320 }, opened));
    const held = (): number => sockets.filter((socket) => !socket.closed && !socket.destroyed).length;
    await expect.poll(held, { interval: 10 }).toBeLessThanOrEqual(300);
    expect(held()).toBeGreaterThan(250);
    for (const socket of sockets) socket.destroy();
    await expect.poll(async () => (await fetch(`${base}/api/test/file`).catch(() => undefined))?.status).toBe(200);
  });
});

describe('headers', () => {
  it('may be no larger than 16 kB', async () => {
    const socket = await opened();
    socket.write(`GET /api/health HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(16_400)}\r\n\r\n`);
    expect((await heard(socket)).text).toMatch(/^HTTP\/1\.1 431 /);
  });
});

describe('rates', () => {
  it('hold for an address, an account and what is guessed at, each for itself', async () => {
    const few = await startServer({ limits: { addressRate: 40, accountRate: 5, strictRate: 3 } });
    const [one, two] = [await few.person({ role: 'viewer' }), await few.person({ role: 'viewer' })];
    const ask = async (times: number, person: Person): Promise<number[]> => {
      const answers = [];
      for (let at = 0; at < times; at += 1)
        answers.push((await few.send({ url: '/api/session', headers: person.bySession })).statusCode);
      return answers;
    };
    expect(await ask(7, one)).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect(await ask(2, two)).toEqual([200, 200]);
    const guess = { method: 'POST', url: '/api/session', payload: { login: '!', password: 'x' } } as const;
    const guesses = [];
    for (let at = 0; at < 5; at += 1) guesses.push(await few.send(guess));
    expect(guesses.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 429, 429]);
    expect(Number(guesses[4]!.headers['retry-after'])).toBeGreaterThan(0);
    const floods = [];
    for (let at = 0; at < 40; at += 1) floods.push((await few.send({ url: '/nothing' })).statusCode);
    expect([floods[0], floods.at(-1)]).toEqual([404, 429]);
    await few.close();
  });
});

describe('a flood of sign-ins', () => {
  it('is turned away, and keeps nobody else waiting', async () => {
    const open = await startServer({ limits: { strictRate: 10_000 } });
    const address = await open.server.listen({ host: '127.0.0.1', port: 0 });
    const signIn = (at: number): Promise<Response> =>
      fetch(`${address}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ login: `nobody-${at}`, password: 'a guess of some length' }),
      });
    const flood = Promise.all(Array.from({ length: 100 }, (_, at) => signIn(at)));
    await sleep(100);
    let isOver = false;
    const ended = flood.finally(() => {
      isOver = true;
    });
    expect((await fetch(`${address}/api/health`)).status).toBe(200);
    expect(isOver).toBe(false);
    const statuses = (await ended).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([401, 503]));
    await open.close();
  }, 30_000);
});

describe('a server that is busy', () => {
  it('says so, and when to come again', async () => {
    const busy = await startServer({ limits: { memoryBytes: 1 } });
    await sleep(1_100);
    const response = await busy.send({ url: '/api/health' });
    expect([response.statusCode, response.headers['retry-after'], response.json().status]).toEqual([503, '5', 503]);
    await busy.close();
  });

  it('says so when its loop stands still', async () => {
    const busy = await startServer({ limits: { loopDelay: 20 } });
    await busy.server.ready();
    await sleep(100);
    for (const from = performance.now(); performance.now() - from < 1_500; );
    await expect.poll(async () => (await busy.send({ url: '/api/health' })).statusCode, { timeout: 3_000 }).toBe(503);
    await busy.close();
  });

  it('wants a new connection after many requests, and answers no more on the old one', async () => {
    const few = await startServer({ limits: { requestsPerConnection: 2 }, endpoints: TEST_ENDPOINTS });
    await few.server.listen({ host: '127.0.0.1', port: 0 });
    const socket = connect((few.server.server.address() as AddressInfo).port, '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.write('GET /api/test/file HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(3));
    await expect.poll(() => text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200', 'HTTP/1.1 503']);
    expect(text.match(/(?<=^Connection: )[a-z-]+/gim)).toEqual(['keep-alive', 'close', 'close']);
    socket.destroy();
    await few.close();
  });
});

describe('closing', () => {
  it('lets what is under way end, and takes nothing new', async () => {
    const closing = await startServer({ endpoints: TEST_ENDPOINTS });
    const person = await closing.person({ role: 'viewer' });
    const address = await closing.server.listen({ host: '127.0.0.1', port: 0 });
    const under = fetch(`${address}/api/test/faults/slow`, { method: 'POST', headers: person.bySession });
    await sleep(100);
    const closed = closing.close();
    expect((await under).status).toBe(204);
    await closed;
    await expect(fetch(`${address}/api/test/file`)).rejects.toThrow();
  });

  it('says that the database is away while it is', async () => {
    const ledger = openLedger({ host: '/nowhere', user: 'nobody', database: 'none' });
    const signIn = openSignIn({ ledger, secret: SECRET, origin: 'http://localhost' });
    const server = await buildServer({
      ledger,
      signIn,
      config: { secret: SECRET, timeZone: TIME_ZONE, log: false, limits: LIMITS },
    });
    const response = await server.inject('/api/health');
    expect([response.statusCode, response.headers['retry-after']]).toEqual([503, '5']);
    await server.close();
    await signIn.close();
    await ledger.close();
  });
});
