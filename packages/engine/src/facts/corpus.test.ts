import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Mode } from '../document/document.js';
import type { Fact, LeftOut } from './fact.js';
import { breaches } from './laws.js';
import { read } from './read.js';
import type { Reading, ReadOptions } from './reading.js';

/** A fact that must be read. Only the fields that are given are compared. */
interface ExpectedFact extends Partial<Omit<Fact, 'quote'>> {
  readonly quote: string;
  /** Other wordings of the indicator that are as right. */
  readonly accept?: readonly string[];
  /** It need not be read: careful readers differ. Where it is read, it must be read so. */
  readonly may?: true;
}

/** One line of a corpus. */
interface Case {
  readonly text: string;
  /** What the reader is told about the text; without it, FRAME. `{}` leaves all to the text. */
  readonly frame?: ReadOptions;
  /** Every fact of the text, in its order. */
  readonly facts: readonly ExpectedFact[];
  /** Nothing may be read out of the text. */
  readonly silent?: true;
  /** Numbers that must be left out, for the reason that is given. */
  readonly leftOut?: readonly { readonly quote: string; readonly reason?: LeftOut['reason'] }[];
  /** What the text must be found to say about itself. */
  readonly document?: Partial<Reading['document']['frame']>;
  /** Headings that must be found, in order: title, depth and what the part does. */
  readonly sections?: readonly { readonly title: string; readonly depth?: number; readonly mode?: Mode }[];
  readonly note?: string;
  /** Number of the phenomenon in PHENOMENA that the case shows. */
  readonly phenomenon?: number;
}

const FRAME: ReadOptions = { region: '云岭市', year: 2024, kind: 'work-report' };
const FEWEST_CASES = 8;

/** What makes this kind of text hard to read: every one needs a case. */
const PHENOMENA: readonly string[] = [
  'blanks inside a number',
  'ratios that look like clock times',
  'products',
  'ranges and their look-alikes',
  'no unit behind 万 or 亿',
  'no unit at all',
  'per mille and points',
  'units with an alternative in brackets',
  'compound and rare classifiers',
  'approximation inside and around',
  '千 that belongs to the unit',
  'Latin units glued to digits and names',
  'blanks around digits',
  'rates: 吨/年, 日处理',
  'numerals in words that count and that do not',
  'the head behind the number',
  'a number inside the name',
  'an elided subject',
  'a verb that is part of the name, or not',
  'own region and outside scope',
  '其中',
  'a shared head left out',
  '分别 over two lists',
  '分别 carried on unsaid',
  'two indicators, one value',
  '、 between clauses, in a list, in a name',
  'brackets inside the name',
  'shares',
  'level, change and growth side by side',
  'from one level to another',
  'the sign of a fall',
  'a base year that is not the period',
  '预计 in review and in plan',
  'a target by its section alone',
  'a target inside a review',
  'period by frame, two horizons in a sentence',
  'comparators before, after, impossible, or none',
  'quantities without digits',
  'decoys',
  'page furniture and repeats',
];

