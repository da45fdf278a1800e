import type { Range } from '../../document/range.js';
import type { CaseDocument } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { isOwnName, mentionsOf } from '../../entries/mentions.js';
import type { Dimension } from '../../vocabulary/conversions.js';
import { everywhere } from '../everywhere.js';
import { sizeBeside } from './size-beside.js';
import { worksBeside } from './sized-works.js';

/** A place of a name with the one size that stands with it. */
export interface Sized {
  readonly document: CaseDocument;
  readonly place: Range;
  readonly size: Entry;
}

/** What a project has one of: its power, what it holds, its length. Money and output grow from phase to phase. */
const SIZES: ReadonlySet<Dimension> = new Set(['power', 'volume', 'length', 'energy', 'area']);

/** Every name of its own that stands with a size somewhere, with all places where it does. */
export function sizedPlaces(documents: readonly CaseDocument[]): ReadonlyMap<string, readonly Sized[]> {
  const sizes = documents.map((document) => document.entries.filter(isSize));
  const names = new Set(documents.flatMap((document, at) => namesIn(document, sizes[at]!)));
  return new Map(
    [...names].map((name) => [name, documents.flatMap((document, at) => placesOf(document, sizes[at]!, name))]),
  );
}

function isSize({ amount }: Entry): boolean {
  return amount !== null && SIZES.has(amount.of);
}

/** The names of their own that stand with a size. */
function namesIn(document: CaseDocument, sizes: readonly Entry[]): readonly string[] {
  if (sizes.length === 0) return [];
  const mentioned = mentionsOf(document)
    .filter((mention) => sizeBeside(document, sizes, mention.project) !== null && isOwnName(mention))
    .map(({ project }) => plainName(project.name));
  return [...mentioned, ...worksBeside(document, sizes)];
}

/** Everywhere that the name stands with a size: a box of projects names it without a verb. */
function placesOf(document: CaseDocument, sizes: readonly Entry[], name: string): readonly Sized[] {
  return everywhere(document.text, name).flatMap((place) => {
    const size = sizeBeside(document, sizes, place);
    return size === null ? [] : [{ document, place, size }];
  });
}

function plainName(name: string): string {
  return name.replace(/[(（][^()（）]*\d[^()（）]*[)）]$/, '');
}
