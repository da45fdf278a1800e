import type { Fact, Project, Range, Section, Task } from '@outturn/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleData } from '../../testing/sample.js';
import type { ViewData, ViewDocument, ViewFinding } from '../view-data.js';
import { COMPARATORS, KINDS, MEASURES, MODES, ROLES, SEVERITIES, STAGES } from './format.js';
import { pack } from './pack.js';
import { pathsOf } from './paths.js';
import { unpack } from './unpack.js';

const words = fc.string({ unit: 'grapheme', maxLength: 6 });
const wordsOrNull = fc.option(words);
const number = fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => value + 0);

function within(text: string): fc.Arbitrary<Range> {
  const offset = fc.nat(text.length);
  return fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
}

function sectionsOf(text: string): fc.Arbitrary<readonly Section[]> {
  const section = fc.record({
    range: within(text),
    parent: fc.integer({ min: -1, max: 4 }),
    depth: fc.nat(5),
    mode: fc.constantFrom(...MODES),
    title: fc.option(words),
  });
  return fc.array(section, { maxLength: 5 }).map((rows) =>
    rows.map(({ range, parent, depth, mode, title }, at) => ({
      ...range,
      parent: Math.min(parent, at - 1),
      depth,
      mode,
      title: title ?? text.slice(range.start, range.start + 3),
    })),
  );
}

interface Placed extends Range {
  readonly document: string;
  readonly quote: string;
  readonly sentence: Range;
  readonly section: readonly string[];
}

function placedIn(name: string, text: string, sections: readonly Section[]): fc.Arbitrary<Placed> {
  const paths = [[], ...pathsOf(sections)];
  return fc
    .record({
      range: within(text),
      sentence: within(text),
      section: fc.oneof(fc.constantFrom(...paths), fc.array(words, { maxLength: 3 })),
    })
    .map(({ range, sentence, section }) => ({
      ...range,
      document: name,
      quote: text.slice(range.start, range.end),
      sentence,
      section,
    }));
}

function factIn(placed: fc.Arbitrary<Placed>, text: string): fc.Arbitrary<Fact> {
  const rest = fc.record({
    indicator: words,
    code: wordsOrNull,
    measure: fc.constantFrom(...MEASURES),
    value: fc.oneof(number, fc.array(number, { maxLength: 3 })),
    decimals: fc.nat(4),
    unit: words,
    comparator: fc.constantFrom(...COMPARATORS),
    role: fc.constantFrom(...ROLES),
    soft: fc.boolean(),
    binding: fc.option(fc.boolean()),
    cell: fc.option(fc.record({ table: fc.nat(), row: fc.nat(), column: fc.nat() })),
    period: words,
    base: wordsOrNull,
    scope: words,
    named: fc.option(within(text)),
    rule: words,
    optional: fc.boolean(),
  });
  return fc.tuple(placed, rest).map(([place, { binding, cell, ...fields }]) => {
    return { ...place, ...fields, ...(binding === null ? {} : { binding }), ...(cell === null ? {} : { cell }) };
  });
}

function taskIn(placed: fc.Arbitrary<Placed>, facts: fc.Arbitrary<readonly Fact[]>): fc.Arbitrary<Task> {
  const units = fc.array(words, { maxLength: 2 });
  const rest = fc.record({
    verb: words,
    object: fc.option(words),
    facts,
    deadline: wordsOrNull,
    lead: units,
    support: units,
  });
  return fc.tuple(placed, rest).map(([place, { object, ...fields }]) => ({
    ...place,
    ...fields,
    object: object ?? place.quote.slice(1),
  }));
}

function projectIn(placed: fc.Arbitrary<Placed>, facts: fc.Arbitrary<readonly Fact[]>): fc.Arbitrary<Project> {
  const rest = fc.record({
    name: fc.option(words),
    kind: fc.constantFrom(...KINDS),
    stage: fc.option(fc.constantFrom(...STAGES)),
    capacity: facts,
    deadline: wordsOrNull,
    place: wordsOrNull,
    investor: wordsOrNull,
  });
  return fc
    .tuple(placed, rest)
    .map(([place, { name, ...fields }]) => ({ ...place, ...fields, name: name ?? place.quote }));
}

