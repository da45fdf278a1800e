import type { Entry } from '../../entries/entry.js';
import { isOfWhole, partsOf } from '../../entries/specific.js';
import type { Dimension } from '../../vocabulary/conversions.js';
import { indicatorByCode } from '../../vocabulary/indicators/index.js';
import type { Indicator } from '../../vocabulary/indicators/indicator.js';
import { plausibleIn } from '../../vocabulary/plausible.js';
import { barredBy, isOfPart, placeDoubts } from './bars.js';
import { type Brought, bringTo } from './bring.js';
import { type Form, formOf, isInTable, isMultiple } from './form.js';
import type { Known } from './known.js';
import type { Doubt, Match, Nothing } from './proposal.js';
import { type Use, useOf } from './use.js';

/** A fact that may become something, before it is held against the others of its document. */
export interface Candidate {
  /** Where it stands in the reading. */
  readonly at: number;
  readonly entry: Entry;
  readonly use: Exclude<Use, { readonly is: 'nothing' }>;
  readonly form: Form;
  readonly match: Match;
  /** The same for all facts of one indicator. */
  readonly key: string;
  readonly direction: Indicator['direction'];
  readonly brought: Brought;
  readonly doubts: readonly Doubt[];
}

/** What a fact may become, or why it becomes nothing. */
export function candidateOf(entries: readonly Entry[], at: number, known: Known): Candidate | Nothing {
  const entry = entries[at]!;
  const form = formOf(entry);
  if (form === null) return barredBy(entry, true) ?? 'change';
  const { match, direction, isOpen } = known.match(entry, form);
  const isNew = match.how === 'new';
  const bar = barredBy(entry, isNew);
  if (bar !== null) return bar;
  const parts = partsOf(entry);
  if (isOfPart(entry, parts)) return 'part';
  const use = useOf(entry);
  if (use.is === 'nothing') return use.why;
  const brought = broughtTo(entry, form, isNew ? null : match.unit);
  return {
    at,
    entry,
    use,
    form,
    match,
    key: isNew ? `${form === 'rank' ? 'rank' : 'new'} ${match.code ?? entry.subject.key}` : `known ${match.code}`,
    direction,
    brought,
    doubts: [
      ...use.doubts,
      ...brought.doubts,
      ...placeDoubts(entry, parts),
      ...(isOpen ? (['several-known'] as const) : []),
      ...(isNew && match.code === null
        ? [isInTable(entry) ? ('new-name' as const) : ('new-name-in-text' as const)]
        : []),
      ...readingDoubts(entries, at),
      ...valueDoubts(entry, form),
    ],
  };
}

/** The number of a fact in the unit that its indicator is kept in; null for a new one, which is kept as it is written. */
export function broughtTo({ fact }: Entry, form: Form, unit: string | null): Brought {
  if (form === 'rank') return bringTo('位', '位', fact.decimals);
  if (isMultiple(fact)) return bringTo('倍', '倍', fact.decimals);
  if (form === 'change') return bringTo('%', fact.unit, fact.decimals);
  // Points are added to a share that is kept in per cent.
  const written = fact.measure === 'delta' && /点$/.test(fact.unit) ? '%' : fact.unit;
  return bringTo(unit ?? written, written, fact.decimals);
}

function readingDoubts(entries: readonly Entry[], at: number): readonly Doubt[] {
  const { fact, document } = entries[at]!;
  const doubts: Doubt[] = [];
  const { kind } = document.frame;
  if (kind === 'feature') doubts.push('news');
  const unsettled = kind === 'budget-report' && !isInTable(entries[at]!) && !isOfWhole(entries[at]!);
  const undated = fact.rule === 'from-to' && fact.base === null;
  if (fact.rule === 'counted' || undated || unsettled) doubts.push('loose-reading');
  const before = entries[at - 1]?.fact;
  const goesOn = before?.sentence.start === fact.sentence.start && before.indicator === fact.indicator;
  if (fact.named === null && !goesOn) doubts.push('name-taken-over');
  return doubts;
}

function valueDoubts({ fact, amount }: Entry, form: Form): readonly Doubt[] {
  const known = fact.code === null ? null : indicatorByCode(fact.code);
  if (known === null || amount === null) return [];
  if (fact.measure === 'growth' || fact.measure === 'cagr') return known.unit === 'ratio' ? ['growth-of-share'] : [];
  if (fact.measure !== 'level' || form !== 'level') return [];
  const plausible = plausibleIn(known, amount);
  if (plausible !== null) return amount.value < plausible.low || amount.value > plausible.high ? ['implausible'] : [];
  const fitting = known.flow === 'rate' ? undefined : DIMENSIONS[known.unit];
  return fitting === undefined || fitting.includes(amount.of) ? [] : ['unit'];
}

/** What the amounts of a class of indicators are of; a bare 亿 leaves it open. */
const DIMENSIONS: Partial<Record<Indicator['unit'], readonly Dimension[]>> = {
  money: ['yuan', 'dollar', 'euro', 'number'],
  people: ['people', 'visits', 'number'],
  area: ['area'],
  mass: ['mass', 'coal', 'carbon'],
  volume: ['volume'],
  length: ['length'],
  energy: ['energy'],
  power: ['power', 'other'],
};
