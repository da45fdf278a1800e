import { allPlans } from './lists.js';
import type { Source } from './page.js';
import { told } from './told.js';

/** An indicator in a region: what has a page of its own. */
export interface InRegion {
  readonly code: string;
  readonly region: string;
}

/** The indicators of all public plans, each in the region of its plan. */
export async function indicatorsOf(source: Source): Promise<readonly InRegion[]> {
  const { api, asOf, on } = source;
  const plans = await allPlans(source);
  const boards = await Promise.all(
    plans.map(({ code }) =>
      told(api.GET('/api/plans/{code}/scoreboard', { params: { path: { code }, query: { asOf, on } } })),
    ),
  );
  const found = boards.flatMap((board) =>
    (board?.items ?? []).map(({ indicator }) => ({ code: indicator.code, region: board!.plan.region })),
  );
  return [...new Map(found.map((one) => [`${one.region} ${one.code}`, one])).values()];
}
