import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Api, type Asked, ask, type components } from '@outturn/client';
import type { HandIn } from './files.js';
import type { Remote } from './server.js';

export type Job = components['schemas']['ImportJob'];

/** What is said of all files of a batch. */
export interface About {
  readonly plan?: string;
  readonly region?: string;
  readonly reason?: string;
}

/** Files that are handed in together, and the jobs for those that are handed in already. */
export interface Batch {
  readonly id: string;
  readonly jobs: readonly Job[];
}

type Refused = Exclude<Asked<never>, { readonly ok: true }>;

/**
 * The batch for these files. Its id is made of their content: the same command, run again after it was broken off, goes on with the batch that it
 * began. Where all of that has come to its end a new one is begun, which changes nothing that is the same.
 */
export async function batchFor(remote: Remote, files: readonly HandIn[], about: About): Promise<Batch | Refused> {
  for (let round = 0; ; round++) {
    const id = batchId(files, about, round);
    const jobs = await jobsOf(remote, id);
    if ('reason' in jobs) return jobs;
    const isOver = jobs.length >= files.length && jobs.every(({ state }) => state !== 'waiting' && state !== 'active');
    if (!isOver) return { id, jobs };
  }
}

/** A UUID of version 8 (RFC 9562): made by rules of one's own. */
function batchId(files: readonly HandIn[], about: About, round: number): string {
  const content = JSON.stringify([files.map(({ sha256 }) => sha256), about, round]);
  const hex = createHash('sha256').update(content).digest('hex');
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The jobs of a batch, in the order in which they were handed in. */
export async function jobsOf({ api, patience }: Remote, batch: string): Promise<readonly Job[] | Refused> {
  const jobs: Job[] = [];
  let cursor: string | null = null;
  do {
    const page: Asked<{ items: Job[]; next: string | null }> = await ask(
      () => api.GET('/api/jobs', { params: { query: { batch, limit: 200, ...(cursor !== null && { cursor }) } } }),
      patience,
    );
    if (!page.ok) return page;
    jobs.push(...page.data.items);
    cursor = page.data.next;
  } while (cursor !== null);
  return jobs;
}

/** Hands a file in. It does no harm twice: the server knows a file by its content. */
export function handIn({ api, patience }: Remote, file: HandIn, about: About, batch: string): Promise<Asked<unknown>> {
  const name = basename(file.path);
  const send: () => ReturnType<typeof sendFile> = () =>
    sendFile(api, name, readFileSync(file.path), { ...about, batch });
  return ask(send, patience);
}

function sendFile(api: Api, name: string, bytes: Uint8Array<ArrayBuffer>, query: About & { readonly batch: string }) {
  const form = new FormData();
  form.set('file', new Blob([bytes]), name);
  return api.POST('/api/documents', { params: { query }, body: { file: name }, bodySerializer: () => form });
}
