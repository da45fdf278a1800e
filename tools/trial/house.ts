import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Running } from '../../apps/cli/testing/running.js';
import { killServer } from '../../packages/ledger/testing/postgres-processes.js';

/** What can be killed. */
export const VICTIMS = ['server', 'worker', 'database', 'server and worker', 'everything'] as const;
export type Victim = (typeof VICTIMS)[number];

/** Milliseconds in which an installation has to answer again. */
const PATIENCE = 60_000;

/** An installation under trial: a server, a second worker and the database that they start. */
export class House {
  readonly folder: string;
  readonly #args: readonly string[];
  #server: Running;
  #worker: Running | null = null;
  #address = '';

  private constructor(folder: string, args: readonly string[]) {
    this.folder = folder;
    this.#args = args;
    this.#server = new Running(['serve', '--port', '0', '--data', folder, ...args]);
  }

  /** Starts one in a folder of its own. Gives the secret of the link for the first administrator with it. */
  static async open(args: readonly string[]): Promise<{ readonly house: House; readonly secret: string }> {
    const folder = mkdtempSync(join(tmpdir(), 'outturn-trial-'));
    // PostgreSQL, which does not run as root, has to get through.
    chmodSync(folder, 0o755);
    const house = new House(folder, args);
    const [, address] = await house.#server.hear(/Outturn is at +(\S+)/);
    house.#address = address;
    const [, secret] = await house.#server.hear(/\/welcome#(\S+)/);
    return { house, secret };
  }

  get address(): string {
    return this.#address;
  }

  get serverPid(): number {
    return this.#server.pid;
  }

  async addWorker(): Promise<void> {
    this.#worker = new Running(['worker', '--data', this.folder]);
    await this.#worker.hear(/waiting for import jobs/);
  }

  async kill(victim: Victim): Promise<void> {
    const all = victim === 'everything';
    const killed: Promise<void>[] = [];
    if (all || victim.includes('server')) killed.push(this.#server.kill());
    if (all || victim.includes('worker')) killed.push(this.#worker!.kill());
    if (all || victim === 'database') killServer(this.folder);
    await Promise.all(killed);
  }

  /** Starts again what was killed, but for the database, which the others start; until the server answers. */
  async mend(victim: Victim): Promise<void> {
    const all = victim === 'everything';
    if (all || victim.includes('server')) {
      const { port } = new URL(this.#address);
      this.#server = new Running(['serve', '--port', port, '--data', this.folder, ...this.#args]);
      await this.#server.hear(/Outturn is at/);
    }
    if (all || victim.includes('worker')) await this.addWorker();
    await this.#answers();
  }

  async #answers(): Promise<void> {
    const until = performance.now() + PATIENCE;
    for (;;) {
      const answer = await fetch(`${this.#address}/api/health`).catch(() => null);
      if (answer?.ok) return;
      if (performance.now() > until) throw new Error(`no answer after ${PATIENCE} ms:\n${this.#server.said}`);
      await new Promise((settle) => setTimeout(settle, 20));
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#worker?.stop(), this.#server.stop()]);
    rmSync(this.folder, { recursive: true });
  }
}
