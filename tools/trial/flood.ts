import { planner } from '../../apps/cli/testing/people.js';
import { plainTable } from '../shared/table.js';
import { ATTACKS } from './attacks.js';
import { House } from './house.js';
import { type Others, othersDuring } from './others.js';

/** What must hold for the others whatever is done to the server. */
const BOUNDS = { p99: 1_000, memory: 700e6 } as const;

/** Floods a server and measures how others are answered meanwhile, and what memory it takes; true where all bounds are kept. */
export async function floodTrial(say: (line: string) => void): Promise<boolean> {
  // As behind a proxy, so that a flood can come from everywhere.
  const { house, secret } = await House.open(['--proxies', '1']);
  const rows: string[][] = [];
  let isKept = true;
  try {
    const { token } = await planner(house.address, secret);
    const headers = { authorization: `Bearer ${token}`, 'x-forwarded-for': '203.0.113.1' };
    const addresses = ['/api/health', '/api/plans', '/api/plans/yunlan-14th/scoreboard', '/api/facts?limit=50'];
    for (const { name, deed } of ATTACKS) {
      let came = '';
      const others = await othersDuring(
        addresses.map((path) => house.address + path),
        house.serverPid,
        headers,
        async () => {
          came = await deed(house.address, token);
        },
      );
      isKept &&= isWithin(others);
      rows.push([name, came, ...told(others), isWithin(others) ? 'yes' : 'NO']);
      say(rows.at(-1)!.join(' | '));
    }
  } finally {
    await house.close();
  }
  say('');
  say(
    plainTable(
      ['what is done', 'what came of it', 'others asked', 'failed', 'median ms', 'p99 ms', 'memory MB', 'kept'],
      rows,
    ),
  );
  say(`Bounds: none of the others fails, p99 at most ${BOUNDS.p99} ms, memory at most ${BOUNDS.memory / 1e6} MB`);
  return isKept;
}

function isWithin({ failed, p99, memory }: Others): boolean {
  return failed === 0 && p99 <= BOUNDS.p99 && memory <= BOUNDS.memory;
}

function told({ asked, failed, median, p99, memory }: Others): readonly string[] {
  return [String(asked), String(failed), median.toFixed(0), p99.toFixed(0), (memory / 1e6).toFixed(0)];
}
