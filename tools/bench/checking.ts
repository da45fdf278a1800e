import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { check, type Reading, read } from '@outturn/engine';
import { median, medianSeconds } from './measure.js';

/** Milliseconds for one plan. */
export interface Checking {
  readonly kilobytes: number;
  /** Text to facts. */
  readonly reading: number;
  /** Facts to the projects that the text names. The checks ask for them, so they count as reading. */
  readonly projects: number;
  /** Facts and projects to findings. */
  readonly checking: number;
  readonly findings: number;
}

export function checkingOf(path: string, rounds: number): Checking {
  const script = join(import.meta.dirname, 'children', 'check-file.mjs');
  const printed = execFileSync(process.execPath, [script, path, String(10 * rounds)], { encoding: 'utf8' });
  const { kilobytes, findings, reading, projects, whole } = JSON.parse(printed) as Times;
  const [finding, all] = [median(projects), median(whole)];
  return { kilobytes, findings, reading: median(reading), projects: finding, checking: Math.max(0, all - finding) };
}

/** What the child prints; milliseconds. */
interface Times {
  readonly kilobytes: number;
  readonly findings: number;
  readonly reading: readonly number[];
  readonly projects: readonly number[];
  /** Finding the projects again, and checking. */
  readonly whole: readonly number[];
}

/** Seconds to check cases of so many documents. */
export interface CaseRow {
  readonly documents: number;
  readonly seconds: number;
}

/** The same kind of case with ever more documents, all of one region and of years that follow one another. */
export function checkingByCase(texts: readonly string[], counts: readonly number[], rounds: number): CaseRow[] {
  const readings = texts.map((text, at) => read(text, { name: `${at}`, year: 1950 + at, kind: 'work-report' }));
  const operations = Object.fromEntries(counts.map((count) => [String(count), () => check(caseOf(readings, count))]));
  const seconds = medianSeconds(rounds, operations);
  return counts.map((documents) => ({ documents, seconds: seconds[String(documents)] }));
}

function caseOf(readings: readonly Reading[], count: number): readonly Reading[] {
  return Array.from({ length: count }, (_, at) => readings[at % readings.length]);
}

/** The dearest growth between two rows over n log n: 1 or less is no worse. */
export function overLinearithmic(rows: readonly CaseRow[]): number {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  const cost = ({ documents }: CaseRow): number => documents * Math.log2(documents);
  return last.seconds / first.seconds / (cost(last) / cost(first));
}
