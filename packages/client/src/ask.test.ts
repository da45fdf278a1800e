import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { ask, nameOf } from './ask.js';
import { connectTo } from './connect.js';

let server: Server | undefined;

afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

/** The address of a server that answers like this. */
async function answering(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((settle) => server!.listen(0, '127.0.0.1', settle));
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

const problem = (name: string, status: number): string =>
  JSON.stringify({ type: `urn:outturn:problem:${name}`, title: 'No', status, detail: 'No.', request: '1' });

test('what was asked for comes with its type, the token and the language go along', async () => {
  let heard: Record<string, unknown> = {};
  const address = await answering((request, response) => {
    heard = request.headers;
    response.setHeader('content-type', 'application/json').end('{"status":"ok"}');
  });
  const api = connectTo({ address: `${address}/`, token: 'ot_x', locale: 'en' });
  const asked = await ask(() => api.GET('/api/health'));
  expect(asked).toMatchObject({ ok: true, data: { status: 'ok' } });
  expect(heard).toMatchObject({ authorization: 'Bearer ot_x', 'accept-language': 'en' });
});

test('a refusal is a value, with its problem', async () => {
  const address = await answering((_, response) => {
    response.writeHead(404, { 'content-type': 'application/problem+json' }).end(problem('not-found', 404));
  });
  const asked = await ask(() => connectTo({ address }).GET('/api/health'), { tries: 5 });
  expect(asked).toMatchObject({ ok: false, reason: 'refused', problem: { status: 404, detail: 'No.' } });
  if (!asked.ok && asked.reason === 'refused') expect(nameOf(asked.problem)).toBe('not-found');
});

test('where nobody listens, or somebody else does, that is said', async () => {
  const nobody = await ask(() => connectTo({ address: 'http://127.0.0.1:9' }).GET('/api/health'));
  expect(nobody).toMatchObject({ ok: false, reason: 'unreachable' });
  const address = await answering((_, response) => {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>');
  });
  const other = await ask(() => connectTo({ address }).GET('/api/health'));
  expect(other).toEqual({ ok: false, reason: 'not-outturn', status: 404 });
});

test('with patience it is asked again while the server is away or busy, and no longer', async () => {
  let times = 0;
  const address = await answering((request, response) => {
    times += 1;
    if (times === 1) request.socket.destroy();
    else if (times === 2) response.writeHead(503, { 'retry-after': '0' }).end(problem('unavailable', 503));
    else response.setHeader('content-type', 'application/json').end('{"status":"ok"}');
  });
  const waits: number[] = [];
  const api = connectTo({ address });
  const asked = await ask(() => api.GET('/api/health'), { tries: 3, onWait: (wait) => waits.push(wait) });
  expect(asked.ok).toBe(true);
  expect(waits).toEqual([500, 1000]);
  times = 0;
  expect(await ask(() => api.GET('/api/health'))).toMatchObject({ ok: false, reason: 'unreachable' });
  expect(times).toBe(1);
});

test('a signal ends the waiting', async () => {
  const api = connectTo({ address: 'http://127.0.0.1:9' });
  const began = performance.now();
  const asked = await ask(() => api.GET('/api/health'), { tries: 50, signal: AbortSignal.timeout(100) });
  expect(asked).toMatchObject({ ok: false, reason: 'unreachable' });
  expect(performance.now() - began).toBeLessThan(5_000);
});

test('a bug is thrown', async () => {
  await expect(ask(() => Promise.reject(new TypeError('x is not a function')))).rejects.toThrow('x is not a function');
});
