import type { Range } from '../../../document/range.js';
import type { Case, CaseDocument } from '../../../entries/case.js';
import { clauseAround } from '../../../entries/clause.js';
import type { Check } from '../../check.js';
import { cite, citeRange } from '../../cite.js';
import { type Figure, isFigure, scaleOf, signed } from '../../figures.js';
import type { Draft } from '../../finding.js';

/** 增速居全市第一, 总量位列全省首位, 增长最快. */
const FIRST =
  /(增速|增幅|涨幅|总量|规模)?(?:(?:位?居|稳居|位列|排名?|名列)全?[\u4e00-\u9fff]{0,3}(?:第一|首位|第1位?|榜首)|(?:增长|增速|增幅)最[快高大])/g;
/** A place at the head of a name: 青山县工业增加值. */
const PLACE = /^[\u4e00-\u9fff]{1,5}?[县区市旗镇乡州团盟]/;

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) {
    for (const { index: start, 0: quote, 1: of } of document.text.matchAll(FIRST)) {
      const claim = { start, end: start + quote.length };
      const measure = of === '总量' || of === '规模' ? 'level' : 'growth';
      yield* higherThan(document, claim, measure);
    }
  }
}

/** Figures of the same sentence, of the same thing elsewhere, that lie above the one called the first. */
function* higherThan(document: CaseDocument, claim: Range, measure: string): Generator<Draft> {
  const beside = document.entries.filter(
    (entry): entry is Figure =>
      entry.fact.sentence.start <= claim.start &&
      claim.end <= entry.fact.sentence.end &&
      entry.fact.measure === measure &&
      isFigure(entry) &&
      entry.fact.role !== 'target',
  );
  if (beside.length < 2) return;
  const clause = clauseAround(document.text, claim);
  const words = document.text.slice(clause.start, claim.start);
  const named = beside.find((figure) => headOf(figure) !== null && words.includes(headOf(figure)!));
  const first =
    named ??
    (/[县区市旗镇乡州团盟]/.test(words)
      ? undefined
      : beside.findLast(({ fact }) => fact.end <= claim.start && fact.start >= clause.start - 1));
  if (first === undefined || headOf(first) === null) return;
  const higher = beside.filter(
    (other) => isAlike(first, other) && other.amount.printed.low > first.amount.printed.high,
  );
  if (higher.length > 0) yield draft(document, { start: clause.start, end: claim.end }, first, higher);
}

function headOf({ fact: { indicator } }: Figure): string | null {
  return PLACE.exec(indicator)?.[0] ?? null;
}

/** Whether it is of the same thing in another place. The members of a list share its last name: 工业增加值, 规模以上工业增加值. */
function isAlike(first: Figure, other: Figure): boolean {
  const [head, place] = [headOf(first), headOf(other)];
  if (head === null || place === null || head === place || scaleOf(first) !== scaleOf(other)) return false;
  const [one, two] = [first.fact.indicator.slice(head.length), other.fact.indicator.slice(place.length)];
  return one.endsWith(two) || two.endsWith(one);
}

function draft(document: CaseDocument, claim: Range, first: Figure, higher: readonly Figure[]): Draft {
  const [most] = higher.toSorted((one, other) => other.amount.value - one.amount.value);
  return {
    severity: 'error',
    code: 'not-first',
    params: {
      name: headOf(first)!,
      own: signed(first),
      other: headOf(most!)!,
      most: signed(most!),
      claim: document.text.slice(claim.start, claim.end),
    },
    spans: [citeRange(document, claim.start, claim.end), cite(first), ...higher.map(cite)],
    arithmetic: `${signed(most!)} > ${signed(first)}`,
  };
}

export const check: Check = {
  id: 'rank-against-figures',
  group: 'follow-up',
  severity: 'error',
  source: 'checks by hand, no. 42: word against rank',
  find,
};
