import type { Comparator, DocumentFrame, Measure, Mode, Project, ProjectStage, Role, Severity } from '@outturn/engine';
import type { ViewData } from '../view-data.js';

// Words that stand in nearly every row are written as their index here. A row that changes this order changes the format.
export const MODES: readonly Mode[] = ['review', 'plan', 'background'];
export const MEASURES: readonly Measure[] = [
  'level',
  'growth',
  'cagr',
  'delta',
  'multiple',
  'rank',
  'completion',
  'capacity',
];
export const COMPARATORS: readonly Comparator[] = ['=', '~', '>=', '<=', 'range'];
export const ROLES: readonly Role[] = ['actual', 'estimate', 'target'];
export const BINDINGS: readonly (boolean | undefined)[] = [undefined, false, true];
export const SEVERITIES: readonly Severity[] = ['error', 'question', 'note'];
export const KINDS: readonly Project['kind'][] = ['project', 'platform', 'programme'];
export const STAGES: readonly ProjectStage[] = ['planned', 'under-construction', 'completed', 'operating'];

/** Index in the table of strings. */
type Word = number;
/** The same plus one; 0 is null. */
type WordOrNull = number;
/** UTF-16 units from the start of the row before, so that numbers stay short. */
type Step = number;
/** Words inside a quote: 0 for all of it, offset and length for a part, and the words themselves where they do not stand there. */
export type Part = 0 | readonly [offset: number, length: number] | string;

export type SectionRow = readonly [
  Step,
  length: number,
  depth: number,
  parent: number,
  mode: number,
  title: number | string,
];

/** A sentence and the section it stands in: the index of one whose path it is, -1 for none, or the path itself. */
export type SentenceRow = readonly [Step, length: number, section: number | readonly string[]];

export type FactRow = readonly [
  Step,
  length: number,
  /** Measure, comparator, role, binding, soft and optional as digits of one number. */
  kinds: number,
  value: number | readonly number[],
  decimals: number,
  indicator: Word,
  code: WordOrNull,
  unit: Word,
  period: Word,
  base: WordOrNull,
  scope: Word,
  rule: Word,
  sentence: number,
  /** From the start of the indicator's words to that of the fact. */
  namedBefore: number,
  /** Length of the indicator's words plus one; 0 is null. */
  namedLength: number,
  /** Table, row and column of its cell; nothing where it stands in none. */
  ...cell: readonly [] | readonly [table: number, row: number, column: number],
];

export type LeftOutRow = readonly [Step, length: number, reason: Word];

export type TaskRow = readonly [
  Step,
  length: number,
  sentence: number,
  verb: Word,
  object: Part,
  facts: readonly number[],
  deadline: WordOrNull,
  lead: readonly Word[],
  support: readonly Word[],
];

export type ProjectRow = readonly [
  Step,
  length: number,
  sentence: number,
  name: Part,
  kind: number,
  /** Plus one; 0 is null. */
  stage: number,
  capacity: readonly number[],
  deadline: WordOrNull,
  place: WordOrNull,
  investor: WordOrNull,
];

export interface PackedDocument {
  readonly name: string;
  readonly text: string;
  readonly frame: DocumentFrame;
  readonly sections: readonly SectionRow[];
  readonly sentences: readonly SentenceRow[];
  /** How many of the rows of facts are the document's own list; tasks and projects may point at rows behind them. */
  readonly own: number;
  readonly facts: readonly FactRow[];
  readonly leftOut: readonly LeftOutRow[];
  readonly tasks: readonly TaskRow[];
  readonly projects: readonly ProjectRow[];
}

/** A quote is written only where it is no slice of a document of the page. */
export type SpanRow =
  | readonly [document: number, start: number, length: number]
  | readonly [document: string, start: number, length: number, quote: string];

export type FindingRow = readonly [
  check: Word,
  severity: number,
  code: Word,
  params: Readonly<Record<string, string | number>>,
  spans: readonly SpanRow[],
  arithmetic: string,
  fingerprint: string,
  title: readonly [zh: Word, en: Word],
  message: readonly [zh: string, en: string],
  advice: readonly [zh: Word, en: Word],
  waived: 0 | readonly [reason: string, by: WordOrNull, until: WordOrNull],
];

export interface Packed {
  readonly strings: readonly string[];
  readonly documents: readonly PackedDocument[];
  readonly findings: readonly FindingRow[];
  readonly made: ViewData['made'];
}
