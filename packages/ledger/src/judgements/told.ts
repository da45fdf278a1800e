import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { Memo } from '../memo.js';
import { lastEvent, NOW, type View } from '../view.js';

/** An answer as it is sent, in JSON. The same tag is the same answer. */
export interface Told {
  readonly json: Buffer;
  readonly tag: string;
}

export interface Question {
  /** All that the answer depends on beside the ledger. */
  readonly asked: readonly unknown[];
  /** Of what was asked, that which decides what the rows come to. */
  readonly judgedBy: readonly unknown[];
  /** The rows, as a text. */
  readonly gather: () => Promise<string>;
  /** What they come to: arithmetic and nothing else. Null where there is nothing. */
  readonly workOut: (gathered: string) => unknown;
}

const ANSWERS: Memo<Buffer> = new Memo(64 * 2 ** 20, ({ length }) => length);
const TAGS: Memo<string> = new Memo(8 * 2 ** 20, ({ length }, key) => 2 * (length + key.length));
/** Who asks what is being asked already waits for the same answer. */
const UNDER_WAY = new Map<string, Promise<Told | null>>();
const NOTHING = Buffer.from('null');

/**
 * Answers a question. In a ledger nothing is overwritten, and the hash of its last event names all that is in it, so that what was answered under
 * a hash holds under it for good; and the same rows come to the same under any. What of an earlier state may be seen depends on what holds now.
 */
export async function tell(database: Database, view: View, question: Question): Promise<Told | null> {
  const head = await headOf(database, view);
  const headNow = view.event === null ? head : await headOf(database, NOW);
  const key = JSON.stringify([view.event === null, head, headNow, question.asked]);
  const tag = TAGS.get(key);
  const json = tag === undefined ? undefined : ANSWERS.get(tag);
  if (tag !== undefined && json !== undefined) return { json, tag };
  const answer = UNDER_WAY.get(key) ?? answered(key, question).finally(() => UNDER_WAY.delete(key));
  UNDER_WAY.set(key, answer);
  return answer;
}

async function answered(key: string, { judgedBy, gather, workOut }: Question): Promise<Told | null> {
  const gathered = await gather();
  const tag = createHash('sha256').update(JSON.stringify(judgedBy)).update(gathered).digest('base64url');
  const json = ANSWERS.get(tag) ?? Buffer.from(JSON.stringify(workOut(gathered) ?? null));
  if (json.equals(NOTHING)) return null;
  ANSWERS.keep(tag, json);
  // Under what holds now it may already be the answer of a later event; under a state that is over it never is.
  TAGS.keep(key, tag);
  return { json, tag };
}

async function headOf(database: Database, view: View): Promise<string | null> {
  const { rows } = await sql<{ hash: string }>`select hash from event where seq = ${lastEvent(view)}`.execute(database);
  return rows[0]?.hash ?? null;
}
