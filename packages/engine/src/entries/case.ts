import type { DocumentFrame } from '../document/document.js';
import type { Reading } from '../facts/reading.js';
import { amountOf } from './amount.js';
import type { Entry } from './entry.js';
import { groupBy } from './group.js';
import { subjectOf } from './subject.js';
import { yearsOf } from './years.js';

/** Where a document stands to the others of its case. */
export type Standing = 'own' | 'upper';

/** A document with what it says, filed. */
export interface CaseDocument {
  readonly name: string;
  readonly text: string;
  readonly frame: DocumentFrame;
  readonly standing: Standing;
  readonly reading: Reading;
  /** In the order of the text. */
  readonly entries: readonly Entry[];
}

/** Documents that belong together: a plan, its yearly plans and reports, a plan of a higher level, sheets of yearly figures. */
export interface Case {
  /** By reported year, then as given. */
  readonly documents: readonly CaseDocument[];
  /** Of all documents, in their order. */
  readonly entries: readonly Entry[];
  /** Entries by `subject.key`. */
  readonly bySubject: ReadonlyMap<string, readonly Entry[]>;
}

export interface CaseOptions {
  /** Names of the plans of a higher level. */
  readonly upper?: readonly string[];
  /** Names of last year's reports, where their frames do not tell. */
  readonly last?: readonly string[];
}

/** Files the facts of the documents of one case. */
export function caseOf(readings: readonly Reading[], { upper = [], last = [] }: CaseOptions = {}): Case {
  const regions = regionsOf(readings);
  const documents = readings
    .map((reading) => documentOf(reading, upper.includes(reading.document.name) ? 'upper' : 'own', regions))
    .toSorted((one, other) => yearFor(one, last) - yearFor(other, last));
  return caseWith(documents);
}

/** Some of the documents of a case, as a case of their own. */
export function caseWith(documents: readonly CaseDocument[]): Case {
  const entries = documents.flatMap((document) => document.entries);
  return { documents, entries, bySubject: groupBy(entries, ({ subject }) => subject.key) };
}

/** Last year's report comes before what has no year of its own. */
function yearFor({ name, frame }: CaseDocument, last: readonly string[]): number {
  return frame.year ?? (last.includes(name) ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
}

/** The regions that documents tell, the shortest first. */
function regionsOf(readings: readonly Reading[]): readonly string[] {
  const told = new Set(readings.map(({ document }) => document.frame.region));
  return [...told].filter((region) => region !== '').toSorted((one, other) => one.length - other.length);
}

/** 海州省云岭市 ends with 云岭市, and so does 定南县 with 南县: what stands before it has to be a region. */
function isOf(short: string, told: string): boolean {
  return told.endsWith(short) && /(?:^|[省市州盟区县旗])$/.test(told.slice(0, -short.length));
}

/** `regions` are those of the case: a document that writes out what its region belongs to (海州省云岭市) is filed under the short name. */
function documentOf(reading: Reading, standing: Standing, regions: readonly string[]): CaseDocument {
  const { name, text } = reading.document;
  const { region: told } = reading.document.frame;
  const region = regions.find((short) => isOf(short, told)) ?? told;
  const frame = region === told ? reading.document.frame : { ...reading.document.frame, region };
  const entries: Entry[] = [];
  const document: CaseDocument = { name, text, frame, standing, reading, entries };
  for (const fact of reading.facts) {
    entries.push({ fact, document, subject: subjectOf(fact), amount: amountOf(fact), years: yearsOf(fact.period) });
  }
  return document;
}
