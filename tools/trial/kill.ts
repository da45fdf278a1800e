import { connectTo } from '@outturn/client';
import { planner } from '../../apps/cli/testing/people.js';
import { seeded } from '../shared/random.js';
import { act } from './actors.js';
import { House, VICTIMS, type Victim } from './house.js';
import { judge, openJobs } from './judge.js';
import { Promised } from './promised.js';

export interface KillTrial {
  readonly rounds: number;
  readonly seed: number;
  readonly say: (line: string) => void;
}

export interface Verdict {
  readonly faults: readonly string[];
  readonly killed: Readonly<Record<Victim, number>>;
  /** Files and decisions that were promised. */
  readonly files: number;
  readonly decisions: number;
  /** Milliseconds from the kill to the first answer, the longest and the one in the middle. */
  readonly longest: number;
  readonly median: number;
}

/** Milliseconds of work before something is killed, at most. */
const WORK = 1_500;
/** Milliseconds in which the last files have to be imported: a dead worker is taken for dead after ten seconds. */
const TO_THE_END = 120_000;

/** Kills server, worker or database again and again while files come in and are reviewed, and looks each time whether all that was promised is there. */
export async function killTrial({ rounds, seed, say }: KillTrial): Promise<Verdict> {
  const random = seeded(seed);
  const { house, secret } = await House.open(['--empty']);
  const promised = new Promised();
  const killed: Record<Victim, number> = Object.fromEntries(VICTIMS.map((victim) => [victim, 0])) as Record<
    Victim,
    number
  >;
  const faults: string[] = [];
  const away: number[] = [];
  try {
    const { token } = await planner(house.address, secret);
    await house.addWorker();
    const api = connectTo({ address: house.address, token, locale: 'en' });
    for (let round = 1; round <= rounds; round++) {
      const victim = VICTIMS[Math.floor(random() * VICTIMS.length)];
      const stop = new AbortController();
      const acting = act({ api, promised, random }, stop.signal);
      await new Promise((settle) => setTimeout(settle, random() * WORK));
      const at = performance.now();
      await house.kill(victim);
      stop.abort();
      await acting;
      killed[victim] += 1;
      await house.mend(victim);
      away.push(performance.now() - at);
      const found = await judge(house.folder, promised);
      faults.push(...found.map((fault) => `round ${round}, ${victim} killed: ${fault}`));
      say(
        `${round}/${rounds} ${victim}: back after ${away.at(-1)!.toFixed(0)} ms; ${promised.handedIn.length} files, ${promised.decided.size} decisions; ${found.length} faults`,
      );
    }
    faults.push(...(await unfinished(house)), ...(await judge(house.folder, promised)));
  } finally {
    await house.close();
  }
  const sorted = away.toSorted((one, other) => one - other);
  return {
    faults,
    killed,
    files: promised.handedIn.length,
    decisions: promised.decided.size,
    longest: sorted.at(-1) ?? 0,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
  };
}

/** Waits for the last job to be ended by whichever worker is left. */
async function unfinished({ folder }: House): Promise<readonly string[]> {
  const until = performance.now() + TO_THE_END;
  for (;;) {
    const open = await openJobs(folder);
    if (open === 0) return [];
    if (performance.now() > until) return [`${open} jobs were never finished`];
    await new Promise((settle) => setTimeout(settle, 500));
  }
}
