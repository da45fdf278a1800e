import type { Coverage, DocumentKind, Explanation, Measure, Project, Reason, Role } from '@outturn/engine';
import type { Note } from '@outturn/import';
import type { Locale } from '../locale.js';
import type { PlaceInFile } from '../places.js';
import type { SubjectName } from '../subjects/subject.js';
import type { Trouble } from '../trouble.js';
import type { CheckMessages } from './check.js';
import type { LedgerMessages } from './ledger.js';
import type { PublishMessages } from './publish.js';
import type { RemoteMessages } from './remote.js';

/** Sums over everything that a command read. */
export interface Sums {
  readonly what: SubjectName;
  readonly documents: number;
  readonly count: number;
  /** Numbers that are no facts. */
  readonly leftOut: number;
  readonly failed: number;
}

/** Every word of the command line in one language. */
export interface Messages {
  readonly locale: Locale;
  readonly help: {
    readonly program: string;
    readonly titles: Readonly<Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:', string>>;
    readonly usage: { readonly program: string; readonly read: string; readonly check: string };
    readonly read: string;
    readonly readExamples: string;
    readonly files: string;
    readonly options: Readonly<
      Record<
        | 'format'
        | 'what'
        | 'region'
        | 'year'
        | 'kind'
        | 'explain'
        | 'output'
        | 'bom'
        | 'color'
        | 'noColor'
        | 'lang'
        | 'help'
        | 'version',
        string
      >
    >;
    readonly check: {
      readonly description: string;
      readonly examples: string;
      readonly options: Readonly<
        Record<
          | 'files'
          | 'format'
          | 'severity'
          | 'upper'
          | 'last'
          | 'only'
          | 'skip'
          | 'list'
          | 'explain'
          | 'waivers'
          | 'year',
          string
        >
      >;
    };
  };

  /** A wrong command line: what is wrong, and what would be right. */
  readonly usage: {
    readonly unknownOption: (option: string, similar: string) => string;
    readonly unknownCommand: (command: string, similar: string) => string;
    readonly missingValue: (option: string) => string;
    readonly missingFiles: string;
    readonly notOneOf: (option: string, value: string, choices: readonly string[]) => string;
    readonly badYear: (value: string) => string;
    readonly badPlace: (value: string) => string;
    readonly placeOutside: (value: string) => string;
    readonly explainOne: string;
    readonly explainCsv: string;
    readonly textFormat: (format: string) => string;
    /** Where the help of a command stands; of the program where it is empty. */
    readonly seeHelp: (command: string) => string;
  };
  readonly bug: string;

  /** Why a file could not be read or written, and what to do next. */
  readonly trouble: (trouble: Trouble) => string;
  readonly damaged: (characters: number) => string;
  /** What else is to be known of a file that was read. */
  readonly note: (note: Note) => string;
  /** Where something stands in a file that is not text, for people to turn to; empty where nothing helps. */
  readonly inFile: (place: PlaceInFile) => string;
  readonly passedOver: (endings: readonly (readonly [ending: string, count: number])[]) => string;
  readonly waitingForInput: string;
  readonly standardInput: string;
  readonly standardOutput: string;

  /** The parts of an explanation. */
  readonly explained: Readonly<Record<Explanation['label'], string>>;
  readonly leftOutHere: (quote: string, reason: string) => string;
  readonly nothingHere: (near: string) => string;
  readonly nothingFound: Readonly<Record<SubjectName, string>>;
  readonly covered: (coverage: Coverage) => string;
  readonly reasonCounts: (counts: readonly (readonly [reason: string, count: number])[]) => string;
  readonly sums: (sums: Sums) => string;
  readonly year: (year: number) => string;
  readonly years: (from: number, to: number) => string;

  readonly columns: Readonly<
    Record<
      | 'place'
      | 'inFile'
      | 'indicator'
      | 'value'
      | 'measure'
      | 'role'
      | 'period'
      | 'task'
      | 'measurable'
      | 'deadline'
      | 'units'
      | 'project'
      | 'kind'
      | 'stage'
      | 'capacity'
      | 'where'
      | 'investor'
      | 'leftOut'
      | 'reason'
      | 'context',
      string
    >
  >;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly softTarget: string;
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  readonly stages: Readonly<Record<NonNullable<Project['stage']>, string>>;
  readonly projectKinds: Readonly<Record<Project['kind'], string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly check: CheckMessages;
  readonly ledger: LedgerMessages;
  readonly publish: PublishMessages;
  readonly remote: RemoteMessages;
}
