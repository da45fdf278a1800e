import type { Case, CaseDocument } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { lengthOf } from '../../../entries/years.js';
import { REAL_GROWTH } from '../../../vocabulary/prices.js';
import type { Check } from '../../check.js';
import { citeNamed, type Figure, isAim, signed } from '../../figures.js';
import type { Draft } from '../../finding.js';

/** Plans over fewer years are little moved by prices. */
const SHORTEST = 3;
/** Any word on the prices that values are at. */
const PRICES = /不变价|可比价|现价|现行价|当年价|\d{4}年价/;

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) {
    const { frame, text } = document;
    if (frame.kind !== 'plan' || frame.span === null || lengthOf(frame.span) < SHORTEST || PRICES.test(text)) continue;
    yield* noteOn(document);
  }
}

/** One note for a plan: the first value target that a growth target stands beside. */
function* noteOn({ entries }: CaseDocument): Generator<Draft> {
  const aims = entries.filter((entry): entry is Figure => isAim(entry) && hasPrices(entry));
  for (const level of aims) {
    if (level.fact.measure !== 'level' || level.amount.of !== 'yuan') continue;
    const rate = aims.find(({ fact, subject }) => isRate(fact.measure) && subject.key === level.subject.key);
    if (rate === undefined) continue;
    yield {
      severity: 'note',
      code: 'unstated',
      params: { name: level.fact.indicator, level: signed(level), rate: signed(rate) },
      spans: [level, rate].map(citeNamed),
      arithmetic: '',
    };
    return;
  }
}

function hasPrices({ fact: { code } }: Entry): boolean {
  return code !== null && REAL_GROWTH.has(code);
}

function isRate(measure: string): boolean {
  return measure === 'growth' || measure === 'cagr';
}

export const check: Check = {
  id: 'price-basis-unstated',
  group: 'targets',
  severity: 'note',
  source: '国家统计局《中国国民经济核算体系(2016)》: 总量按现价、增速按不变价',
  find,
};
