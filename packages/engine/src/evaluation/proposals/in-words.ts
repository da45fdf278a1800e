import type { Range } from '../../document/range.js';
import type { Fact } from '../../facts/fact.js';
import type { Reading } from '../../facts/reading.js';
import { findIndicator } from '../../vocabulary/indicators/index.js';
import type { Target } from '../target.js';
import { certaintyOf } from './doubts.js';
import { inSentences } from './in-sentences.js';
import { inTables } from './in-tables.js';
import type { KnownIndicator, Match, Proposal } from './proposal.js';

/** A target of a plan that has words for a number: 各年度视情提出. */
export interface Worded {
  /** Where the words stand, */
  readonly words: Range;
  /** the sentence or the row that holds them, */
  readonly sentence: Range;
  /** and what the text calls the indicator. */
  readonly name: string;
  readonly match: Match;
  readonly draft: Target;
}

export type TargetProposal = Extract<Proposal, { readonly becomes: 'target' }>;

/** Facts of a document that have words for a number, their `value` is an empty list, with what they would become. `fact` counts them. */
export interface InWords {
  readonly facts: readonly Fact[];
  readonly proposals: readonly TargetProposal[];
}

/** Words may hold for another column or another thing than they seem to. */
const DOUBTS = ['in-words'] as const;

/**
 * The targets of a plan that are given in words, beside those that `propose` has found in its numbers: 与经济增长基本同步, 各年度视情提出,
 * 完成上级下达任务. What is held against another indicator is held against the regional product.
 */
export function proposeInWords(
  reading: Reading,
  known: readonly KnownIndicator[],
  proposals: readonly Proposal[],
): InWords {
  const { span, kind } = reading.document.frame;
  if (kind !== 'plan' || span === null) return { facts: [], proposals: [] };
  const numbered = new Set(proposals.flatMap((one) => (one.becomes === 'target' ? [one.match.name] : [])));
  const all = [...inTables(reading, span, known), ...inSentences(reading, span, known, proposals)];
  const told = new Map<string, Worded>();
  for (const one of all) {
    const key = `${one.match.name} ${one.draft.kind}`;
    // A number says more than that one is to come; to keep pace with another indicator is a promise beside it.
    if (!told.has(key) && (one.draft.kind === 'relative' || !numbered.has(one.match.name))) told.set(key, one);
  }
  const found = [...told.values()].toSorted((one, other) => one.words.start - other.words.start);
  return {
    facts: found.map((one) => factOf(reading, one)),
    proposals: found.map(({ match, draft }, fact) => ({
      becomes: 'target',
      fact,
      also: [],
      match,
      certainty: certaintyOf(DOUBTS),
      doubts: DOUBTS,
      draft,
      ...(draft.kind === 'relative' && { against: productOf(known, proposals) }),
    })),
  };
}

function factOf({ document }: Reading, { words: { start, end }, sentence, name, draft }: Worded): Fact {
  const { from, to } = draft.span;
  return {
    document: document.name,
    start,
    end,
    quote: document.text.slice(start, end),
    indicator: name,
    code: findIndicator(name)?.code ?? null,
    measure: 'level',
    value: [],
    decimals: 0,
    unit: '',
    comparator: draft.comparator,
    role: 'target',
    soft: false,
    period: `${from}-${to}`,
    base: null,
    scope: '',
    section: document.sections.filter((one) => one.start <= start && start < one.end).map(({ title }) => title),
    sentence,
    named: null,
    rule: 'words',
    optional: false,
    ...(draft.binding && { binding: true }),
  };
}

const PRODUCT = 'gdp';

/** The regional product as the ledger has it, as the document makes it, or as the catalogue calls it. */
function productOf(known: readonly KnownIndicator[], proposals: readonly Proposal[]): Match {
  const isProduct = ({ code, name }: { readonly code: string | null; readonly name: string }): boolean =>
    code === PRODUCT || findIndicator(name)?.code === PRODUCT;
  const held = known.find((one) => one.unit !== '%' && isProduct(one));
  if (held !== undefined) return { how: 'same', code: held.code, name: held.name, unit: held.unit, definitions: [] };
  const made = proposals.find((one) => 'match' in one && one.match.unit !== '%' && isProduct(one.match));
  if (made !== undefined && 'match' in made) return made.match;
  return { how: 'new', code: PRODUCT, name: '地区生产总值', unit: '亿元', definitions: [] };
}
