import type { Range } from '../../../document/range.js';
import type { Case, CaseDocument } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { groupBy } from '../../../entries/group.js';
import { meet } from '../../../entries/interval.js';
import { isOwnName } from '../../../entries/mentions.js';
import type { Dimension } from '../../../vocabulary/conversions.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { powerOfTen } from '../../power-of-ten.js';
import { sizeBeside } from '../../works/size-beside.js';
import { otherSizes } from '../../works/sized-names.js';
import { worksBeside } from '../../works/sized-works.js';

/** What a project has one of: its power, what it holds, its length. Money and output grow from phase to phase. */
const SIZES: ReadonlySet<Dimension> = new Set(['power', 'volume', 'length', 'energy', 'area']);
function* find({ documents }: Case): Generator<Draft> {
  const names = new Set<string>();
  const sizes = new Map<CaseDocument, readonly Entry[]>();
  for (const document of documents) {
    yield* insideNames(document);
    const own = document.entries.filter(({ amount }) => amount !== null && SIZES.has(amount.of));
    if (own.length === 0) continue;
    sizes.set(document, own);
    for (const name of namesIn(document, own)) names.add(name);
  }
  for (const name of names) {
    yield* clashes(
      name,
      [...sizes].flatMap(([document, own]) => placesOf(document, own, name)),
    );
  }
}

/** The names of their own that stand with a size. */
function namesIn(document: CaseDocument, sizes: readonly Entry[]): readonly string[] {
  const mentioned = document
    .mentions()
    .filter((mention) => sizeBeside(document, sizes, mention.project) !== null && isOwnName(mention))
    .map(({ project }) => plainName(project.name));
  return [...mentioned, ...worksBeside(document, sizes)];
}

/** A place of the name with the one size that stands with it. */
interface Sized {
  readonly document: CaseDocument;
  readonly place: Range;
  readonly size: Entry;
}

/** Everywhere that the name stands with a size: a box of projects names it without a verb. */
function placesOf(document: CaseDocument, sizes: readonly Entry[], name: string): Sized[] {
  const places: Sized[] = [];
  for (let at = document.text.indexOf(name); at !== -1; at = document.text.indexOf(name, at + name.length)) {
    const place = { start: at, end: at + name.length };
    const size = sizeBeside(document, sizes, place);
    if (size !== null) places.push({ document, place, size });
  }
  return places;
}

function plainName(name: string): string {
  return name.replace(/[(（][^()（）]*\d[^()（）]*[)）]$/, '');
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
