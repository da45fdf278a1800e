import type { components } from '@outturn/client';
import { isJudged } from '../words/classes.js';

type Judged = Pick<components['schemas']['ScoreboardItem'], 'class' | 'kind' | 'span'>;

/** Targets in the order in which a page speaks of them: the judged ones, those due soon, those of a level. */
export function mainFirst<One extends Judged>(judgements: readonly One[]): readonly One[] {
  return judgements.toSorted(
    (one, other) =>
      Number(isJudged(other.class)) - Number(isJudged(one.class)) ||
      one.span.to - other.span.to ||
      Number(other.kind === 'end-level') - Number(one.kind === 'end-level'),
  );
}
