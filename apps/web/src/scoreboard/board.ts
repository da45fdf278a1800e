import { queryOptions } from '@tanstack/react-query';
import { apiIn, told } from '../kit/api.js';
import type { Locale } from '../kit/locale.js';
import type { StateAsked } from './state-choice.js';

/** The scoreboard of a plan, on a date and in a state. What stands there stays until the next has come. */
export function boardOf(code: string, { on, asOf }: StateAsked, locale: Locale) {
  return queryOptions({
    queryKey: ['scoreboard', code, on, asOf, locale],
    queryFn: () =>
      told(() =>
        apiIn(locale).GET('/api/plans/{code}/scoreboard', {
          params: { path: { code }, query: { ...(on && { on }), ...(asOf && { asOf }) } },
        }),
      ),
    placeholderData: (before) => (before?.plan.code === code ? before : undefined),
  });
}

/** How a target was judged, with its sums and signatures. */
export function judgementOf(id: string, { on, asOf }: StateAsked, locale: Locale) {
  return queryOptions({
    queryKey: ['judgement', id, on, asOf, locale],
    queryFn: () =>
      told(() =>
        apiIn(locale).GET('/api/targets/{id}/judgement', {
          params: { path: { id }, query: { ...(on && { on }), ...(asOf && { asOf }) } },
        }),
      ),
  });
}
