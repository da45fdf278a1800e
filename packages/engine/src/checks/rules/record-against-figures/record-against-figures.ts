import { beforeFigure } from '../../../entries/before.js';
import type { Case, CaseDocument } from '../../../entries/case.js';
import { clauseAround, lastClause } from '../../../entries/clause.js';
import type { Entry } from '../../../entries/entry.js';
import { byRegion } from '../../../entries/successions.js';
import { yearOf } from '../../../entries/years.js';
import type { Check } from '../../check.js';
import { cite, citeRange } from '../../cite.js';
import { type Figure, isFigure } from '../../figures.js';
import type { Draft } from '../../finding.js';
import { isCounterpart } from '../../follow-up/counterpart.js';
import { isOfSeries, valueIn } from '../../follow-up/series.js';

/** A clause behind the figure may hold the claim. */
const REACH = 16;
const HIGHEST = /历史(?:最高|新高|最好水平)|创(?:下)?新高/;
const FIRST_TIME = /首次(?:突破|超过|达到|迈上|站上)|第一次突破|首破/;

function* find(given: Case): Generator<Draft> {
  for (const documents of byRegion(given)) {
    for (const figure of documents.flatMap(({ entries }) => entries).filter(isClaimant))
      yield* recordOf(given, documents, figure);
  }
}

function* recordOf({ bySubject }: Case, documents: readonly CaseDocument[], figure: Figure): Generator<Draft> {
  const claim = claimOf(figure);
  if (claim === null) return;
  const earlier = (bySubject.get(figure.subject.key) ?? []).filter(
    (other): other is Figure => documents.includes(other.document) && isEarlier(figure, other),
  );
  const higher = earlier.find(({ amount }) =>
    claim === 'not-highest'
      ? amount.printed.low > figure.amount.printed.high
      : amount.printed.low >= figure.amount.value,
  );
  if (higher !== undefined) yield draft(figure, higher, claim);
}

/** A level of one year, written as having come about. */
function isClaimant(entry: Entry): entry is Figure {
  return (
    isFigure(entry) && entry.fact.measure === 'level' && entry.fact.role !== 'target' && yearOf(entry.years) !== null
  );
}

function claimOf(figure: Figure): 'not-highest' | 'not-first-time' | null {
  if (FIRST_TIME.test(lastClause(beforeFigure(figure)))) return 'not-first-time';
  const { end } = figure.fact;
  const behind = figure.document.text.slice(end, end + REACH).split(/[。；\n]/)[0]!;
  const at = HIGHEST.exec(behind);
  return at !== null && !/\d/.test(behind.slice(0, at.index)) ? 'not-highest' : null;
}

function isEarlier(figure: Figure, other: Entry): boolean {
  const known = isClaimant(other) || isOfSeries(other);
  return (
    known && other.years.to < figure.years.to && other.years.from === other.years.to && isCounterpart(figure, other)
  );
}

function draft(figure: Figure, higher: Figure, code: string): Draft {
  const { document, fact } = figure;
  const clause = clauseAround(document.text, fact);
  return {
    severity: 'question',
    code,
    params: {
      name: fact.indicator,
      value: fact.quote,
      year: figure.years.to,
      higher: valueIn(higher, figure),
      when: higher.years.to,
    },
    spans: [citeRange(document, clause.start, Math.min(clause.end, fact.end + REACH)), cite(higher)],
    arithmetic: `${higher.years.to}: ${valueIn(higher, figure)} ≥ ${figure.years.to}: ${valueIn(figure, figure)}`,
  };
}

export const check: Check = {
  id: 'record-against-figures',
  group: 'follow-up',
  severity: 'question',
  source: 'checks by hand, no. 42: 历史最高 against the series',
  find,
};
