import type { Author, Draft } from '../chain/write.js';
import { successionIn } from '../units/succession.js';
import { type Deed, type Grant, mayTouch, type Touched } from './touch.js';

/** Who does something to what is somebody's own, and by which roles. */
export interface Acting {
  readonly author: Author;
  readonly grants: readonly Grant[];
}

/** Refuses what the roles of who acts do not reach. Asked inside the change, so that it holds when it is written. */
export async function mustBeAllowed(draft: Draft, { grants }: Acting, deed: Deed, touched: Touched): Promise<void> {
  if (!mayTouch(grants, deed, touched, await successionIn(draft))) draft.refuse('other-unit', { deed });
}
