import type { Word } from '@outturn/engine';
import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { lastEvent, type View } from '../view.js';
import type { Frozen } from './sign.js';

/** One signature, as it was given. */
export interface Signature {
  readonly id: string;
  readonly version: number;
  readonly target: string;
  /** The date that was judged on. */
  readonly on: string;
  /** The last event that was taken into account. */
  readonly seen: number;
  readonly result: Frozen;
  readonly word: Word | null;
  readonly opinion: string | null;
  readonly signedBy: string;
  readonly signedAt: string;
  /** Whether a later signature has taken its place. */
  readonly isReplaced: boolean;
}

/** All signatures under the judgements of targets, the last first. */
export async function signaturesOf(
  database: Database,
  view: View,
  targets: readonly string[],
): Promise<readonly Signature[]> {
  const last = lastEvent(view);
  const { rows } = await sql<Signature>`
    select id, from_event as version, target, as_of as on, seen, result, word, judgement.opinion, signed_by, at as signed_at,
      to_event is not null and to_event <= ${last} as is_replaced
    from judgement join event on event.seq = from_event
    where target = any(${targets}) and from_event <= ${last} order by from_event desc, id`.execute(database);
  return rows;
}
