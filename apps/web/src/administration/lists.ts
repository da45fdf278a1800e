import type { components } from '@outturn/client';
import { queryOptions } from '@tanstack/react-query';
import { apiIn, told } from '../kit/api.js';
import { all, pageAt } from '../kit/list/gather.js';
import type { Locale } from '../kit/locale.js';

export { everyPost, everyUnit, type Post, type Unit } from '../kit/list/names.js';

export type Account = components['schemas']['Account'];
export type Grant = components['schemas']['GivenGrant'];

/** These lists are as long as an office is large: they are read whole. */

export function everyAccount(locale: Locale) {
  return queryOptions({
    queryKey: ['accounts', locale],
    queryFn: () =>
      all((cursor) => told(() => apiIn(locale).GET('/api/accounts', { params: { query: pageAt(cursor) } }))),
  });
}

export function everyGrant(locale: Locale) {
  return queryOptions({
    queryKey: ['grants', locale],
    queryFn: () => all((cursor) => told(() => apiIn(locale).GET('/api/grants', { params: { query: pageAt(cursor) } }))),
  });
}

/** Names by id, for a choice; the first may be that nothing is chosen. */
export function choicesOf(
  things: readonly { readonly id: string; readonly name: string }[],
  none?: string,
): Readonly<Record<string, string>> {
  const named = things.map(({ id, name }) => [id, name] as const);
  return Object.fromEntries(none === undefined ? named : [['', none], ...named]);
}
