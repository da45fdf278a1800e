import type { ServeRefusal, ServeStep } from '@outturn/api';
import type { Break, Restored } from '@outturn/ledger';
import type { PostgresStep } from '@outturn/ledger/postgres';
import type { StoreRefusal } from '../store/open.js';

/** What is wrong, and what to do about it. */
export interface Said {
  readonly wrong: string;
  readonly hint?: string;
}

type RestoreRefusal = Extract<Restored, { readonly ok: false }>;

/** The help of one command. */
export interface Help<Option extends string> {
  readonly usage: string;
  readonly description: string;
  readonly examples: string;
  readonly options: Readonly<Record<Option, string>>;
}

/** What is known when the server is ready. */
export interface Ready {
  readonly address: string;
  /** A folder, or the address of a database. */
  readonly place: string;
  /** The address that makes the first administrator; null where there is one. */
  readonly firstLink: string | null;
  /** The code of the example's plan; null where it is not in this ledger. */
  readonly example: string | null;
  readonly hasWorker: boolean;
}

/** The words of the commands that keep a ledger, in one language. */
export interface LedgerMessages {
  readonly help: {
    readonly options: Readonly<Record<'data' | 'database', string>>;
    readonly serve: Help<
      'port' | 'host' | 'origin' | 'proxies' | 'oidc' | 'requireSecondFactor' | 'empty' | 'noWorker' | 'log'
    >;
    readonly worker: Help<never>;
    readonly verify: Help<'format'>;
    readonly backup: Help<'file'>;
    readonly restore: Help<'file'>;
  };
  /** A file that holds a secret. */
  readonly openToOthers: (file: string) => Said;
  /** What takes time while the database is started. */
  readonly steps: Readonly<Record<PostgresStep, string>>;
  /** Why there is no ledger to work on. */
  readonly store: (refusal: StoreRefusal) => Said;
  readonly missingFile: string;
  readonly missingFolder: string;

  readonly serve: {
    readonly usage: {
      readonly badPort: (value: string) => string;
      readonly badProxies: (value: string) => string;
      readonly badOrigin: (value: string) => string;
      readonly badProvider: (file: string, problems: readonly string[]) => Said;
    };
    readonly served: (place: string, address: string, process: number) => Said;
    readonly refused: (refusal: ServeRefusal) => Said;
    readonly steps: Readonly<Record<ServeStep, string>>;
    readonly ready: (ready: Ready) => string;
    readonly stopping: string;
    readonly stopped: string;
  };
  readonly worker: {
    readonly ready: (place: string) => string;
    readonly stopping: string;
    readonly stopped: string;
  };
  readonly verify: {
    readonly events: string;
    readonly whole: (events: number, rows: number, head: string) => string;
    readonly broken: (breaks: number) => string;
    readonly break: (found: Break) => string;
  };
  readonly backup: {
    readonly events: string;
    readonly done: (file: string, events: number, bytes: number) => string;
    readonly exists: (file: string) => Said;
    readonly broken: (event: number) => Said;
  };
  readonly restore: {
    readonly events: string;
    readonly done: (place: string, events: number, head: string) => string;
    readonly refused: (file: string, refused: RestoreRefusal) => Said;
  };
}
