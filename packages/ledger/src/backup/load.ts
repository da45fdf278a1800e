import type pg from 'pg';
import { NOUNS, type Noun } from '../schema/tables.js';
import type { Progress } from './backup.js';
import { ChainReader } from './chain-reader.js';
import { ContentLoader } from './content-loader.js';
import { type Header, KEPT, tableOf } from './format.js';
import { PassageReader } from './passage-reader.js';
import type { NumberedLine } from './read-lines.js';
import { Refused, refusedFor } from './refused.js';
import { RowLoader } from './row-loader.js';

/** The parts of a backup, in their order. What is in one is loaded before the next begins, which may name it. */
const PARTS: readonly string[] = ['chain', 'content', 'passage', ...KEPT, 'end'];

const IS_NOUN: ReadonlySet<string> = new Set(NOUNS);
/** Progress is told every so many events. */
const STEP = 1_000;

/** Loads what follows the first line of a backup, and says how many rows of nouns there were. */
export async function load(
  client: pg.ClientBase,
  lines: AsyncIterable<NumberedLine>,
  header: Header,
  progress: Progress,
): Promise<number> {
  const rows = await RowLoader.for(client, ['event', ...NOUNS.map(tableOf), 'passage', ...KEPT]);
  const loading = new Loading(client, rows, new ChainReader(header));
  let last = 1;
  try {
    for await (const line of lines) {
      last = line.number;
      await loading.take(line);
      if (line.name === 'event' && loading.chain.events % STEP === 0) progress(loading.chain.events, header.events);
    }
    if (loading.part !== 'end') throw new Refused('cut-off', last + 1);
    return loading.chain.rows;
  } catch (error) {
    await loading.break();
    throw refusedFor(error, last);
  }
}

class Loading {
  readonly #client: pg.ClientBase;
  readonly #rows: RowLoader;
  readonly chain: ChainReader;
  readonly #passages: PassageReader;
  #contents: ContentLoader | null = null;
  part = 'chain';

  constructor(client: pg.ClientBase, rows: RowLoader, chain: ChainReader) {
    this.#client = client;
    this.#rows = rows;
    this.#passages = new PassageReader(client);
    this.chain = chain;
  }

  async take(line: NumberedLine): Promise<void> {
    const { name, number } = line;
    if (this.part === 'end') throw new Refused('end', number);
    const part = partOf(name, number);
    if (part !== this.part) await this.#begin(part, number);
    if (name === 'event') {
      this.chain.event(line);
      await this.#rows.add(name, line);
    } else if (part === 'chain') {
      this.chain.row(name as Noun, line);
      await this.#rows.add(tableOf(name), line);
    } else if (part === 'content') await this.#contents!.part(line);
    else if (part === 'passage') await this.#rows.add(name, await this.#passages.filled(line));
    else if (part === 'end') checkEnd(line);
    else await this.#rows.add(name, line);
  }

  async break(): Promise<void> {
    await this.#contents?.break();
  }

  /** Ends the part that is over, and what may come between the two. */
  async #begin(part: string, line: number): Promise<void> {
    if (PARTS.indexOf(part) < PARTS.indexOf(this.part)) throw new Refused('order', line);
    if (this.part === 'chain') this.chain.end(line);
    await this.#contents?.end(line);
    await this.#rows.end();
    this.#contents = part === 'content' ? new ContentLoader(this.#client) : null;
    this.part = part;
  }
}

function partOf(name: string, line: number): string {
  if (name === 'event' || IS_NOUN.has(name)) return 'chain';
  if (name === 'chain' || !PARTS.includes(name)) throw new Refused('unknown-table', line, name.slice(0, 100));
  return name;
}

function checkEnd({ row, number, sumBefore }: NumberedLine): void {
  if (row.lines !== number - 1 || row.sha256 !== sumBefore()) throw new Refused('end', number);
}
