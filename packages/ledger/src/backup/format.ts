import { NOUNS, type Noun } from '../schema/tables.js';

/** The name of the format, and its version: another number, another way to read it. */
export const FORMAT = 'outturn-backup';
export const VERSION = 1;

/** No line is longer, in bytes: what a program must be ready to hold. */
export const LONGEST_LINE: number = 64 << 20;
/** Bytes of a content in one line; a multiple of 3, so that the parts in base64 have no padding in between. */
export const PART: number = 3 << 20;

/** The first line: what is in the file. */
export interface Header {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** The number of the migration that its tables are made by. */
  readonly migration: number;
  readonly events: number;
  /** The hash of the last event. */
  readonly head: string;
}

/** The last line: how many lines there are before it, and SHA-256 over all their bytes. */
export interface End {
  readonly lines: number;
  readonly sha256: string;
}

/** Bytes of a content; those of a long one follow each other in several lines. */
export interface ContentPart {
  readonly hash: string;
  /** Of the whole content, in bytes. */
  readonly size: number;
  /** Base64. */
  readonly bytes: string;
}

/** The nouns in the order of the alphabet: the one in which the rows of an event stand, and are hashed. */
export const NOUNS_IN_ORDER: readonly Noun[] = NOUNS.toSorted();

/** The name of a noun in PostgreSQL. */
export function tableOf(noun: string): string {
  return noun.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Tables beside the ledger that an installation cannot do without, what is named before what names it. */
export const KEPT: readonly string[] = [
  'api.installation',
  'auth.user',
  'auth.account',
  'auth.second_factor',
  'auth.token',
];
/** What is made anew, or ends with the installation: files that wait to be imported, sessions, links that open once, answers kept for a while. */
export const LEFT_OUT: readonly string[] = [
  'migration',
  'version',
  'import_job',
  'api.idempotency',
  'auth.session',
  'auth.verification',
  'auth.link',
  'auth.throttle',
];

/** `["name",{…}]`, and of a row that was replaced, the event that it held until: `["plan",{…},17]`. */
export function lineOf(name: string, text: string, until: number | null = null): string {
  return until === null ? `["${name}",${text}]\n` : `["${name}",${text},${until}]\n`;
}

export interface Line {
  readonly name: string;
  readonly row: Readonly<Record<string, unknown>>;
  /** The row as it stands there: what is hashed. */
  readonly text: string;
  readonly until: number | null;
}

/** What a line says, or null where it is not one. */
export function parseLine(line: string): Line | null {
  const parsed = parsedOf(line);
  if (!Array.isArray(parsed) || parsed.length < 2 || parsed.length > 3) return null;
  const [name, row, until = null] = parsed;
  const isObject = typeof row === 'object' && row !== null && !Array.isArray(row);
  if (typeof name !== 'string' || !isObject) return null;
  if (until !== null && !(Number.isSafeInteger(until) && until > 0)) return null;
  return { name, row, text: line.slice(line.indexOf('{'), line.lastIndexOf('}') + 1), until };
}

function parsedOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // No JSON, or one so deep that the stack does not hold it.
    return null;
  }
}
