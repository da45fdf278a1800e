import type { Judgement, Thresholds, Word } from '@outturn/engine';
import type { Author, Written } from '../chain/write.js';
import { newId } from '../ids.js';
import type { Ledger } from '../ledger.js';
import { type Judged, judge } from './judge.js';

export interface Signing {
  readonly target: string;
  /** The date that is judged on. */
  readonly on: string;
  readonly thresholds: Thresholds;
  /** The last event of the state that the person has looked at; the state that holds now where it is left out. */
  readonly seen?: number | undefined;
  /** The word of the person; that of the judgement where it is left out. */
  readonly word?: Word | undefined;
  /** Why the person sees it so. Needed where the word is another than the judgement's. */
  readonly opinion?: string | undefined;
  readonly author: Author;
}

/** What a signature keeps: nothing of it changes when the figures do. */
export type Frozen = Pick<Judged, 'judgement' | 'restsOn' | 'leftOut'> & { readonly thresholds: Thresholds };

export interface Signed {
  readonly id: string;
  readonly version: number;
  readonly seen: number;
  readonly word: Word | null;
  readonly judgement: Judgement;
}

/** Makes a judgement that of a person. Signing again makes a new version; the one before stays to be read. */
export async function signJudgement(ledger: Ledger, signing: Signing): Promise<Written<Signed>> {
  const { target, on, thresholds, author } = signing;
  const { account } = author;
  if (account === null) return refused('person-needed');
  const seen = signing.seen ?? (await lastOf(ledger));
  if (seen > (await lastOf(ledger))) return refused('no-such-event', { event: seen });
  const [judged] = await judge(ledger.database, { event: seen }, { targets: [target] }, { on, thresholds });
  if (judged === undefined) return refused('not-found', { noun: 'target', id: target });
  const { judgement, restsOn, leftOut } = judged;
  const word = signing.word ?? judgement.word;
  const opinion = signing.opinion?.trim() || null;
  if (word !== judgement.word && opinion === null) return refused('opinion-needed');
  const result: Frozen = { judgement, restsOn, leftOut, thresholds };
  return ledger.write({ kind: 'judgement.signed', author, reason: opinion }, async (draft) => {
    const before = await draft.tx
      .selectFrom('judgement')
      .select('id')
      .where('target', '=', target)
      .where('asOf', '=', on)
      .where('toEvent', 'is', null)
      .executeTakeFirst();
    const id = before?.id ?? newId();
    const { region } = judged.target;
    await draft.put('judgement', [{ id, region, target, asOf: on, seen, result, word, opinion, signedBy: account }]);
    return { id, version: draft.seq, seen, word, judgement };
  });
}

async function lastOf({ database }: Ledger): Promise<number> {
  const { seq } = await database
    .selectFrom('event')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .executeTakeFirstOrThrow();
  return seq ?? 0;
}

function refused(code: string, params: Readonly<Record<string, string | number>> = {}): Written<never> {
  return { ok: false, refusal: { code, params } };
}
