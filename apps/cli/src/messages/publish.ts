import type { FolderRefusal } from '../publishing/folder.js';
import type { Help, Said } from './ledger.js';

/** What was published. */
export interface Done {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Files of the time before that are no more. */
  readonly removed: number;
  readonly seconds: number;
}

/** The words of `outturn publish`, in one language. */
export interface PublishMessages {
  readonly help: Help<'folder' | 'from' | 'release' | 'on' | 'origin'>;
  readonly usage: {
    readonly twoPlaces: string;
    readonly badAddress: (option: string, value: string) => string;
    readonly badRelease: (value: string) => string;
    readonly badDay: (value: string) => string;
  };
  readonly folder: (refusal: FolderRefusal) => Said;
  readonly noRelease: (number: number) => Said;
  readonly unanswered: (address: string, what: string) => string;
  readonly unreachable: (address: string, cause: string) => string;
  readonly isItRunning: string;
  readonly dead: (path: string, from: string) => string;
  readonly done: (folder: string, done: Done) => string;
  readonly stopping: string;
}
