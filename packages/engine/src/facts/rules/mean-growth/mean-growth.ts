import { isFall } from '../../change.js';
import type { Clause } from '../../clause.js';
import { CUE, has } from '../../peel.js';
import type { Draft, Rule } from '../../rule.js';
import { subjectsOf } from '../../subjects.js';

/** 年均增长8%, 年均增速达到7.4%: average change a year over a span. */
function read(clause: Clause): Draft | null {
  const { of } = clause.quantity;
  if (of !== 'percent' && of !== 'points') return null;
  const mean =
    has(clause.cues, CUE.mean) ||
    (has(clause.leading, CUE.mean) &&
      (has(clause.cues, CUE.up) || has(clause.cues, CUE.down) || has(clause.cues, CUE.rate)));
  if (!mean) return null;
  const subjects = subjectsOf(clause);
  if (subjects.length === 0) return null;
  return { measure: of === 'points' ? 'delta' : 'cagr', subjects, falls: isFall(clause) };
}

export const rule: Rule = { id: 'mean-growth', order: 50, read };
