import { createHash, type Hash } from 'node:crypto';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams';
import type { NumberedLine } from './read-lines.js';
import { Refused } from './refused.js';

/** What PostgreSQL can hold in one value, in bytes of hexadecimal digits. */
const LONGEST = 2 ** 29 - 1_024;

/** Loads contents part by part, so that none is held as a whole. */
export class ContentLoader {
  readonly #copy: CopyStreamQuery;
  #hash = '';
  #left = 0;
  #sum: Hash = createHash('sha256');

  constructor(client: pg.ClientBase) {
    this.#copy = client.query(copyFrom('copy content (hash, bytes) from stdin'));
    // It is told by what waits for the end, or for the next write.
    this.#copy.on('error', () => {});
  }

  async part({ row, number }: NumberedLine): Promise<void> {
    const { hash, size, bytes } = row;
    if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash) || typeof bytes !== 'string' || !isSize(size))
      throw new Refused('content', number);
    if (this.#left === 0) await this.#begin(hash, size, number);
    else if (hash !== this.#hash) throw new Refused('content', number, this.#hash);
    const decoded = Buffer.from(bytes, 'base64');
    this.#left -= decoded.length;
    if (this.#left < 0 || (decoded.length === 0 && size > 0)) throw new Refused('content', number, hash);
    this.#sum.update(decoded);
    await this.#write(decoded.toString('hex'));
    if (this.#left > 0) return;
    if (this.#sum.digest('hex') !== hash) throw new Refused('content', number, hash);
    await this.#write('\n');
  }

  async end(line: number): Promise<void> {
    if (this.#left > 0) throw new Refused('content', line, this.#hash);
    this.#copy.end();
    await finished(this.#copy);
  }

  /** Leaves the connection to the statement that ends the transaction. */
  async break(): Promise<void> {
    if (this.#copy.destroyed || this.#copy.writableFinished) return;
    const closed = new Promise((resolve) => this.#copy.once('close', resolve));
    this.#copy.destroy();
    await closed;
  }

  async #begin(hash: string, size: number, line: number): Promise<void> {
    if (hash <= this.#hash) throw new Refused('order', line, hash);
    [this.#hash, this.#left, this.#sum] = [hash, size, createHash('sha256')];
    await this.#write(`${hash}\t\\\\x`);
  }

  #write(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#copy.write(text, (error) => (error ? reject(error) : resolve()));
    });
  }
}

function isSize(size: unknown): size is number {
  return Number.isSafeInteger(size) && (size as number) >= 0 && (size as number) <= LONGEST;
}
