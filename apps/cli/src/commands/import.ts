import { basename } from 'node:path';
import { ask } from '@outturn/client';
import { DONE, type Exit, TROUBLE } from '../exit.js';
import { findFiles } from '../files.js';
import type { Said } from '../messages/ledger.js';
import type { Messages } from '../messages/messages.js';
import { type Progress, progressOf } from '../progress.js';
import { type About, type Batch, batchFor, handIn, type Job, jobsOf } from '../remote/batch.js';
import { type HandIn, handInOf } from '../remote/files.js';
import { type Remote, serverOf } from '../remote/server.js';
import { whenAskedToStop } from '../stopping.js';
import { type Voice, voiceOf } from '../voice.js';
import type { WrittenRemote } from './remote-options.js';
import { wrongLanguage } from './shared-options.js';
import { refuse } from './with-store.js';

interface WrittenImport extends WrittenRemote {
  readonly plan?: string;
  readonly region?: string;
  readonly reason?: string;
}

/** What a run needs at every step. */
interface Run {
  readonly remote: Remote;
  readonly words: Messages;
  readonly voice: Voice;
  readonly stop: AbortSignal;
}

/** Milliseconds between two looks at how far the server is. */
const LOOK = 500;

/** `outturn import`: hands files in, and waits until they are imported. */
export async function runImport(names: readonly string[], written: WrittenImport, words: Messages): Promise<Exit> {
  const voice = voiceOf(written.color);
  const wrong = wrongLanguage(written.lang, words);
  if (wrong) return refuse(voice, { wrong, hint: words.usage.seeHelp('import') });
  const stop = whenAskedToStop(() => voice.note(words.remote.stopping));
  const remote = serverOf(written, words, stop);
  if ('wrong' in remote) return refuse(voice, remote);
  const run = { remote, words, voice, stop };
  const about = await aboutOf(written, run);
  if ('wrong' in about) return refuse(voice, about);
  const { files, failed } = filesIn(names, run);
  if (files.length === 0) return TROUBLE;
  const batch = await batchFor(remote, files, about);
  if ('reason' in batch) return refuse(voice, words.remote.refused(batch, remote.address));
  const progress = progressOf(Number.POSITIVE_INFINITY, false);
  const said = await importAll(files, about, batch, run, progress);
  progress.clear();
  if ('wrong' in said) return refuse(voice, said);
  return report(said, failed, run);
}

/** What is said of all the files; the plan by its id. */
async function aboutOf({ plan: code, region, reason }: WrittenImport, { remote, words }: Run): Promise<About | Said> {
  const rest = { ...(region !== undefined && { region }), ...(reason !== undefined && { reason }) };
  if (code === undefined) return rest;
  const plan = await ask(() => remote.api.GET('/api/plans/{code}', { params: { path: { code } } }), remote.patience);
  if (plan.ok) return { ...rest, plan: plan.data.id };
  return words.remote.refused(plan, remote.address, words.remote.named('plans', code));
}

/** The files that the names lead to; those that cannot be read are told of and left out. */
function filesIn(names: readonly string[], { words, voice }: Run): { files: readonly HandIn[]; failed: number } {
  const { entries, passedOver } = findFiles(names);
  const files: HandIn[] = [];
  for (const entry of entries) {
    const file = handInOf(entry);
    if ('sha256' in file) files.push(file);
    else voice.error(`${entry.name}: ${words.trouble(file)}`);
  }
  if (passedOver.size > 0) voice.note(words.passedOver([...passedOver]));
  return { files, failed: entries.length - files.length };
}

/** Hands in what the server does not have yet, and waits for the last job to end or for Ctrl-C. Gives the jobs as they are then. */
async function importAll(
  files: readonly HandIn[],
  about: About,
  batch: Batch,
  { remote, words, stop }: Run,
  progress: Progress,
): Promise<readonly Job[] | Said> {
  const handedIn = countNames(batch.jobs);
  for (const [at, file] of files.entries()) {
    const name = basename(file.path);
    const known = handedIn.get(name) ?? 0;
    // Files are handed in one after the other, so the first ones of a name are those that are there.
    handedIn.set(name, known - 1);
    if (known > 0) continue;
    if (stop.aborted) break;
    progress.show(at, files.length, words.remote.sending(name));
    const sent = await handIn(remote, file, about, batch.id);
    if (!sent.ok) return words.remote.refused(sent, remote.address, file.path);
  }
  return finished(batch.id, remote, words, stop, progress);
}

async function finished(
  batch: string,
  remote: Remote,
  words: Messages,
  stop: AbortSignal,
  progress: Progress,
): Promise<readonly Job[] | Said> {
  while (!stop.aborted) {
    const asked = await ask(
      () => remote.api.GET('/api/batches/{id}', { params: { path: { id: batch } } }),
      remote.patience,
    );
    if (!asked.ok) return words.remote.refused(asked, remote.address);
    const { files, states } = asked.data;
    const open = (states.waiting ?? 0) + (states.active ?? 0);
    if (open === 0) break;
    progress.show(files - open, files, words.remote.importing);
    await new Promise((settle) => setTimeout(settle, LOOK));
  }
  const jobs = await jobsOf(remote, batch);
  return 'reason' in jobs ? words.remote.refused(jobs, remote.address) : jobs;
}

function isOpen({ state }: Job): boolean {
  return state === 'waiting' || state === 'active';
}

function countNames(jobs: readonly Job[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of jobs) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function report(jobs: readonly Job[], failed: number, { words, voice, stop }: Run): Exit {
  const bad = jobs.filter(({ state }) => state === 'refused' || state === 'failed' || state === 'cancelled');
  for (const job of bad) voice.error(`${job.name}: ${words.remote.notImported(job)}`);
  const open = jobs.filter(isOpen).length;
  voice.note(words.remote.imported(jobs));
  if (stop.aborted) voice.note(words.remote.goesOn(open));
  return bad.length + failed === 0 && !stop.aborted ? DONE : TROUBLE;
}
