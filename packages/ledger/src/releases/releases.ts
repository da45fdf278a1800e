import type { Author, Written } from '../chain/write.js';
import type { Database } from '../database/connect.js';
import { newId } from '../ids.js';
import type { Ledger } from '../ledger.js';
import { seen, type View } from '../view.js';

/** A state that can be read for ever, as `asOf=r<number>`. */
export interface Release {
  readonly number: number;
  readonly title: string;
  readonly note: string | null;
  /** The last event that belongs to it. */
  readonly seen: number;
  /** The hash of that event: who has noted it can tell whether anything before was changed. */
  readonly head: string;
  readonly version: number;
  readonly releasedAt: string;
}

const MOST = 2 ** 31 - 1;

/** Gives the state that holds now a number. */
export function makeRelease(
  ledger: Ledger,
  { title, note, author }: { readonly title: string; readonly note: string | null; readonly author: Author },
): Promise<Written<Omit<Release, 'releasedAt'>>> {
  return ledger.write({ kind: 'release.made', author }, async (draft) => {
    const last = await draft.tx.selectFrom('event').select(['seq', 'hash']).orderBy('seq', 'desc').executeTakeFirst();
    if (last === undefined) return draft.refuse('empty-ledger');
    const before = await draft.tx
      .selectFrom('release')
      .select(({ fn }) => fn.max('number').as('number'))
      .executeTakeFirst();
    const release = { number: (before?.number ?? 0) + 1, title, note, seen: last.seq, head: last.hash };
    await draft.put('release', [{ id: newId(), ...release }]);
    return { ...release, version: draft.seq };
  });
}

/** The releases before a number, the last first. */
export function listReleases(
  database: Database,
  view: View,
  { before, limit }: { readonly before?: number | undefined; readonly limit: number },
): Promise<readonly Release[]> {
  return releases(database, view)
    .where('number', '<', before ?? MOST)
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
}

export async function readRelease(database: Database, view: View, number: number): Promise<Release | null> {
  return (await releases(database, view).where('number', '=', number).executeTakeFirst()) ?? null;
}

function releases(database: Database, view: View) {
  return database
    .selectFrom('release')
    .innerJoin('event', 'event.seq', 'release.fromEvent')
    .select(['number', 'title', 'note', 'seen', 'head', 'release.fromEvent as version', 'at as releasedAt'])
    .where(seen(view, 'release'));
}
