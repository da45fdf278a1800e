import type { Fact, KindId, Prices, Status, YearMeasure } from '@outturn/engine';
import type { FactRow } from '../paper.js';
import type { EntryProposal } from './decide.js';
import { figureIn } from './figure-in.js';
import { isEntry, type Kept, type KeptEntry, keptOf, type Match } from './things.js';

/** What somebody types to say what a fact becomes: texts as they stand in the fields. */
export interface Form {
  readonly becomes: KeptEntry['becomes'];
  /** Name of an indicator, known or new. */
  readonly indicator: string;
  /** What the values of a new indicator are kept in. */
  readonly indicatorUnit: string;
  readonly value: string;
  readonly upper: string;
  readonly unit: string;
  readonly comparator: '=' | '~' | '>=' | '<=' | 'range';
  readonly from: string;
  readonly to: string;
  /** 2024, or 2024-06 */
  readonly period: string;
  readonly kind: KindId;
  readonly direction: 'up' | 'down' | 'range' | 'none';
  readonly binding: boolean;
  readonly soft: boolean;
  readonly definition: string;
  readonly status: Status;
  readonly measure: YearMeasure;
  readonly prices: Prices | '';
}

/** What is known of an indicator of the ledger. */
export interface Known {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly unit: string;
}

export type FormFault = 'indicator' | 'value' | 'upper' | 'years' | 'period' | 'unit';

/** The fields as the reader would fill them, for a fact that becomes something or nothing so far. */
export function formOf(row: FactRow): Form {
  const read = row.read as unknown as Fact;
  const kept = keptOf(row);
  const entry = isEntry(kept) ? kept : null;
  const [from = '', to = from] = read.period.split('-');
  const first = Array.isArray(read.value) ? read.value[0] : (read.value as number);
  const blank: Form = {
    becomes: entry?.becomes ?? (read.role === 'target' ? 'target' : 'observation'),
    indicator: entry?.match.name ?? read.indicator,
    indicatorUnit: entry?.match.unit ?? read.unit,
    value: first === undefined ? '' : first.toFixed(read.decimals),
    upper: Array.isArray(read.value) && read.comparator === 'range' ? String(read.value[1]) : '',
    unit: read.unit,
    comparator: read.comparator,
    from,
    to,
    period: to,
    kind: read.measure === 'cagr' ? 'mean-growth' : 'end-level',
    direction: 'up',
    binding: read.binding ?? false,
    soft: read.soft,
    definition: '',
    status: read.role === 'estimate' ? 'estimate' : 'actual',
    measure: read.measure === 'growth' ? 'change' : 'level',
    prices: '',
  };
  return entry === null ? blank : { ...blank, ...fieldsOf(entry) };
}

function fieldsOf(entry: KeptEntry): Partial<Form> {
  const { draft } = entry;
  const shared = { unit: draft.unit, definition: ('definition' in draft && draft.definition) || '' };
  switch (entry.becomes) {
    case 'target': {
      const {
        kind,
        span,
        comparator,
        value,
        upper,
        direction,
        binding,
        soft = false,
        measure = 'level',
        prices = '',
      } = entry.draft;
      const years = { from: String(span.from), to: String(span.to), period: String(span.to) };
      const figures = { value: value === null ? '' : typed(value), upper: upper === undefined ? '' : typed(upper) };
      return { ...shared, ...years, ...figures, kind, comparator, direction, binding, soft, measure, prices };
    }
    case 'year-target': {
      const { period, comparator = '=', measure = 'level', soft = false } = entry.draft;
      return { ...shared, value: typed(entry.draft), period, comparator, measure, soft };
    }
    case 'baseline':
      return { ...shared, value: typed(entry.draft), period: String(entry.draft.year) };
    case 'observation': {
      const { period, status, measure = 'level', prices = '' } = entry.draft;
      return { ...shared, value: typed(entry.draft), period, status, measure, prices };
    }
  }
}

function typed({ value, decimals }: { readonly value: number; readonly decimals: number }): string {
  return value.toFixed(decimals);
}

