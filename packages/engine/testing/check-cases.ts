import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as engine from '../src/index.js';

/** A finding that the check must come to. Only the fields that are given are compared. */
export interface ExpectedFinding {
  readonly code: string;
  readonly severity?: engine.Severity;
  /** Words that the finding's spans must touch, one span for each. */
  readonly quotes: readonly string[];
  /** A piece of the arithmetic. */
  readonly arithmetic?: string;
}

export interface CaseText extends engine.ReadOptions {
  readonly name: string;
  readonly text: string;
  readonly upper?: true;
}

/** One line of a check's corpus, as it is written: one text, or several that are one case. */
interface WrittenCase {
  readonly text?: string;
  /** What the reader is told about the text; without it, FRAME. `{}` leaves all to the text. */
  readonly frame?: engine.ReadOptions;
  readonly documents?: readonly Partial<CaseText>[];
  readonly findings: readonly ExpectedFinding[];
  readonly note?: string;
}

export interface CheckCase {
  readonly texts: readonly CaseText[];
  /** Every finding of the check; none where the texts only look as if. */
  readonly findings: readonly ExpectedFinding[];
  readonly note: string;
}

const FRAME: engine.ReadOptions = { region: '云岭市', year: 2024, kind: 'work-report' };

/** The corpus of a check, from its folder. */
export function checkCases(folder: string, id: string): CheckCase[] {
  const corpus = readFileSync(join(folder, id, `${id}.corpus.jsonl`), 'utf8');
  return corpus
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => caseOf(JSON.parse(line)));
}

function caseOf({
  text = '',
  frame = FRAME,
  documents = [{ text, ...frame }],
  findings,
  note = '',
}: WrittenCase): CheckCase {
  const texts = documents.map((one, at) => ({ name: `${at + 1}`, text: '', ...one }));
  return { texts, findings, note };
}

/** What was read, and what one check says of it. */
export interface Checked {
  readonly readings: readonly engine.Reading[];
  readonly findings: readonly engine.Finding[];
}

export function runCheck(id: string, texts: readonly CaseText[]): Checked {
  const readings = texts.map(({ text, upper: _, ...options }) => engine.read(text, options));
  const upper = texts.filter((one) => one.upper).map(({ name }) => name);
  return { readings, findings: engine.check(readings, { only: [id], upper }) };
}
