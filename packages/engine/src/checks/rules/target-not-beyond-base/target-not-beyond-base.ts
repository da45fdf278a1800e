import type { Case } from '../../../entries/case.js';
import { directionOf, isStanding, outlooksOf, type Path, pathsOf, stagesOf } from '../../bases.js';
import type { Check } from '../../check.js';
import { citeNamed, differ, type Figure, signed, verbOf } from '../../figures.js';
import type { Draft } from '../../finding.js';

/** Verbs that announce more than there was. */
const RAISED = /提高|提升|增加|增长|扩大|上升|[增升扩]至|壮大|拓展/;
/** Words under which a lower target is meant: what is held, kept above a floor or cut. */
const HELD = /稳定|保持|维持|巩固|守住|不[低少小]于|控制|以内|降|减|缩|压|调/;

/** From here on a share can only be held. */
const NEARLY_ALL = 99;

function* find(given: Case): Generator<Draft> {
  const seen = new Set<Figure>();
  for (const path of [...pathsOf(given), ...outlooksOf(given), ...stagesOf(given)]) {
    if (seen.has(path.aim) || HELD.test(verbOf(path.aim))) continue;
    const draft = path.mixed ? confused(path) : fallen(path);
    if (draft === null) continue;
    seen.add(path.aim);
    yield draft;
  }
}

function isBelow({ base, aim }: Path): boolean {
  return aim.amount.value < base.amount.value && differ(aim.amount.printed, base.amount.printed);
}

/** Coefficients and shares are set to the digit: to raise 0.6 to 0.58 asks for an answer although 0.6 may stand for 0.575. */
function isSmaller({ base, aim }: Path): boolean {
  const exact = aim.amount.of === 'number' || aim.amount.of === 'percent';
  return exact && aim.fact.comparator !== '~' && base.fact.comparator === '=' && aim.amount.value < base.amount.value;
}

function confused(path: Path): Draft | null {
  return isBelow(path) && isRising(path.aim) ? say(path, 'question', 'definition') : null;
}

function fallen(path: Path): Draft | null {
  const { base, aim } = path;
  if (base.fact.role === 'target') return isBelow(path) && isRising(aim) ? say(path, 'question', 'later-below') : null;
  const raised = RAISED.test(verbOf(aim));
  if (isBelow(path) && raised) return say(path, aim.fact.comparator === '=' ? 'error' : 'question', 'raised-below');
  if (!isRising(aim)) return null;
  if (raised && isSmaller(path)) return say(path, 'question', 'raised-within-rounding');
  if (isBelow(path)) return say(path, 'question', 'below-base');
  const same = aim.amount.value === base.amount.value && aim.fact.rule !== 'table';
  const full = aim.amount.of === 'percent' && aim.amount.value >= NEARLY_ALL;
  return same && !full ? say(path, 'question', 'same-as-base') : null;
}

/** Whether more is better, and what there is stays from year to year. */
function isRising(aim: Figure): boolean {
  return directionOf(aim) === 'up' && isStanding(aim);
}

function say({ base, aim }: Path, severity: Draft['severity'], code: string): Draft {
  return {
    severity,
    code,
    params: {
      name: aim.fact.indicator,
      before: base.fact.indicator,
      aim: signed(aim),
      base: signed(base),
      year: base.years.to,
    },
    spans: [citeNamed(aim), citeNamed(base)],
    arithmetic: `${signed(aim)} < ${signed(base)}`,
  };
}

export const check: Check = {
  id: 'target-not-beyond-base',
  group: 'targets',
  severity: 'error',
  source: '专家核对规划文本: 正向指标的目标值应当高于基期值',
  find,
};
