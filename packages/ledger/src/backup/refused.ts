import pg from 'pg';

/** Why a file is not restored. */
export type Reason =
  /** It does not begin as a backup does. */
  | 'no-backup'
  /** Another version of the format, or tables of a later version of Outturn. */
  | 'newer'
  /** It ends too early. */
  | 'cut-off'
  | 'long-line'
  /** It unpacks to hundreds of times its size. */
  | 'bomb'
  /** Not what a line may be, or not where one of its kind may stand. */
  | 'line'
  | 'unknown-table'
  | 'unknown-column'
  /** The same row twice, or rows not in their order. */
  | 'order'
  /** An event that does not stand on the one before it, or is not what its hash says. */
  | 'event'
  /** The rows of an event are not what its hash says. */
  | 'rows'
  /** A content is not what its hash says. */
  | 'content'
  /** A value that PostgreSQL does not take. */
  | 'value'
  /** Fewer or more lines, or other bytes, than the last line tells of. */
  | 'end'
  /** Every line is right, and yet the ledger does not verify. */
  | 'broken'
  /** The database has a ledger in it, or tables of a later version. */
  | 'not-empty';

/** What is wrong, and in which line, counted from 1; null where it is none of the file. */
export class Refused extends Error {
  readonly reason: Reason;
  readonly line: number | null;
  readonly detail: string;
  constructor(reason: Reason, line: number | null, detail = '') {
    super(`${reason} ${line ?? ''} ${detail}`);
    this.reason = reason;
    this.line = line;
    this.detail = detail;
  }
}

/** What PostgreSQL says of a value that does not fit, that a rule of the table forbids, or that it has no room for. */
export function refusedFor(error: unknown, line: number, table = ''): unknown {
  const isOfValues = error instanceof pg.DatabaseError && /^(?:22|23|54)/.test(error.code ?? '');
  return isOfValues ? new Refused('value', line, `${table} ${error.message}`.trim()) : error;
}
