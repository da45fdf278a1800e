import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { directionOf, pathsOf } from '../../bases.js';
import type { Check } from '../../check.js';
import { citeNamed, type Figure, signed, verbOf } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { stepsOf } from '../../last-results.js';

const FALLS = /[下压缩][降减调缩]|降低|[降减缩]至|[降减]到|减少|缩短|收窄|回落/;
const RISES = /提高|提升|增加|增长|扩大|上升|[增升扩]至|上调|攀升|跃升/;
/** Units in which less is more: ranks, grades and the like; ages and times go either way. */
const TURNED = /^(?:位|名|级|星|类|档|等|个?百分点)/;

function* find(given: Case): Generator<Draft> {
  const seen = new Set<Figure>();
  for (const { base, aim, mixed } of pathsOf(given)) {
    const above = aim.amount.printed.low > base.amount.printed.high;
    if (!above || mixed || seen.has(aim) || !isToFall(aim)) continue;
    seen.add(aim);
    yield draft(directionOf(aim) === 'down' ? 'raised' : 'falls-upwards', aim, base);
  }
  yield* lowered(given);
}

/** The aims of a yearly report that are said to fall and lie above its own last result: a ceiling is no fall, 降至31以内 is one. */
function* lowered(given: Case): Generator<Draft> {
  for (const { aim, result } of stepsOf(given, 'level')) {
    const [next, last] = [aim.amount.printed, result.amount.printed];
    if (aim.document !== result.document || TURNED.test(aim.fact.unit) || next.low <= last.high) continue;
    if (FALLS.test(verbOf(aim)) && !RISES.test(verbOf(aim))) yield draft('falls-upwards', aim, result);
  }
}

/** Whether a lower value is meant to be reached: a ceiling (控制在5.5%以内) leaves room above what there is. */
function isToFall(aim: Figure): boolean {
  const verb = verbOf(aim);
  if (FALLS.test(verb)) return true;
  return directionOf(aim) === 'down' && aim.fact.comparator === '=' && !/控制|不超|不高|稳定|保持|以内/.test(verb);
}

function draft(code: string, aim: Entry, base: Entry): Draft {
  return {
    severity: 'error',
    code,
    params: { name: aim.fact.indicator, aim: signed(aim), base: signed(base) },
    spans: [citeNamed(aim), citeNamed(base)],
    arithmetic: `${signed(aim)} > ${signed(base)}`,
  };
}

export const check: Check = {
  id: 'reverse-indicator-direction',
  group: 'targets',
  severity: 'error',
  source: '专家核对规划文本: 逆向指标的目标值应当低于基期值',
  find,
};
