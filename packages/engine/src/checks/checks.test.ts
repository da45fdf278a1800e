import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type CaseText,
  type CheckCase,
  checkCases,
  type ExpectedFinding,
  runCheck,
} from '../../testing/check-cases.js';
import { sayFinding } from '../report/say.js';
import type { Finding } from './finding.js';
import { checks } from './rules/index.js';

const FEWEST_LOUD = 3;
const FEWEST_SILENT = 4;
const HERE = join(import.meta.dirname, 'rules');
const all = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const folders = all.filter((id) => existsSync(join(HERE, id, `${id}.corpus.jsonl`)));

test('every folder holds a check of its name', () => {
  expect(checks.map(({ id }) => id).toSorted()).toEqual(all.toSorted());
});

describe.each(folders)('%s', (id) => {
  const cases = checkCases(HERE, id);

  test.each(cases.map((given) => [given.texts.map(({ text }) => text).join(' ⏸ '), given] as const))(
    '%s',
    (_, given) => {
      const { readings, findings } = runCheck(id, given.texts);
      for (const finding of findings) expectWhole(finding, given.texts);
      const facts = readings.flatMap((reading) => reading.facts);
      expect(wrongFindings(given.findings, findings), report(given, findings, facts)).toEqual([]);
    },
  );

  test('has its page in both languages, and enough cases, loud and silent', () => {
    const page = readFileSync(join(HERE, id, `${id}.md`), 'utf8');
    expect(page.match(/^# .+$/gm)).toHaveLength(2);
    expect(cases.filter(({ findings }) => findings.length > 0).length).toBeGreaterThanOrEqual(FEWEST_LOUD);
    expect(cases.filter(({ findings }) => findings.length === 0).length).toBeGreaterThanOrEqual(FEWEST_SILENT);
  });
});

/** Its spans quote their text, and its sentences have all their words in both languages. */
function expectWhole(finding: Finding, texts: readonly CaseText[]): void {
  expect(finding.spans.length).toBeGreaterThan(0);
  for (const { document, start, end, quote } of finding.spans) {
    expect(texts.find(({ name }) => name === document)?.text.slice(start, end)).toBe(quote);
  }
  for (const locale of ['zh', 'en'] as const) {
    for (const words of Object.values(sayFinding(finding, locale))) {
      expect(words).not.toBe('');
      expect(words).not.toMatch(/[{}]|undefined|NaN|Infinity/);
    }
  }
  expect(finding.arithmetic).not.toMatch(/undefined|NaN|Infinity/);
}

/** Each expected finding is answered by one of its code whose spans touch all its quotes; none may be left over. */
function wrongFindings(expected: readonly ExpectedFinding[], found: readonly Finding[]): string[] {
  const spare = [...found];
  const missed = expected.flatMap((want) => {
    const at = spare.findIndex((finding) => answers(want, finding));
    if (at === -1) return [`${want.code} on ${want.quotes.join(' / ')} is missed`];
    spare.splice(at, 1);
    return [];
  });
  return [...missed, ...spare.map((finding) => `${line(finding)} is no such finding`)];
}

function answers({ code, severity, quotes, arithmetic = '' }: ExpectedFinding, finding: Finding): boolean {
  return (
    finding.code === code &&
    (severity === undefined || finding.severity === severity) &&
    finding.arithmetic.includes(arithmetic) &&
    quotes.every((quote) => finding.spans.some((span) => span.quote.includes(quote) || quote.includes(span.quote)))
  );
}

function line(finding: Finding): string {
  const { severity, code, spans, arithmetic } = finding;
  const quotes = spans.map(({ document, quote }) => `${document}:${quote}`).join(' / ');
  return `${severity} ${code} on ${quotes} (${arithmetic}) ${sayFinding(finding, 'en').message}`;
}

/** What a failing case prints. */
function report({ texts, note }: CheckCase, found: readonly Finding[], facts: readonly object[]): string {
  const lines = [...found.map(line), 'facts:', ...facts.map((fact) => JSON.stringify(fact))];
  return [...texts.map(({ text }) => text), note, 'found:', ...lines].join('\n  ');
}
