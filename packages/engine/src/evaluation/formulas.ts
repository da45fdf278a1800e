/** How a result is printed: an amount, a share of 1 as per cent, per cent as it stands, points, times, a bare ratio. */
export type Of = 'value' | 'share' | 'percent' | 'points' | 'times' | 'ratio';

type Given = Readonly<Record<string, number>>;

/** Every sum that a judgement may rest on. There is no arithmetic in a judgement that does not stand here. */
export type StepCode =
  | 'plan-time'
  | 'way-time'
  | 'converted'
  | 'sum'
  | 'compound'
  | 'change'
  | 'times'
  | 'level-from-change'
  | 'level-from-mean'
  | 'target-from-change'
  | 'target-from-mean'
  | 'target-from-multiple'
  | 'completion-linear'
  | 'completion-geometric'
  | 'expected-linear'
  | 'expected-geometric'
  | 'expected-share-linear'
  | 'expected-share-geometric'
  | 'ratio'
  | 'past-linear'
  | 'past-geometric'
  | 'needed-linear'
  | 'needed-geometric'
  | 'pace-linear'
  | 'pace-geometric'
  | 'projected-linear'
  | 'projected-geometric'
  | 'margin-above'
  | 'margin-below'
  | 'mean-growth'
  | 'gap'
  | 'kept'
  | 'milestones-done'
  | 'milestones-due';

interface Formula {
  readonly of: Of;
  readonly compute: (given: Given, list: readonly number[]) => number;
  /** The sum with the names of what is given; `list` is the list joined by the sign before it. */
  readonly written: string;
}

function formula(of: Of, written: string, compute: Formula['compute']): Formula {
  return { of, written, compute };
}

const grown = (percent: number) => 1 + percent / 100;

const TIME = formula('share', 'elapsed / years', ({ elapsed, years }) => elapsed / years);
const CHANGED = formula('value', 'base × (1 + change%)', ({ base, change }) => base * grown(change));
const GROWN = formula('value', 'base × (1 + mean%)^years', ({ base, mean, years }) => base * grown(mean) ** years);
const MEAN_GROWTH = formula(
  'percent',
  '(actual / base)^(1 / elapsed) − 1',
  ({ actual, base, elapsed }) => ((actual / base) ** (1 / elapsed) - 1) * 100,
);

const FORMULAS: Readonly<Record<StepCode, Formula>> = {
  'plan-time': TIME,
  'way-time': TIME,
  converted: formula('value', 'factor × value + shift', ({ factor, value, shift }) => factor * value + shift),
  sum: formula('value', '+list', (_, list) => list.reduce((sum, part) => sum + part, 0)),
  compound: formula('percent', '×list − 1', (_, list) => (list.reduce((all, part) => all * grown(part), 1) - 1) * 100),
  change: formula('percent', 'actual / base − 1', ({ actual, base }) => (actual / base - 1) * 100),
  times: formula('times', 'actual / base', ({ actual, base }) => actual / base),
  'level-from-change': CHANGED,
  'level-from-mean': GROWN,
  'target-from-change': CHANGED,
  'target-from-mean': GROWN,
  'target-from-multiple': formula('value', 'base × multiple', ({ base, multiple }) => base * multiple),
  'completion-linear': formula(
    'share',
    '(actual − base) / (target − base)',
    ({ actual, base, target }) => (actual - base) / (target - base),
  ),
  'completion-geometric': formula(
    'share',
    'ln(actual / base) / ln(target / base)',
    ({ actual, base, target }) => Math.log(actual / base) / Math.log(target / base),
  ),
  'expected-linear': formula(
    'value',
    'before + (after − before) × share',
    ({ before, after, share }) => before + (after - before) * share,
  ),
  'expected-geometric': formula(
    'value',
    'before × (after / before)^share',
    ({ before, after, share }) => before * (after / before) ** share,
  ),
  'expected-share-linear': formula(
    'share',
    '(expected − base) / (target − base)',
    ({ expected, base, target }) => (expected - base) / (target - base),
  ),
  'expected-share-geometric': formula(
    'share',
    'ln(expected / base) / ln(target / base)',
    ({ expected, base, target }) => Math.log(expected / base) / Math.log(target / base),
  ),
  ratio: formula('ratio', 'completion / expected', ({ completion, expected }) => completion / expected),
  'past-linear': formula(
    'value',
    '(actual − base) / elapsed',
    ({ actual, base, elapsed }) => (actual - base) / elapsed,
  ),
  'past-geometric': MEAN_GROWTH,
  'needed-linear': formula('value', '(target − actual) / left', ({ target, actual, left }) => (target - actual) / left),
  'needed-geometric': formula(
    'percent',
    '(target / actual)^(1 / left) − 1',
    ({ target, actual, left }) => ((target / actual) ** (1 / left) - 1) * 100,
  ),
  'pace-linear': formula('times', 'needed / past', ({ needed, past }) => needed / past),
  'pace-geometric': formula(
    'times',
    'ln(1 + needed%) / ln(1 + past%)',
    ({ needed, past }) => Math.log(grown(needed)) / Math.log(grown(past)),
  ),
  'projected-linear': formula(
    'value',
    'actual + (actual − base) / elapsed × left',
    ({ actual, base, elapsed, left }) => actual + ((actual - base) / elapsed) * left,
  ),
  'projected-geometric': formula(
    'value',
    'actual × (actual / base)^(left / elapsed)',
    ({ actual, base, elapsed, left }) => actual * (actual / base) ** (left / elapsed),
  ),
  'margin-above': formula('value', 'actual − limit', ({ actual, limit }) => actual - limit),
  'margin-below': formula('value', 'limit − actual', ({ actual, limit }) => limit - actual),
  'mean-growth': MEAN_GROWTH,
  gap: formula('points', 'own − other', ({ own, other }) => own - other),
  kept: formula('share', 'kept / all', ({ kept, all }) => kept / all),
  'milestones-done': formula('share', 'done / all', ({ done, all }) => done / all),
  'milestones-due': formula('share', 'due / all', ({ due, all }) => due / all),
};

/** One sum of a derivation: what went in, what came out. Anyone can recompute it. */
export interface Step {
  readonly code: StepCode;
  readonly given: Given;
  /** Summed or compounded one after another. */
  readonly list: readonly number[];
  readonly of: Of;
  readonly result: number;
}

export function step(code: StepCode, given: Given, list: readonly number[] = []): Step {
  const { of, compute } = FORMULAS[code];
  return { code, given, list, of, result: compute(given, list) };
}

/** The result of a step from what it was given. */
export function recompute({ code, given, list }: Pick<Step, 'code' | 'given' | 'list'>): number {
  return FORMULAS[code].compute(given, list);
}

/** The sum in numbers: `(31 − 35) / (28 − 35)`. */
export function arithmeticOf({ code, given, list }: Pick<Step, 'code' | 'given' | 'list'>): string {
  return FORMULAS[code].written
    .replace('+list', list.map(short).join(' + '))
    .replace('×list', list.map((percent) => short(grown(percent))).join(' × '))
    .replace(/[a-z]{3,}/g, (name) => (given[name] === undefined ? name : bracketed(given[name])));
}

function bracketed(value: number): string {
  return value < 0 ? `(${short(value)})` : short(value);
}

/** At most four decimals, no trailing noughts. */
function short(value: number): string {
  return String(Number(value.toFixed(4))).replace('-', '−');
}
