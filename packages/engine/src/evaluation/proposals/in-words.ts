import type { Range } from '../../document/range.js';
import { caseOf } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { yearOf } from '../../entries/years.js';
import type { Reading } from '../../facts/reading.js';
import type { Target } from '../target.js';
import { candidateOf } from './candidate.js';
import { baselineOf } from './drafts.js';
import { Known } from './known.js';
import { settleNew } from './new-ones.js';
import type { KnownIndicator, Match } from './proposal.js';
import { statementsOf } from './repeated.js';

/** A target that a table of main indicators gives in words: 各年度视情提出. It is likely, since the words may hold for one column of several. */
export interface WordedProposal {
  /** The row that says it. */
  readonly row: Range;
  readonly match: Match;
  readonly draft: Target;
}

/** What words in place of a number make of a target, and how they compare. */
const WORDS: readonly {
  readonly kind: Target['kind'];
  readonly said: RegExp;
  readonly comparator: Target['comparator'];
}[] = [
  { kind: 'year-by-year', said: /视情(?:况)?提出|合理区间/, comparator: '=' },
  { kind: 'assigned', said: /(?:完成|达到|按照?|以).{0,12}下达|下达(?:的)?(?:指标|任务|目标|计划)/, comparator: '=' },
  { kind: 'relative', said: /(?:高于|快于).{0,14}增[长速]/, comparator: '>=' },
  { kind: 'relative', said: /与.{0,14}增[长速].{0,4}(?:基本)?同步/, comparator: '=' },
];

/** Targets without a number in the tables of a plan, told by the rows that give a number for the year before the plan. */
export function proposeInWords(reading: Reading, known: readonly KnownIndicator[]): readonly WordedProposal[] {
  const { span, kind } = reading.document.frame;
  if (kind !== 'plan' || span === null) return [];
  const { entries } = caseOf([reading]).documents[0]!;
  const ledger = Known.of(known);
  const rows = new Map<number, WordedProposal>();
  for (const [at, entry] of entries.entries()) {
    const { cell, role, sentence } = entry.fact;
    if (cell === undefined || role === 'target' || yearOf(entry.years) !== span.from - 1 || rows.has(sentence.start))
      continue;
    const words = wordsFor(entry);
    const candidate = words === undefined ? 'change' : candidateOf(entries, at, ledger);
    if (words === undefined || typeof candidate === 'string' || candidate.use.is !== 'result') continue;
    const [statement] = statementsOf(settleNew([candidate]));
    const { unit, ...base } = baselineOf(statement!, candidate.use);
    const isChange = candidate.form === 'change';
    rows.set(sentence.start, {
      row: sentence,
      match: statement!.match,
      draft: {
        kind: words.kind,
        span,
        base: isChange ? null : base,
        comparator: words.comparator,
        value: null,
        unit: words.kind === 'relative' ? '个百分点' : unit,
        direction: candidate.direction,
        binding: entry.fact.binding ?? false,
        ...(isChange && words.kind === 'year-by-year' ? { measure: 'change' } : {}),
      },
    });
  }
  return [...rows.values()];
}

/** The words of the first cell of the row that has any of them. */
function wordsFor({ fact: { sentence }, document }: Entry): (typeof WORDS)[number] | undefined {
  const cells = document.text.slice(sentence.start, sentence.end).split(/[|\t]/);
  return WORDS.find(({ said }) => cells.some((cell) => said.test(cell.replace(/\s+/g, ''))));
}
