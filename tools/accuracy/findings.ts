import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type Finding, read, sayFinding } from '@outturn/engine';
import { plainTable } from '../shared/table.js';

/** What experts say of a document: that a finding must be made, may be made, or would be a false alarm. */
const LEVELS = ['must', 'may', 'mustnot'] as const;
type Level = (typeof LEVELS)[number];

interface Expectation {
  readonly level: Level;
  readonly kind: string;
  readonly why: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** How the findings of one document answer the experts. */
export interface FindingScore {
  readonly name: string;
  readonly findings: Readonly<Record<Finding['severity'], number>>;
  /** Answered and all, by level. */
  readonly levels: Readonly<Record<Level, readonly [number, number]>>;
  /** What was missed or wrongly said, for people. */
  readonly trouble: readonly string[];
}

/** Every `NAME.txt` of the folder with a `NAME.findings.jsonl` beside it, each checked by itself. */
export function findingScores(folder: string): FindingScore[] {
  const ending = '.findings.jsonl';
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending) && existsSync(join(folder, file.replace(ending, '.txt'))))
    .sort()
    .map((file) => scoreOf(folder, file.slice(0, -ending.length)));
}

function scoreOf(folder: string, name: string): FindingScore {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const findings = check([read(text, { name })]);
  const expectations = readFileSync(join(folder, `${name}.findings.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Expectation => JSON.parse(line));
  const answered = new Map(expectations.map((expected) => [expected, findings.find((one) => answers(one, expected))]));
  const levels = LEVELS.map((level) => {
    const all = expectations.filter((expected) => expected.level === level);
    return [level, [all.filter((expected) => answered.get(expected)).length, all.length]];
  });
  return {
    name,
    findings: {
      error: findings.filter(({ severity }) => severity === 'error').length,
      question: findings.filter(({ severity }) => severity === 'question').length,
      note: findings.filter(({ severity }) => severity === 'note').length,
    },
    levels: Object.fromEntries(levels),
    trouble: [...answered].flatMap(([expected, finding]) => troubleOf(name, expected, finding)),
  };
}

/** Its spans touch two of the expected ones, or the only one. A note is no alarm. */
function answers(finding: Finding, { level, spans }: Expectation): boolean {
  if (level === 'mustnot' && finding.severity === 'note') return false;
  const touched = spans.filter(({ start, end }) => finding.spans.some((span) => span.start < end && start < span.end));
  return touched.length >= Math.min(2, spans.length);
}

function troubleOf(name: string, { level, kind, why }: Expectation, finding: Finding | undefined): string[] {
  if (level === 'must' && !finding) return [`${name}: missed ${kind}: ${why}`];
  if (level !== 'mustnot' || !finding) return [];
  return [`${name}: alarmed by ${finding.check} where ${why}: ${sayFinding(finding, 'en').message}`];
}

export function findingTable(scores: readonly FindingScore[]): string {
  const rows = scores.map(({ name, findings, levels }) => [
    name,
    ...Object.values(findings).map(String),
    ...LEVELS.map((level) => levels[level].join(' of ')),
  ]);
  return plainTable(['document', 'errors', 'questions', 'notes', 'must found', 'may found', 'false alarms'], rows);
}