function documentNamed(name: string): fc.Arbitrary<ViewDocument> {
  const parts = fc.string({ unit: 'grapheme', maxLength: 60 }).chain((text) =>
    sectionsOf(text).chain((sections) => {
      const placed = placedIn(name, text, sections);
      const fact = factIn(placed, text);
      return fc.tuple(fc.constant({ text, sections, placed, fact }), fc.array(fact, { maxLength: 6 }));
    }),
  );
  return parts.chain(([{ text, sections, placed, fact }, facts]) => {
    const among = facts.length === 0 ? fact : fc.oneof(fc.constantFrom(...facts), fact);
    const some = fc.array(among, { maxLength: 3 });
    const leftOut = within(text).map((range) => ({
      ...range,
      quote: text.slice(range.start, range.end),
      reason: 'date' as const,
    }));
    return fc.record({
      name: fc.constant(name),
      text: fc.constant(text),
      frame: fc.constant({
        title: name,
        issuer: '',
        region: '云岭市',
        kind: 'plan' as const,
        year: 2020,
        span: { from: 2021, to: 2025 },
        horizon: null,
      }),
      sections: fc.constant(sections),
      facts: fc.constant(facts),
      leftOut: fc.array(leftOut, { maxLength: 4 }),
      tasks: fc.array(taskIn(placed, some), { maxLength: 4 }),
      projects: fc.array(projectIn(placed, some), { maxLength: 4 }),
    });
  });
}

function findingIn(documents: readonly ViewDocument[]): fc.Arbitrary<ViewFinding> {
  const known = fc
    .constantFrom(...documents)
    .chain(({ name, text }) =>
      within(text).map((range) => ({ ...range, document: name, quote: text.slice(range.start, range.end) })),
    );
  const foreign = fc.record({ document: words, quote: words, start: fc.nat(9) }).map((span) => ({
    ...span,
    end: span.start + span.quote.length,
  }));
  const said = fc.record({ zh: words, en: words });
  return fc.record({
    check: words,
    code: words,
    severity: fc.constantFrom(...SEVERITIES),
    params: fc.dictionary(fc.constantFrom('a', 'b'), fc.oneof(words, fc.integer()), { noNullPrototype: true }),
    spans: fc.array(fc.oneof(known, foreign), { maxLength: 3 }),
    arithmetic: words,
    fingerprint: words,
    title: said,
    message: said,
    advice: said,
    waived: fc.option(fc.record({ reason: words, by: words, until: words }, { requiredKeys: ['reason'] })),
  });
}

const data: fc.Arbitrary<ViewData> = fc.tuple(documentNamed('a.txt'), documentNamed('b.txt')).chain((documents) =>
  fc.record({
    documents: fc.constant(documents),
    findings: fc.array(findingIn(documents), { maxLength: 3 }),
    made: fc.constant({ version: '1.0.0', at: null }),
  }),
);

describe('pack', () => {
  it('gives back whatever it was given', () => {
    fc.assert(
      fc.property(data, (given) => {
        expect(unpack(pack(given))).toEqual(given);
      }),
    );
  });

  it('gives back the example city, but for what is no part of the data', () => {
    const sample = sampleData();
    const documents = sample.documents.map((document) => ({
      ...document,
      sections: document.sections.map(({ start, end, title, depth, parent, mode }) => {
        return { start, end, title, depth, parent, mode };
      }),
    }));
    expect(unpack(pack(sample))).toEqual({ ...sample, documents });
  });

  it('takes little more than the text itself, even of a paper full of figures', () => {
    const { documents } = sampleData();
    const bare = pack({ documents, findings: [], made: { version: '', at: null } });
    const texts = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    expect(Buffer.byteLength(bare)).toBeLessThan(2.5 * texts);
  });
});