const HERE = import.meta.dirname;
const families = readdirSync(join(HERE, 'rules'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join('rules', name, name));
const concerns = readdirSync(join(HERE, 'corpus'))
  .filter((name) => name.endsWith('.corpus.jsonl'))
  .map((name) => join('corpus', name.slice(0, -'.corpus.jsonl'.length)));
const corpora = new Map([...families, ...concerns].map((path) => [path, casesOf(path)]));
const cases = [...corpora.values()].flat();

describe.each([...corpora])('%s', (path, own) => {
  test.each(own)('$text', (given) => {
    const reading = read(given.text, given.frame ?? FRAME);
    expect(breaches(given.text, reading)).toEqual([]);
    const wrong = [...wrongFacts(given, reading.facts), ...wrongRest(given, reading)];
    expect(wrong, report(given, reading, wrong)).toEqual([]);
  });

  test('has its page and enough cases, loud and silent', () => {
    expect(readIfThere(`${path}.md`)).toMatch(/^# \S/);
    expect(own.length).toBeGreaterThanOrEqual(FEWEST_CASES);
    expect(own.some(({ facts }) => facts.length > 0)).toBe(true);
    expect(own.some(({ facts }) => facts.length === 0)).toBe(true);
  });
});

describe.each(families)('%s', (path) => {
  test('has a rule, and reads some of its own cases', () => {
    expect(existsSync(join(HERE, `${path}.ts`))).toBe(true);
    const rules = (corpora.get(path) ?? []).flatMap(({ text, frame }) =>
      read(text, frame ?? FRAME).facts.map(({ rule }) => rule),
    );
    expect(rules).toContain(basename(path));
  });
});

describe('the cases', () => {
  test('are told apart by their texts', () => {
    const texts = cases.map(({ text, frame }) => JSON.stringify([text, frame]));
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  test('quote what they expect, and are silent or say so', () => {
    const quotes = cases.flatMap(({ text, facts, leftOut = [] }) =>
      [...facts, ...leftOut].filter(({ quote }) => !text.includes(quote)).map(({ quote }) => `${quote} in ${text}`),
    );
    expect(quotes).toEqual([]);
    expect(cases.filter(({ facts, silent = false }) => silent !== (facts.length === 0))).toEqual([]);
  });

  test.each(PHENOMENA.map((title, at) => [at + 1, title] as const))('cover phenomenon %i: %s', (number) => {
    expect(cases.filter(({ phenomenon }) => phenomenon === number).length).toBeGreaterThan(0);
  });
});

function casesOf(path: string): Case[] {
  const lines = readIfThere(`${path}.corpus.jsonl`).split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}

function readIfThere(path: string): string {
  return existsSync(join(HERE, path)) ? readFileSync(join(HERE, path), 'utf8') : '';
}

/** Each expected fact goes to the fact of the same quote that fits it best; no fact may be left over. */
function wrongFacts({ facts: expected }: Case, found: readonly Fact[]): string[] {
  const pairs = expected.flatMap((want) =>
    found.filter(({ quote }) => quote === want.quote).map((fact) => ({ want, fact, wrong: wrongFields(want, fact) })),
  );
  const answered = new Map<ExpectedFact, readonly string[]>();
  const used = new Set<Fact>();
  for (const { want, fact, wrong } of pairs.toSorted((one, other) => one.wrong.length - other.wrong.length)) {
    if (answered.has(want) || used.has(fact)) continue;
    answered.set(want, wrong);
    used.add(fact);
  }
  const missed = expected.filter((want) => !answered.has(want) && !want.may).map(({ quote }) => `${quote} is missed`);
  const fields = expected.flatMap((want) => (answered.get(want) ?? []).map((field) => `${want.quote} ${field}`));
  const spare = found.filter((fact) => !used.has(fact)).map(({ quote }) => `${quote} is no such fact`);
  return [...missed, ...fields, ...spare];
}

function wrongFields({ quote: _, accept = [], may: __, ...fields }: ExpectedFact, fact: Fact): string[] {
  return Object.entries(fields)
    .filter(([name, value]) => {
      const given = fact[name as keyof Fact];
      if (name === 'indicator') return ![fields.indicator, ...accept].map(plain).includes(plain(fact.indicator));
      return JSON.stringify(given) !== JSON.stringify(value);
    })
    .map(([name, value]) => `${name}: ${JSON.stringify(value)} / ${JSON.stringify(fact[name as keyof Fact])}`);
}

/** An indicator without what careful readers write or leave out: the scorer of the labelled texts does the same. */
function plain(indicator: string | undefined): string {
  return String(indicator)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'‘’「」《》()[\],,、。;;::·—-]|的/g, '')
    .replace(/规模以上/g, '规上')
    .replace(/^(全年|年内|累计|完成|实现)+/, '')
    .replace(/(增速|增长率|同比增长|同比下降|年均增长|年均增速|总量|数量|数|额)$/, '');
}

function wrongRest({ leftOut = [], document = {}, sections = [] }: Case, reading: Reading): string[] {
  const { frame, sections: found } = reading.document;
  const kept = leftOut.filter(
    ({ quote, reason }) =>
      !reading.leftOut.some((one) => one.quote.includes(quote) && (reason === undefined || one.reason === reason)),
  );
  const headings = sections.filter(
    (want, at) => !Object.entries(want).every(([name, value]) => found[at]?.[name as keyof typeof want] === value),
  );
  return [
    ...kept.map(({ quote, reason }) => `${quote} is not left out as ${reason ?? 'anything'}`),
    ...Object.entries(document)
      .filter(([name, value]) => JSON.stringify(frame[name as keyof typeof frame]) !== JSON.stringify(value))
      .map(
        ([name, value]) => `${name}: ${JSON.stringify(value)} / ${JSON.stringify(frame[name as keyof typeof frame])}`,
      ),
    ...headings.map(
      (want) => `the heading ${JSON.stringify(want)} is not ${JSON.stringify(found[sections.indexOf(want)])}`,
    ),
  ];
}

/** What a failing case prints. */
function report({ text, facts, note }: Case, reading: Reading, wrong: readonly string[]): string {
  const lines = [
    ...[text, note ?? '', 'wrong:', ...wrong],
    ...['expected:', ...facts.map(line), 'found:', ...reading.facts.map(line)],
    ...['left out:', ...reading.leftOut.map(({ quote, reason }) => `${quote} ${reason}`)],
  ];
  return lines.join('\n  ');
}

function line({ quote, indicator, measure, value, unit, comparator, role, period, scope }: Partial<Fact>): string {
  return [`${quote}:`, indicator, measure, JSON.stringify(value), unit, comparator, role, period, scope]
    .join(' ')
    .trim();
}
