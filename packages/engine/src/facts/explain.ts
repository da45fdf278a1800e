import type { Range } from '../document/range.js';
import type { Clause } from './clause.js';
import type { Fact } from './fact.js';
import { namesOf } from './peel.js';
import { readWatched } from './read.js';
import type { Reading, ReadOptions } from './reading.js';

/** A node of the tree that shows how a fact was read. */
export interface Explanation {
  readonly label:
    | 'fact'
    | 'figure'
    | 'words'
    | 'taken-over'
    | 'cues'
    | 'period'
    | 'base'
    | 'part'
    | 'rule'
    | 'sentence';
  readonly range: Range;
  /** The characters that the node rests on. */
  readonly quote: string;
  /** What was made of them. */
  readonly detail: string;
  readonly parts: readonly Explanation[];
}

/** How the fact at `offset` was read; the first of several that share the place, null where no fact stands. */
export function explain(reading: Reading, offset: number): Explanation | null {
  const { text } = reading.document;
  let found: { readonly fact: Fact; readonly clause: Clause | null } | null = null;
  readWatched(text, optionsOf(reading), (fact, clause) => {
    if (found === null && fact.start <= offset && offset < fact.end) found = { fact, clause };
  });
  return found === null ? null : treeOf(text, found);
}

/** Options under which the text reads as it did. */
function optionsOf({ document: { name, frame, layout } }: Reading): ReadOptions {
  return { name, layout, kind: frame.kind, region: frame.region, ...(frame.year === null ? {} : { year: frame.year }) };
}

function treeOf(text: string, { fact, clause }: { readonly fact: Fact; readonly clause: Clause | null }): Explanation {
  const node = (label: Explanation['label'], range: Range, detail: string): Explanation => ({
    label,
    range,
    quote: text.slice(range.start, range.end),
    detail,
    parts: [],
  });
  const here = { start: fact.start, end: fact.end };
  const cues = clause === null ? [] : [...namesOf(clause.leading), ...namesOf(clause.cues)];
  const parts = [
    node('sentence', fact.sentence, fact.section.join(' / ')),
    ...(clause === null ? [] : [node('part', fact.sentence, partSaid(clause))]),
    fact.named === null ? node('taken-over', here, fact.indicator) : node('words', fact.named, fact.indicator),
    node('figure', here, `${JSON.stringify(fact.value)} ${fact.unit} ${fact.comparator}`.trim()),
    node('period', here, clause === null ? fact.period : `${fact.period} (${periodSaid(clause)})`),
    ...(cues.length === 0 ? [] : [node('cues', here, cues.join(', '))]),
    ...(fact.base === null ? [] : [node('base', here, fact.base)]),
    node('rule', here, fact.rule),
  ];
  return { ...node('fact', here, `${fact.indicator} ${fact.measure} ${fact.role} ${fact.period}`), parts };
}

function partSaid({ part: { mode, span } }: Clause): string {
  return `${mode}${span === null ? '' : ` ${span.from}-${span.to}`}`;
}

/** The words that settle the period, else the part and its year. */
function periodSaid({ mark, part, text }: Clause): string {
  return mark === null ? `${part.mode}, ${part.reported}` : text.slice(mark.start, mark.end);
}
