import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read } from '../facts/read.js';
import { sayFinding } from '../report/say.js';
import type { Citation, Finding } from './finding.js';
import { check } from './run.js';

// The made-up city: every slip that its papers hold is found, and nothing else is said of them.

interface Slip {
  readonly id: string;
  readonly kind: string;
  readonly spans: readonly Citation[];
}

const EXAMPLES = join(import.meta.dirname, '../../../../examples');
const FILES = [
  'plan-2021-2025.txt',
  'work-report-2023.txt',
  'work-report-2024.txt',
  'annual-plan-2024.txt',
  'yearly-figures.csv',
];

const readings = FILES.map((name) => {
  const text = readFileSync(join(EXAMPLES, name), 'utf8');
  return read(text, { name });
});
const findings = check(readings);
const slips: readonly Slip[] = readFileSync(join(EXAMPLES, 'slips.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

test.each(slips.map((slip) => [slip.id, slip.kind, slip] as const))('%s %s is found', (_, __, slip) => {
  expect(findings.filter((finding) => answers(finding, slip)).map(line)).not.toEqual([]);
});

test('nothing else is said, notes aside', () => {
  const spare = findings.filter(
    (finding) => finding.severity !== 'note' && !slips.some((slip) => answers(finding, slip)),
  );
  expect(spare.map(line)).toEqual([]);
});

test('every finding quotes its documents', () => {
  for (const { document, start, end, quote } of findings.flatMap(({ spans }) => spans)) {
    const reading = readings.find((one) => one.document.name === document);
    expect(reading?.document.text.slice(start, end)).toBe(quote);
  }
});

/** A finding answers a slip when it touches two of its quotes, or the only one. */
function answers(finding: Finding, { spans }: Slip): boolean {
  const touched = spans.filter((span) => finding.spans.some((cited) => touches(cited, span)));
  return touched.length >= Math.min(2, spans.length);
}

function touches(one: Citation, other: Citation): boolean {
  return one.document === other.document && one.start < other.end && other.start < one.end;
}

function line(finding: Finding): string {
  const quotes = finding.spans.map(({ document, quote }) => `${document}: ${quote}`).join(' / ');
  return `${finding.severity} ${finding.check}: ${sayFinding(finding, 'en').message} [${finding.arithmetic}] ${quotes}`;
}
