import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { hashOf } from '../chain/hash-of.js';
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
  /** Of what was asked, that which decides which rows are gathered: answers in two languages are made of the same ones. */
  readonly gatheredBy: readonly unknown[];
  /** The rows, as a text. */
  readonly gather: () => Promise<string>;
  /** What they come to: arithmetic and nothing else. Null where there is nothing. */
  readonly workOut: (gathered: string) => unknown;
}

const ANSWERS: Memo<Buffer> = new Memo(64 * 2 ** 20, ({ length }) => length);
const TAGS: Memo<string> = new Memo(8 * 2 ** 20, ({ length }, key) => 2 * (length + key.length));
const GATHERED: Memo<string> = new Memo(16 * 2 ** 20, ({ length }, key) => 2 * (length + key.length));
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
  const state = [view.event === null, head, headNow];
  const key = JSON.stringify([...state, question.asked]);
  const tag = TAGS.get(key);
  const json = tag === undefined ? undefined : ANSWERS.get(tag);
  if (tag !== undefined && json !== undefined) return { json, tag };
  const answer = UNDER_WAY.get(key) ?? answered(key, state, question).finally(() => UNDER_WAY.delete(key));
  UNDER_WAY.set(key, answer);
  return answer;
}

async function answered(key: string, state: readonly unknown[], question: Question): Promise<Told | null> {
  const { judgedBy, gatheredBy, gather, workOut } = question;
  const ground = JSON.stringify([...state, gatheredBy]);
  const gathered = GATHERED.get(ground) ?? (await gather());
  GATHERED.keep(ground, gathered);
  const tag = createHash('sha256').update(JSON.stringify(judgedBy)).update(gathered).digest('base64url');
  const json = ANSWERS.get(tag) ?? Buffer.from(JSON.stringify(workOut(gathered) ?? null));
  if (json.equals(NOTHING)) return null;
  ANSWERS.keep(tag, json);
  // Under what holds now it may already be the answer of a later event; under a state that is over it never is.
  TAGS.keep(key, tag);
  return { json, tag };
}

async function headOf(database: Database, view: View): Promise<string | null> {
  if (view.event !== null) return hashOf(database, view.event);
  const { rows } = await sql<{ hash: string }>`select hash from event where seq = ${lastEvent(view)}`.execute(database);
  return rows[0]?.hash ?? null;
}
