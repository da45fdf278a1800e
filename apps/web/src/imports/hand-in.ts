import type { operations } from '@outturn/client';
import { apiIn, told } from '../kit/api.js';
import type { Locale } from '../kit/locale.js';

export type About = Omit<NonNullable<operations['importDocuments']['parameters']['query']>, 'batch'>;

/** A file that the server did not take, and why. */
export interface NotTaken {
  readonly file: File;
  readonly error: unknown;
}

export interface HandedIn {
  /** Undefined where no file was taken. */
  readonly batch: string | undefined;
  readonly notTaken: readonly NotTaken[];
}

/** The files behind the jobs of this visit, so that one can be handed in once more without being looked for again. */
const FILES = new Map<string, File>();

export function fileOfJob(job: string): File | undefined {
  return FILES.get(job);
}

/** Hands files in one after the other, as one batch. The server knows a file by its content: a second time does no harm. */
export async function handIn(
  files: readonly File[],
  about: About,
  locale: Locale,
  onFile: (done: number) => void,
): Promise<HandedIn> {
  const joined = files.length > 1 ? { batch: newBatch() } : {};
  const notTaken: NotTaken[] = [];
  let batch: string | undefined;
  for (const [done, file] of files.entries()) {
    onFile(done);
    try {
      batch = await handInOne(file, { ...about, ...joined }, locale);
    } catch (error) {
      notTaken.push({ file, error });
    }
  }
  return { batch, notTaken };
}

async function handInOne(file: File, query: About & { batch?: string }, locale: Locale): Promise<string> {
  const form = new FormData();
  form.set('file', file, file.name);
  const { batch, jobs } = await told(() =>
    apiIn(locale).POST('/api/documents', {
      params: { query },
      body: { file: file.name },
      bodySerializer: () => form,
    }),
  );
  for (const { job } of jobs) FILES.set(job, file);
  return batch;
}

/** A random UUID; `crypto.randomUUID` is not there on addresses without TLS, where many offices will use this. */
function newBatch(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
