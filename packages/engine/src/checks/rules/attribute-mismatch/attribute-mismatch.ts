import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Figure } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { allottedIn } from '../../follow-up/allotted.js';
import { bindingIn, levelsOf } from '../../follow-up/upper.js';

function* find(given: Case): Generator<Draft> {
  for (const level of levelsOf(given)) {
    const { plan, handed } = level;
    const own = bindingIn(plan);
    const said = new Set<string>();
    for (const { binding, upper, lower } of allottedIn(level)) {
      const expected = binding ? lower.find(({ fact }) => fact.binding === false) : undefined;
      if (expected === undefined || said.has(expected.subject.key)) continue;
      said.add(expected.subject.key);
      yield draft(upper, expected);
    }
    for (const one of handed) {
      const { key } = one.upper.subject;
      if (one.binding !== true || own.get(key) !== false || said.has(key)) continue;
      const lower = plan.entries.find(({ subject, fact }) => subject.key === key && fact.binding === false);
      if (lower === undefined) continue;
      said.add(key);
      yield draft(one.upper, lower);
    }
  }
}

function draft(upper: Figure, lower: Entry): Draft {
  return {
    severity: 'question',
    code: 'expected-below',
    params: { name: lower.fact.indicator, document: upper.document.name },
    spans: [cite(lower), cite(upper)],
    arithmetic: '',
  };
}

export const check: Check = {
  id: 'attribute-mismatch',
  group: 'follow-up',
  severity: 'question',
  source: '国家发展规划法第二十四条; checks by hand, no. 12: 约束性 above, 预期性 below',
  between: true,
  find,
};
