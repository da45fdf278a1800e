import type { Case } from '../../../entries/case.js';
import { keyOf } from '../../../vocabulary/indicators/key.js';
import type { Check } from '../../check.js';
import { cite, citeRange } from '../../cite.js';
import type { Figure } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { handedCount, takenCount } from '../../follow-up/binding-counts.js';
import { namesOf } from '../../follow-up/names.js';
import { type Level, levelsOf } from '../../follow-up/upper.js';

function* find(given: Case): Generator<Draft> {
  for (const level of levelsOf(given)) {
    const missing = missingIn(level);
    if (missing.length > 0) yield draft(level, missing);
    yield* fewerIn(level);
  }
}

/** The plan above says how many it hands down, the plan below how many it takes over. */
function* fewerIn({ upper, plan }: Level): Generator<Draft> {
  const [handed, taken] = [handedCount(upper), takenCount(plan)];
  if (handed === null || taken === null || taken.count >= handed.count) return;
  yield {
    severity: 'question',
    code: 'fewer',
    params: { upper: handed.count, lower: taken.count, document: upper.name },
    spans: [citeRange(plan, taken.start, taken.end), citeRange(upper, handed.start, handed.end)],
    arithmetic: `${taken.count} < ${handed.count}`,
  };
}

/** Binding indicators of which the plan below says nothing at all, once each. */
function missingIn({ plan, handed }: Level): readonly Figure[] {
  const bound = handed.filter(({ binding }) => binding === true);
  if (bound.length === 0) return [];
  const told = new Set(plan.entries.flatMap(({ subject }) => [subject.key, subject.kin, subject.stock]));
  const words = keyOf(plan.text);
  const missing = new Map<string, Figure>();
  for (const { upper } of bound) {
    const { key, kin, stock } = upper.subject;
    const known = [key, kin, stock].some((one) => told.has(one)) || isNamedIn(words, upper);
    if (!known && !missing.has(key)) missing.set(key, upper);
  }
  return [...missing.values()];
}

function isNamedIn(words: string, figure: Figure): boolean {
  const names = namesOf(figure).map(keyOf);
  return names.some((name) => name.length > 2 && words.includes(name));
}

function draft({ plan }: Level, missing: readonly Figure[]): Draft {
  return {
    severity: 'note',
    code: 'missing',
    params: {
      count: missing.length,
      names: missing.map(({ fact }) => fact.indicator).join('、'),
      document: plan.name,
      upper: missing[0]!.document.name,
    },
    spans: missing.map(cite),
    arithmetic: '',
  };
}

export const check: Check = {
  id: 'missing-below',
  group: 'follow-up',
  severity: 'note',
  source: '国家发展规划法第二十四条: 主要目标衔接; checks by hand, no. 25',
  between: true,
  find,
};
