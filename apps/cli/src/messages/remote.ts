import type { Asked } from '@outturn/client';
import type { Job } from '../remote/batch.js';
import type { Help, Said } from './ledger.js';

/** Why a server did not give what it was asked for. */
export type RemoteRefusal = Exclude<Asked<never>, { readonly ok: true }>;

/** The words of the commands that talk to a server, in one language. */
export interface RemoteMessages {
  readonly help: {
    readonly options: Readonly<Record<'server' | 'token', string>>;
    readonly import: Help<'files' | 'plan' | 'reason'>;
    readonly export: Help<'plan' | 'indicator' | 'format' | 'asOf'>;
  };
  readonly badServer: (value: string) => string;
  readonly serverHint: string;
  /** `about` names what was asked for. */
  readonly refused: (refusal: RemoteRefusal, address: string, about?: string) => Said;
  readonly named: (noun: 'plans' | 'indicators', code: string) => string;
  /** Of --plan and --indicator. */
  readonly oneThing: string;
  readonly sending: (name: string) => string;
  readonly importing: string;
  readonly imported: (jobs: readonly Job[]) => string;
  /** Why the file of a job did not become a document. */
  readonly notImported: (job: Job) => string;
  readonly stopping: string;
  /** After Ctrl-C: how many files the server still works on. */
  readonly goesOn: (open: number) => string;
}
