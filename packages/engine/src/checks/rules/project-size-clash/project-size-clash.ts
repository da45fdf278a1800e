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
import { otherSizes } from '../../works/sized-names.js';

/** What a project has one of: its power, what it holds, its length. Money and output grow from phase to phase. */
const SIZES: ReadonlySet<Dimension> = new Set(['power', 'volume', 'length', 'energy', 'area']);
/** A size stands so close behind the name: 双溪水库(总库容1.2亿立方米). */
const NEAR = 16;

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) {
    yield* insideNames(document);
    const sizes = document.entries.filter(({ amount }) => amount !== null && SIZES.has(amount.of));
    if (sizes.length < 2) continue;
    const sized = document
      .mentions()
      .filter((mention) => sizeBehind(document, sizes, mention.project) !== null && isOwnName(mention));
    for (const name of new Set(sized.map(({ project }) => plainName(project.name)))) {
      yield* clashes(document, name, placesOf(document, sizes, name));
    }
  }
}

/** A place of the name with the one size that stands with it. */
interface Sized {
  readonly place: Range;
  readonly size: Entry;
}

/** Everywhere that the name stands with a size: a box of projects names it without a verb. */
function placesOf(document: CaseDocument, sizes: readonly Entry[], name: string): Sized[] {
  const places: Sized[] = [];
  for (let at = document.text.indexOf(name); at !== -1; at = document.text.indexOf(name, at + name.length)) {
    const place = { start: at, end: at + name.length };
    const size = sizeBehind(document, sizes, place);
    if (size !== null) places.push({ place, size });
  }
  return places;
}

/** Null where none or several sizes stand there: they may be of parts. */
function sizeBehind({ text }: CaseDocument, sizes: readonly Entry[], { start, end }: Range): Entry | null {
  const stop = text.slice(end, end + NEAR).search(/[。；;、\n]/);
  const limit = stop === -1 ? end + NEAR : end + stop;
  const near = sizes.filter(({ fact }) => fact.start >= start && fact.start <= limit);
  return near.length === 1 ? near[0]! : null;
}

function plainName(name: string): string {
  return name.replace(/[(（][^()（）]*\d[^()（）]*[)）]$/, '');
}

/** Each size against the first of its kind. */
function* clashes(document: CaseDocument, name: string, places: readonly Sized[]): Generator<Draft> {
  for (const [first, ...others] of groupBy(places, ({ size }) => size.amount!.of).values()) {
    const clash = others.find((other) => !meet(other.size.amount!.interval, first!.size.amount!.interval));
    if (clash === undefined) continue;
    const [one, other] = [first!.size.fact.quote, clash.size.fact.quote];
    yield {
      severity: 'error',
      code: 'two-sizes',
      params: { name, size: one, other },
      spans: [clash, first!].map(({ place, size }) =>
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
