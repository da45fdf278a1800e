import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { around, type Interval, meet, over, plus, scale, total } from '../../../entries/interval.js';
import type { Operand } from '../../../vocabulary/quotients.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { nearestOf } from '../../parts/nearest.js';
import { figureOf } from '../../parts/say.js';
import { isStructure, type Structure } from '../../parts/structure.js';
import { print } from '../../print.js';

const SECTORS: readonly Operand[] = [
  { code: 'primary-value-added', of: 'yuan' },
  { code: 'secondary-value-added', of: 'yuan' },
  { code: 'tertiary-value-added', of: 'yuan' },
];

function* find(given: Case): Generator<Draft> {
  for (const entry of given.bySubject.get('industry-structure') ?? []) {
    if (!isStructure(entry)) continue;
    if (entry.fact.value.length !== SECTORS.length) continue;
    const levels = SECTORS.map((sector) => nearestOf(given, entry, sector));
    const [first, second, third] = levels;
    const triples = first!.flatMap((one) => second!.flatMap((two) => third!.map((three) => [one, two, three])));
    if (triples.length === 0 || triples.length > MOST || triples.some((sectors) => fits(entry, sectors))) continue;
    yield draft(entry, triples[0]!);
  }
}

/** More mentions than this are of many plans and reports: nothing can be said. */
const MOST = 64;

function fits({ fact }: Structure, sectors: readonly Entry[]): boolean {
  // One member is often moved by a unit of the last place so that they add up to 100.
  const room = 1.5 * 10 ** -fact.decimals;
  return sectors.every((sector, at) => {
    const share = shareOf(sector, sectors);
    return share !== null && meet(share, around(fact.value[at]!, room));
  });
}

function shareOf(sector: Entry, sectors: readonly Entry[]): Interval | null {
  const own = sector.amount!.interval;
  const others = total(sectors.filter((one) => one !== sector).map(({ amount }) => amount!.interval));
  const share = over(own, plus(own, others));
  // The whole grows with the sector: its ends go together with those of the sector, not against them.
  const ends = share && [own.low / (own.low + others.high), own.high / (own.high + others.low)];
  return ends && scale({ low: ends[0]!, high: ends[1]! }, 100);
}

function draft(structure: Structure, sectors: readonly Entry[]): Draft {
  const { decimals, indicator } = structure.fact;
  const stated = figureOf(structure);
  const values = sectors.map(({ amount }) => amount!.value);
  const sum = values.reduce((so, value) => so + value, 0);
  const expected = values.map((value) => print((value / sum) * 100, Math.max(decimals, 1))).join(':');
  const levels = sectors.map(figureOf).join(' : ');
  return {
    severity: 'error',
    code: 'other-structure',
    params: { name: indicator, structure: stated, expected, levels },
    spans: [cite(structure), ...sectors.map(cite)],
    arithmetic: `${levels} = ${expected} ≠ ${stated}`,
  };
}

export const check: Check = {
  id: 'structure-against-levels',
  group: 'parts',
  severity: 'error',
  source: '国家统计局《主要统计指标解释》: 三次产业构成',
  find,
};
