import type { Case, CaseDocument } from '../../../entries/case.js';
import { groupBy } from '../../../entries/group.js';
import { meet } from '../../../entries/interval.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { powerOfTen } from '../../power-of-ten.js';
import { otherSizes } from '../../works/sized-names.js';
import { type Sized, sizedPlaces } from '../../works/sized-places.js';

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) yield* insideNames(document);
  for (const [name, places] of sizedPlaces(documents)) yield* clashes(name, places);
}

/** Each size against the first of its kind; between documents the project may have been changed. */
function* clashes(name: string, places: readonly Sized[]): Generator<Draft> {
  for (const [first, ...others] of groupBy(places, ({ size }) => size.amount!.of).values()) {
    const clash = others.find((other) => !meet(other.size.amount!.interval, first!.size.amount!.interval));
    if (clash === undefined) continue;
    const [one, other] = [first!.size.fact.quote, clash.size.fact.quote];
    yield {
      severity: clash.document === first!.document ? 'error' : 'question',
      code: 'two-sizes',
      params: { name, size: one, other },
      spans: [clash, first!].map(({ document, place, size }) =>
        citeRange(document, Math.min(place.start, size.fact.start), Math.max(place.end, size.fact.end)),
      ),
      arithmetic: `${other} ≠ ${one}`,
    };
  }
}

/** One name with two numbers inside: a zero too many, where the same builder may well have two works of other sizes. */
function* insideNames(document: CaseDocument): Generator<Draft> {
  for (const { name, one, other, size, otherSize, ratio } of otherSizes(document)) {
    if (powerOfTen({ low: ratio, high: ratio }) === null) continue;
    yield {
      severity: 'question',
      code: 'two-sizes',
      params: { name, size, other: otherSize },
      spans: [other, one].map(({ start, end }) => citeRange(document, start, end)),
      arithmetic: `${otherSize} ≠ ${size}`,
    };
  }
}

export const check: Check = {
  id: 'project-size-clash',
  group: 'projects',
  severity: 'error',
  source: '《政府投资条例》第九条: 建设规模 of an approved project',
  find,
};
