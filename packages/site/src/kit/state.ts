import type { Api, components } from '@outturn/client';
import type { Source } from './page.js';
import type { PinBy, Pinned } from './site.js';
import { allOf, told } from './told.js';

/** The state of the ledger now, or that of a release, and the date to judge it on; null where there is no such release. */
export async function pinnedBy(api: Api, { release, on }: PinBy): Promise<Pinned | null> {
  const asOf = release === undefined ? {} : { asOf: `r${release}` };
  const found = await told(api.GET('/api/state', { params: { query: asOf } }));
  if (found === null) return null;
  const { event, at, head, method } = found;
  const after = release ?? found.last?.number ?? null;
  return { state: { event, at, head, method, after, release: release ?? null }, on: on ?? found.on };
}

/**
 * The releases that a page knows of, the last first: all of them, and on the pages of a release those up to it, as these pages stay as they are. A
 * release is no part of the state that it gives a number to, so it is not asked for by that state.
 */
export async function allReleases({ api, state }: Source): Promise<readonly components['schemas']['Release'][]> {
  const releases = await allOf((place) => api.GET('/api/releases', { params: { query: place } }));
  return releases.filter(({ number }) => state.release === null || number <= state.release);
}
