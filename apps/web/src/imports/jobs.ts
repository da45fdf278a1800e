import { queryOptions } from '@tanstack/react-query';
import { apiIn, told } from '../kit/api.js';
import { all, pageAt } from '../kit/list/gather.js';
import type { Locale } from '../kit/locale.js';
import { paged } from '../kit/more.js';
import { isUnderWay, type JobState } from './states.js';

/** While something is still to come, it is asked for every second. */
const EACH_SECOND = 1000;

/** All files of a batch. */
export function batchJobs(batch: string, locale: Locale) {
  return queryOptions({
    queryKey: ['jobs', { batch }, locale],
    queryFn: () =>
      all((cursor) => told(() => apiIn(locale).GET('/api/jobs', { params: { query: { batch, ...pageAt(cursor) } } }))),
    refetchInterval: ({ state: { data } }) => (data?.some(isUnderWay) ? EACH_SECOND : false),
  });
}

/** The files handed in of late. */
export function lastJobs(state: JobState | undefined, locale: Locale) {
  return paged(
    ['jobs', { state }, locale],
    (cursor) =>
      told(() =>
        apiIn(locale).GET('/api/jobs', {
          params: { query: { ...(state !== undefined && { state }), ...pageAt(cursor) } },
        }),
      ),
    { every: 5 * EACH_SECOND },
  );
}
