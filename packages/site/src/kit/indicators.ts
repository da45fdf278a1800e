import { allBoards } from './lists.js';
import type { Source } from './page.js';

/** An indicator in a region: what has a page of its own. */
export interface InRegion {
  readonly code: string;
  readonly region: string;
}

/** The indicators of all public plans, each in the region of its plan. */
export async function indicatorsOf(source: Source): Promise<readonly InRegion[]> {
  const found = (await allBoards(source)).flatMap(({ items, plan }) =>
    items.map(({ indicator }) => ({ code: indicator.code, region: plan.region })),
  );
  return [...new Map(found.map((one) => [`${one.region} ${one.code}`, one])).values()];
}
