import type { Span } from '../../document/document.js';
import type { Entry } from '../../entries/entry.js';
import { lengthOf } from '../../entries/years.js';
import { indicatorByCode } from '../../vocabulary/indicators/index.js';
import type { KindId, YearMeasure } from '../target.js';
import { pieceOf, wordsOf } from './around.js';
import { type Form, isMultiple } from './form.js';
import type { Doubt } from './proposal.js';
import type { OfPlan } from './use.js';

/** What a promise of a plan is, as far as its words tell. */
export interface Kinded {
  readonly kind: KindId;
  readonly measure?: YearMeasure;
  readonly doubts: readonly Doubt[];
}

/** Whether the base that the plan states fulfils what is promised already; null where it states none. */
export type Fulfilled = boolean | null;

/** The kind of target that a fact states. */
export function kindOf(entry: Entry, form: Form, use: OfPlan, fulfilled: Fulfilled): Kinded {
  const { fact } = entry;
  const { span } = use;
  if (form === 'rank') return { kind: 'rank', doubts: ['rank'] };
  if (isMultiple(fact)) return { kind: 'multiple', doubts: multipleDoubts(entry, span) };
  switch (fact.measure) {
    case 'cagr':
      return { kind: 'mean-growth', doubts: [] };
    case 'growth':
      return ofGrowth(entry, use);
    case 'delta':
      return { kind: 'end-level', doubts: ['added-to-base'] };
    default:
      return ofLevel(entry, use, fulfilled);
  }
}

function multipleDoubts({ fact }: Entry, span: Span): readonly Doubt[] {
  if (fact.base === null) return ['base-unsaid'];
  return Number(fact.base.slice(-4)) === span.from - 1 ? [] : ['other-base'];
}

const TOTAL = /累计|五年|[较比]|期间/;
const EVERY_YEAR = /保持(?!率)|稳定|控制|涨幅|始终/;

function ofGrowth(entry: Entry, { span, isOfEach }: OfPlan): Kinded {
  const { fact, years } = entry;
  const words = pieceOf(entry);
  if (fact.base !== null) {
    const fits = Number(fact.base.slice(-4)) === span.from - 1;
    return { kind: 'cumulative-change', doubts: fits ? [] : ['other-base'] };
  }
  if (fact.code === 'cpi' || isOfEach || (EVERY_YEAR.test(words) && !/累计/.test(words)))
    return { kind: 'each-year', measure: 'change', doubts: [] };
  const overall = lengthOf(years!) > 1;
  if (overall) {
    const said = fact.cell !== undefined || TOTAL.test(wordsOf(entry));
    return { kind: 'cumulative-change', doubts: said ? [] : ['kind-guessed'] };
  }
  // 能耗下降14% by the end of a plan is over the plan; 投资增长8% of its last year may be of each.
  const falls = typeof fact.value === 'number' && fact.value < 0;
  return falls
    ? { kind: 'cumulative-change', doubts: ['kind-guessed'] }
    : { kind: 'each-year', measure: 'change', doubts: ['which-years'] };
}

const HELD = /控制在|严控在|限制在/;
const KEPT = /稳定|保持(?!率)|维持在|始终|守住|守牢/;
const FLOOR = /保有量|保护面积|底线|红线/;
const ADDED = /^(?:累计)?(?:新增|新建|改造|新改建|建成|培育|完成|治理|培训|发放|造林|改扩建)/;

function ofLevel(entry: Entry, { span, isOfEach }: OfPlan, fulfilled: Fulfilled): Kinded {
  const { fact, years } = entry;
  const words = pieceOf(entry);
  if (isOfEach || /失业率/.test(fact.indicator)) return { kind: 'each-year', doubts: [] };
  const flow = fact.code === null ? null : (indicatorByCode(fact.code)?.flow ?? null);
  if (lengthOf(years!) > 1) {
    if (KEPT.test(words) || HELD.test(words)) return kept(flow, fulfilled);
    const summed = fact.cell !== undefined || /累计|五年|共|新增|期间/.test(wordsOf(entry));
    return { kind: 'cumulative-sum', doubts: summed ? [] : ['kind-guessed'] };
  }
  if (FLOOR.test(fact.indicator) && fact.comparator !== '<=') return { kind: 'floor', doubts: [] };
  if (/总量|规模/.test(fact.indicator) && fact.comparator === '<=') return { kind: 'floor', doubts: [] };
  if (HELD.test(words) || KEPT.test(words)) return kept(flow, fulfilled);
  if (fact.cell === undefined && flow !== 'rate' && ADDED.test(fact.indicator) && years!.to === span.to)
    return { kind: 'cumulative-sum', doubts: ['kind-guessed'] };
  return { kind: 'end-level', doubts: [] };
}

/** What is to stay where it is: a stock never to be crossed, what comes anew each year as a limit of each. Where there is a way to go, it is a level at the end. */
function kept(flow: 'stock' | 'flow' | 'rate' | null, fulfilled: Fulfilled): Kinded {
  if (fulfilled === false) return { kind: 'end-level', doubts: [] };
  const doubts: readonly Doubt[] = fulfilled === null || flow === null ? ['kind-guessed'] : [];
  return { kind: flow === 'stock' ? 'floor' : 'each-year', doubts };
}
