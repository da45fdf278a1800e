import { shareOf } from './aggregate.js';
import type { Remark } from './judgement.js';
import type { Figure } from './target.js';

/** A count by class as a report prints it. */
export interface PublishedCount {
  readonly total: number;
  readonly classes: readonly PublishedClass[];
}

export interface PublishedClass {
  readonly name: string;
  readonly count: number;
  /** Per cent as printed; absent where none is. */
  readonly share?: Figure;
}

/** What does not add up in a printed count: the classes, or a share that plain rounding does not give. */
export function recount({ total, classes }: PublishedCount): readonly Remark[] {
  const sum = classes.reduce((all, { count }) => all + count, 0);
  const bent = classes.flatMap(({ name, count, share }) => {
    if (share === undefined) return [];
    const plain = shareOf(count, total, share.decimals);
    return plain === share.value ? [] : [{ code: 'share-differs', params: { name, printed: share.value, plain } }];
  });
  return sum === total ? bent : [{ code: 'classes-do-not-add', params: { sum, total } }, ...bent];
}
