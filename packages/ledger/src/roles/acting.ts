import type { Author, Draft } from '../chain/write.js';
import { successionIn } from '../units/succession.js';
import { type Deed, type Grant, mayReview, mayTouch, type ReadThing, type Touched } from './touch.js';

/** Who does something to what is somebody's own, and by which roles. */
export interface Acting {
  readonly author: Author;
  readonly grants: readonly Grant[];
}

/** Refuses what the roles of who acts do not reach. Asked inside the change, so that it holds when it is written. */
export async function mustBeAllowed(draft: Draft, { grants }: Acting, deed: Deed, touched: Touched): Promise<void> {
  if (!mayTouch(grants, deed, touched, await successionIn(draft))) draft.refuse('other-unit', { deed });
}

/** Who decides on what was read in a document. Without grants it is the house itself. */
export interface Reviewer {
  readonly grants?: readonly Grant[];
}

/** Refuses decisions on what is not for the roles of who decides. */
export function mustReview(draft: Draft, { grants }: Reviewer, things: Iterable<ReadThing>): void {
  if (grants === undefined) return;
  for (const thing of new Set(things)) if (!mayReview(grants, thing)) draft.refuse('other-unit', { deed: 'review' });
}
