import type { Span } from '../../document/document.js';
import type { Range } from '../../document/range.js';
import { caseOf } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { yearOf } from '../../entries/years.js';
import type { Reading } from '../../facts/reading.js';
import { candidateOf } from './candidate.js';
import { baselineOf } from './drafts.js';
import type { Worded } from './in-words.js';
import { Known } from './known.js';
import { settleNew } from './new-ones.js';
import type { KnownIndicator } from './proposal.js';
import { statementsOf } from './repeated.js';
import { WORDINGS, type Wording } from './wordings.js';

/** Rows of a plan's tables that give a number for the year before the plan, none for its years, and words in its place. */
export function inTables(reading: Reading, span: Span, known: readonly KnownIndicator[]): readonly Worded[] {
  const { entries } = caseOf([reading]).documents[0]!;
  const ledger = Known.of(known);
  const promised = new Set(
    entries.flatMap(({ fact }) => (fact.cell !== undefined && fact.role === 'target' ? [fact.sentence.start] : [])),
  );
  const rows = new Map<number, Worded>();
  for (const [at, entry] of entries.entries()) {
    const { cell, sentence, indicator } = entry.fact;
    if (cell === undefined || yearOf(entry.years) !== span.from - 1) continue;
    if (promised.has(sentence.start) || rows.has(sentence.start)) continue;
    const words = wordsFor(entry);
    const candidate = words === undefined ? 'change' : candidateOf(entries, at, ledger);
    if (words === undefined || typeof candidate === 'string' || candidate.use.is !== 'result') continue;
    const [statement] = statementsOf(settleNew([candidate]));
    const { unit, ...base } = baselineOf(statement!, candidate.use);
    const { kind, comparator } = words.wording;
    const isChange = candidate.form === 'change';
    rows.set(sentence.start, {
      words: words.range,
      sentence,
      name: indicator,
      match: statement!.match,
      draft: {
        kind,
        span,
        base: isChange ? null : base,
        comparator,
        value: null,
        unit: kind === 'relative' ? '个百分点' : unit,
        direction: candidate.direction,
        binding: entry.fact.binding ?? false,
        ...(isChange && kind === 'year-by-year' ? { measure: 'change' } : {}),
      },
    });
  }
  return [...rows.values()];
}

interface CellSaid {
  readonly wording: Wording;
  /** The cell. */
  readonly range: Range;
}

/** The first cell of the row that has any of the words. */
function wordsFor({ fact: { sentence }, document: { text } }: Entry): CellSaid | undefined {
  let start = sentence.start;
  for (const cell of text.slice(sentence.start, sentence.end).split(/[|\t]/)) {
    const plain = cell.replace(/\s+/g, '');
    const wording = WORDINGS.find(({ said, inCell }) => said.test(plain) || inCell?.test(plain) === true);
    const from = start + cell.length - cell.trimStart().length;
    if (wording !== undefined) return { wording, range: { start: from, end: from + cell.trim().length } };
    start += cell.length + 1;
  }
  return undefined;
}
