import type { Case, CaseDocument } from '../../../entries/case.js';
import { basesOf, baseYear } from '../../bases.js';
import type { Check } from '../../check.js';
import { citeNamed, isAim, signed } from '../../figures.js';
import type { Draft } from '../../finding.js';

/** More are counted, not quoted. */
const MOST_QUOTED = 5;

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) {
    const year = baseYear(document);
    if (year !== null) yield* noteOn(document, year);
  }
}

/** One note for a plan: the base values that it calls expected and sets targets on. */
function* noteOn(document: CaseDocument, year: number): Generator<Draft> {
  const aimedAt = new Set(document.entries.filter(isAim).map(({ subject }) => subject.key));
  const bases = basesOf(document, year).filter(
    ({ fact, subject }) => fact.role === 'estimate' && aimedAt.has(subject.key),
  );
  const [first] = bases;
  if (first === undefined) return;
  yield {
    severity: 'note',
    code: 'expected',
    params: { name: first.fact.indicator, base: signed(first), year, count: bases.length },
    spans: bases.slice(0, MOST_QUOTED).map(citeNamed),
    arithmetic: '',
  };
}

export const check: Check = {
  id: 'base-year-estimated',
  group: 'targets',
  severity: 'note',
  source: '专家核对规划文本: 基期值应注明是实际数还是预计数',
  find,
};
