import type { Span } from '../../document/document.js';
import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { compounded, type Interval, over } from '../../entries/interval.js';
import { comparable, isLevel, isResult, levelsAt } from '../../entries/look-up.js';
import { lengthOf, yearOf } from '../../entries/years.js';
import { AGAINST_OTHERS, wordsBefore } from './words.js';

/** What 1 comes to over a span of years. */
export interface PlannedGrowth {
  readonly years: Span;
  readonly factor: Interval;
  /** As printed, without rounding. */
  readonly likely: number;
  readonly said: readonly Entry[];
}

/** Targets only: in results the three come from accounts that are revised apart. */
export function ratesOf({ bySubject }: Case, code: string): PlannedGrowth[] {
  return (bySubject.get(code) ?? []).flatMap((entry) => {
    const { fact, amount, years } = entry;
    const rate = fact.measure === 'growth' || fact.measure === 'cagr';
    if (
      !rate ||
      amount?.of !== 'percent' ||
      years === null ||
      isResult(entry) ||
      AGAINST_OTHERS.test(wordsBefore(entry))
    )
      return [];
    const steps = fact.measure === 'cagr' ? lengthOf(years) : 1;
    return [
      { years, factor: compounded(amount.interval, steps), likely: (1 + amount.value / 100) ** steps, said: [entry] },
    ];
  });
}

/** 控制在520万吨以内 from the base year of the plan on. */
export function limitsOf(given: Case, code: string): PlannedGrowth[] {
  return (given.bySubject.get(code) ?? []).flatMap((limit) => {
    const { span } = limit.document.frame;
    if (!isLevel(limit) || isResult(limit) || span === null || yearOf(limit.years) !== span.to) return [];
    const base = levelsAt(given, code, span.from - 1).find(
      (level) => level.document === limit.document && isResult(level) && comparable(level, limit),
    );
    const factor = base === undefined ? null : over(limit.amount!.interval, base.amount!.interval);
    if (base === undefined || factor === null) return [];
    return [{ years: span, factor, likely: limit.amount!.value / base.amount!.value, said: [limit, base] }];
  });
}
