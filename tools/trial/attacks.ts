import { once } from 'node:events';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';

/** Something that is done to a server, and what came of it in a few words. */
export interface Attack {
  readonly name: string;
  readonly deed: (address: string, token: string) => Promise<string>;
}

const GIGABYTE = 1_000_000_000;
const CHUNK = Buffer.alloc(1_000_000, 'x');
/** Milliseconds that slow connections go on, a byte a second each. */
const SLOWLY = 25_000;
const LOGINS = { atOnce: 50, milliseconds: 10_000 } as const;

export const ATTACKS: readonly Attack[] = [
  { name: 'nothing', deed: nothing },
  { name: 'an upload that says it has 2 GB', deed: (address, token) => uploads(address, token, 2 * GIGABYTE) },
  { name: 'an upload of 2 GB that does not say so', deed: (address, token) => uploads(address, token, null) },
  { name: 'an upload of 2 GB by nobody', deed: (address) => uploads(address, null, null) },
  { name: 'a thousand slow connections', deed: (address) => slowConnections(address, 1_000) },
  { name: 'a flood of logins from one place', deed: (address) => logins(address, () => '203.0.113.7') },
  { name: 'a flood of logins from everywhere', deed: (address) => logins(address, anyAddress) },
];

async function nothing(): Promise<string> {
  await new Promise((settle) => setTimeout(settle, 5_000));
  return 'the others alone';
}

/** Five such files at a time, four times over; tells of the last. */
async function uploads(...upload: Parameters<typeof sendFile>): Promise<string> {
  let came = '';
  for (let times = 0; times < 4; times++) {
    [came = ''] = await Promise.all(Array.from({ length: 5 }, () => sendFile(...upload)));
  }
  return came;
}

/** Sends a file of 2 GB, for as long as the server takes it. */
async function sendFile(address: string, token: string | null, said: number | null): Promise<string> {
  const boundary = 'a-file-without-end';
  const sending = request(`${address}/api/documents`, {
    method: 'POST',
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(said !== null && { 'content-length': said }),
    },
  });
  let status = 0;
  // An answer may come while the server takes nothing more, and a connection may end without one.
  const over = new Promise<void>((settle) => {
    sending.on('error', () => {}).on('close', settle);
    sending.on('response', (response) => {
      status = response.statusCode ?? 0;
      settle();
    });
  });
  let isOver = false;
  void over.then(() => {
    isOver = true;
  });
  sending.write(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="large.txt"\r\n\r\n`);
  let sent = 0;
  for (; sent < 2 * GIGABYTE && !isOver; sent += CHUNK.length) {
    if (!sending.write(CHUNK)) await Promise.race([once(sending, 'drain').catch(() => {}), over]);
  }
  sending.destroy();
  return `status ${status || 'none'} after ${(sent / 1e6).toFixed(0)} MB`;
}

/** Opens connections that never come to the end of their headers. */
async function slowConnections(address: string, count: number): Promise<string> {
  const { hostname, port } = new URL(address);
  const sockets: Socket[] = [];
  let ended = 0;
  for (let at = 0; at < count; at++) {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    socket.on('close', () => {
      ended += 1;
    });
    socket.write('GET /api/health HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    sockets.push(socket);
  }
  const dripping = setInterval(() => {
    for (const socket of sockets) if (!socket.destroyed) socket.write('x');
  }, 1_000);
  await new Promise((settle) => setTimeout(settle, SLOWLY));
  clearInterval(dripping);
  const closed = ended;
  for (const socket of sockets) socket.destroy();
  return `${closed} of ${count} closed by the server`;
}

/** Guesses at names and passwords, each as if from an address of its own. */
async function logins(address: string, from: () => string): Promise<string> {
  const until = performance.now() + LOGINS.milliseconds;
  const statuses = new Map<number, number>();
  async function guess(): Promise<void> {
    while (performance.now() < until) {
      const body = JSON.stringify({
        login: `user${Math.floor(Math.random() * 1e6)}`,
        password: 'a guess, and a long one',
      });
      const headers = { 'content-type': 'application/json', 'x-forwarded-for': from() };
      const answer = await fetch(`${address}/api/session`, { method: 'POST', headers, body }).catch(() => null);
      await answer?.arrayBuffer();
      const status = answer?.status ?? 0;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  }
  await Promise.all(Array.from({ length: LOGINS.atOnce }, guess));
  return [...statuses].map(([status, count]) => `${count} times ${status || 'no answer'}`).join(', ');
}

function anyAddress(): string {
  return `198.18.${Math.floor(Math.random() * 256)}.${Math.floor(Math.random() * 256)}`;
}