/** The indicator of the ledger that goes by a name or a code. */
export function knownAs(name: string, known: readonly Known[]): Known | undefined {
  const plain = name.trim();
  return (
    known.find((one) => one.code === plain || one.name === plain) ??
    known.find(({ aliases }) => aliases.includes(plain))
  );
}

/** What is sent, or the field that is wrong. */
export function proposalOf(form: Form, row: FactRow, known: readonly Known[]): EntryProposal | FormFault {
  const match = matchOf(form, row, known);
  const figure = figureIn(form.value);
  if (match.name === '' || (match.how === 'new' && match.unit === '')) return 'indicator';
  if (form.unit.trim() === '') return 'unit';
  const isOpen = form.becomes === 'target' && form.value.trim() === '';
  if (figure === null && !isOpen) return 'value';
  if (form.becomes === 'target') return targetOf(form, match, figure, keptOf(row));
  const draft = { ...figure!, unit: form.unit.trim() };
  const definition = form.definition === '' ? {} : { definition: form.definition };
  const prices = form.prices === '' ? {} : { prices: form.prices };
  const measure = form.measure === 'level' ? {} : { measure: form.measure };
  if (form.becomes === 'baseline') {
    const year = yearIn(form.period);
    return year === null ? 'period' : { becomes: 'baseline', match, draft: { ...draft, year, ...definition } };
  }
  const period = form.period.trim();
  if (!/^\d{4}(-\d{2})?$/.test(period)) return 'period';
  if (form.becomes === 'year-target') {
    const { comparator, soft } = form;
    return { becomes: 'year-target', match, draft: { ...draft, period, comparator, soft, ...measure } };
  }
  return {
    becomes: 'observation',
    match,
    draft: { ...draft, period, status: form.status, ...measure, ...definition, ...prices },
  };
}

function targetOf(
  form: Form,
  match: EntryProposal['match'],
  value: ReturnType<typeof figureIn>,
  kept: Kept | null,
): EntryProposal | FormFault {
  const from = yearIn(form.from);
  const to = yearIn(form.to);
  const upper = figureIn(form.upper);
  if (from === null || to === null || from > to) return 'years';
  if (form.comparator === 'range' && upper === null) return 'upper';
  const { kind, comparator, direction, binding, soft, definition, prices, measure } = form;
  const read = isEntry(kept) && kept.becomes === 'target' ? kept : undefined;
  const against = kind === 'relative' ? read?.against : undefined;
  const issuedAs = kind === 'assigned' ? read?.draft.form : undefined;
  return {
    becomes: 'target',
    match,
    ...(against !== undefined && { against: { ...against, definitions: [...against.definitions] } }),
    draft: {
      kind,
      span: { from, to },
      base: null,
      comparator,
      value,
      ...(comparator === 'range' && upper !== null && { upper }),
      unit: form.unit.trim(),
      direction,
      binding,
      soft,
      ...(definition !== '' && { definition }),
      ...(prices !== '' && { prices }),
      ...(kind === 'each-year' && { measure }),
      ...(kind === 'year-by-year' && measure !== 'level' && { measure }),
      ...(issuedAs !== undefined && { form: issuedAs }),
    },
  };
}

/** An indicator of the ledger by its name, by another that it then goes by too, or a new one. */
function matchOf(form: Form, row: FactRow, known: readonly Known[]): EntryProposal['match'] {
  const found = knownAs(form.indicator, known);
  const kept = keptOf(row);
  const definitions: Match['definitions'] = isEntry(kept) ? kept.match.definitions : [];
  if (found === undefined) {
    const name = form.indicator.trim();
    return { how: 'new', code: null, name, unit: form.indicatorUnit.trim(), definitions: [...definitions] };
  }
  const isCalledSo = found.name === row.name || found.aliases.includes(row.name);
  const { code, name, unit } = found;
  return { how: isCalledSo ? 'same' : 'alias', code, name, unit, definitions: [...definitions] };
}

function yearIn(text: string): number | null {
  return /^(19|20|21)\d\d$/.test(text.trim()) ? Number(text) : null;
}
