import { isFall, isRateOfChange } from '../../change.js';
import type { Clause } from '../../clause.js';
import { CUE, has } from '../../peel.js';
import type { Draft, Rule } from '../../rule.js';
import { type Subject, subjectsOf } from '../../subjects.js';

const GROWS = /^的?(?:年均|速度)?(?:增长|增速|增幅|涨幅)(?!点|极)/;

/** 增长6.9%, 下降9%, 涨幅2.5%, 增长2.4倍: relative change. */
function read(clause: Clause): Draft | null {
  const { of } = clause.quantity;
  if (of !== 'percent' && of !== 'times') return null;
  const aim = of === 'percent' && clause.tail.startsWith('的') ? AIM.exec(clause.tail) : null;
  if (aim !== null) return { measure: 'growth', subjects: aimedAt(clause, aim[1]!), claimed: aim[0].length };
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

const AIM = /^的((?:[^增]{2,12}?)?)(?:年均|预期)?增长(?:预期)?目标/;

/** 实现6%的工业增长目标: what is to grow stands behind its figure, or before it, or is left to the aim itself. */
function aimedAt(clause: Clause, behind: string): readonly Subject[] {
  const named = clause.behind;
  if (behind !== '' && behind !== '预期') return [{ name: behind, named }];
  const before = LEADS.test(clause.words) ? [] : subjectsOf(clause);
  return before.length > 0 ? before : [{ name: '增长目标', named }];
}

/** Words that lead to an aim and name nothing. */
const LEADS = /^(?:围绕|紧扣|锚定|对标|瞄准|按照|根据|实现|完成|确保|力争)*(?:全年|年度|年初)?$/;

export const rule: Rule = { id: 'growth', order: 60, read };
