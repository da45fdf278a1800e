import { isFall, isRateOfChange } from '../../change.js';
import type { Clause } from '../../clause.js';
import { CUE, has } from '../../peel.js';
import type { Draft, Rule } from '../../rule.js';
import { subjectsOf } from '../../subjects.js';

const GROWS = /^的?(?:年均|速度)?(?:增长|增速|增幅|涨幅)(?!点|极)/;

/** 增长6.9%, 下降9%, 涨幅2.5%, 增长2.4倍: relative change. */
function read(clause: Clause): Draft | null {
  const { of } = clause.quantity;
  if (of !== 'percent' && of !== 'times') return null;
  const changes =
    has(clause.cues, CUE.up) ||
    has(clause.cues, CUE.down) ||
    isRateOfChange(clause) ||
    (clause.tail !== '' && GROWS.test(clause.tail));
  if (!changes) return null;
  const subjects = subjectsOf(clause);
  if (subjects.length === 0) return null;
  return {
    measure: 'growth',
    subjects,
    falls: isFall(clause),
    claimed: clause.tail === '' ? 0 : (GROWS.exec(clause.tail)?.[0].length ?? 0),
  };
}

export const rule: Rule = { id: 'growth', order: 60, read };
