import { caseOf } from '../../entries/case.js';
import type { Reading } from '../../facts/reading.js';
import type { Base } from '../target.js';
import { type Candidate, candidateOf } from './candidate.js';
import { certaintyOf } from './doubts.js';
import { baselineOf, fulfilledBy, observationOf, targetOf, yearTargetOf } from './drafts.js';
import { isMultiple } from './form.js';
import { kindOf } from './kind-of.js';
import { Known } from './known.js';
import { settleNew } from './new-ones.js';
import type { BaselineDraft, Doubt, KnownIndicator, Proposal } from './proposal.js';
import { type Statement, statementsOf } from './repeated.js';
import type { OfPlan } from './use.js';

/**
 * What each fact of a document would become in a ledger that knows these indicators. Every fact stands in exactly one proposal, as its `fact` or
 * among its `also`; the order is that of the text.
 */
export function propose(reading: Reading, known: readonly KnownIndicator[]): readonly Proposal[] {
  const { entries } = caseOf([reading]).documents[0]!;
  const ledger = Known.of(known);
  const candidates: Candidate[] = [];
  const proposals: Proposal[] = [];
  for (const at of entries.keys()) {
    const found = candidateOf(entries, at, ledger);
    if (typeof found === 'string') proposals.push({ becomes: 'nothing', fact: at, also: [], why: found });
    else candidates.push(found);
  }
  const { span, kind } = reading.document.frame;
  const context = contextOf(
    statementsOf(settleNew(candidates)),
    kind === 'plan' && span !== null ? span.from - 1 : null,
  );
  for (const statement of context.statements) proposals.push(...proposalsOf(statement, context));
  return proposals.sort((one, other) => one.fact - other.fact);
}

/** What the statements of a document are to each other. */
interface Context {
  readonly statements: readonly Statement[];
  /** The year before the plan; null in other documents. */
  readonly baseYear: number | null;
  /** What the plan says of that year, by indicator; null where it gives two values. */
  readonly bases: ReadonlyMap<string, BaselineDraft | null>;
  /** Indicators with a level to be reached, */
  readonly levels: ReadonlySet<string>;
  /** and all that the plan promises anything of. */
  readonly promised: ReadonlySet<string>;
}

function contextOf(statements: readonly Statement[], baseYear: number | null): Context {
  const bases = new Map<string, BaselineDraft | null>();
  const levels = new Set<string>();
  const promised = new Set<string>();
  for (const statement of statements) {
    const { key, use, form, entry } = statement;
    if (use.is === 'target') {
      promised.add(key);
      if (entry.fact.measure === 'level') levels.add(key);
    } else if (use.is === 'result' && use.measure === 'level' && form !== 'change' && use.period === String(baseYear)) {
      bases.set(key, bases.has(key) ? null : baselineOf(statement, use));
    }
  }
  return { statements, baseYear, bases, levels, promised };
}

function proposalsOf(statement: Statement, context: Context): readonly Proposal[] {
  const { use, key } = statement;
  if (use.is === 'target') return asTarget(statement, use, context);
  if (use.is === 'year-target')
    return [{ ...common(statement), becomes: 'year-target', draft: yearTargetOf(statement, use) }];
  const isBase = use.measure === 'level' && use.period === String(context.baseYear) && context.promised.has(key);
  return isBase
    ? [{ ...common(statement), becomes: 'baseline', draft: baselineOf(statement, use) }]
    : [{ ...common(statement), becomes: 'observation', draft: observationOf(statement, use) }];
}

/** A change that stands beside the level it leads to says nothing new; without a base it says too little. */
function asTarget(statement: Statement, use: OfPlan, { bases, levels }: Context): readonly Proposal[] {
  const { key, form, entry, at, also } = statement;
  const base = baseOf(statement, bases.get(key) ?? null);
  if (entry.fact.measure === 'delta' && (base === null || levels.has(key)))
    return [at, ...also].map((fact) => ({ becomes: 'nothing', fact, also: [], why: 'change' }));
  const kinded = kindOf(entry, form, use, fulfilledBy(statement, base));
  const starts = kinded.kind === 'cumulative-sum' || kinded.measure === 'change' ? null : base;
  return [
    { ...common(statement, kinded.doubts), becomes: 'target', draft: targetOf(statement, use.span, kinded, starts) },
  ];
}

/** A level is held against a base in its own unit; a change or a multiple against any. */
function baseOf({ form, entry, brought }: Statement, stated: BaselineDraft | null): Base | null {
  if (stated === null) return null;
  const { unit, ...base } = stated;
  return form === 'change' || isMultiple(entry.fact) || unit === brought.unit ? base : null;
}

function common({ at, also, match, doubts }: Statement, more: readonly Doubt[] = []) {
  const all = doubts.length + more.length < 2 ? [...doubts, ...more] : [...new Set([...doubts, ...more])];
  return { fact: at, also, match, certainty: certaintyOf(all), doubts: all };
}
