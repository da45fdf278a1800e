import { type Api, ask } from '@outturn/client';
import { type Random, shuffled } from '../shared/random.js';
import { type Paper, paperOf } from './papers.js';
import type { Promised } from './promised.js';

/** Who works with the installation while something is killed. */
interface Stage {
  readonly api: Api;
  readonly promised: Promised;
  readonly random: Random;
}

/** Milliseconds between two requests of an actor: an account has so many a minute. */
const PAUSE = 90;
const MOST_FILES = 4;
const MOST_DECISIONS = 40;

/** Works until the signal; what was begun is ended first, whatever becomes of it. */
export async function act(stage: Stage, signal: AbortSignal): Promise<void> {
  await Promise.all([repeat(() => handIn(stage), signal), repeat(() => review(stage), signal)]);
}

async function repeat(deed: () => Promise<void>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await deed();
    await new Promise((settle) => setTimeout(settle, PAUSE));
  }
}

async function handIn({ api, promised, random }: Stage): Promise<void> {
  const papers = Array.from({ length: 1 + Math.floor(random() * MOST_FILES) }, () => newPaper(promised, random));
  const form = new FormData();
  for (const { name, text } of papers) form.append('file', new Blob([text]), name);
  const asked = await ask(() => api.POST('/api/documents', { body: { file: '' }, bodySerializer: () => form }));
  if (!asked.ok) return;
  const { batch, jobs } = asked.data;
  promised.batches.set(batch, papers.length);
  for (const [at, { job }] of jobs.entries()) promised.handedIn.push({ paper: papers[at], job, batch });
}

function newPaper({ papers }: Promised, random: Random): Paper {
  const paper = paperOf(papers.size + 1, random);
  papers.set(paper.sha256, paper);
  return paper;
}

async function review({ api, promised, random }: Stage): Promise<void> {
  const found = await ask(() => api.GET('/api/facts', { params: { query: { state: 'proposed', limit: 200 } } }));
  if (!found.ok) return;
  const some = shuffled(found.data.items, random).slice(0, 1 + Math.floor(random() * MOST_DECISIONS));
  if (some.length === 0) return;
  const facts = some.map(({ id, version }) => ({
    do: random() < 0.6 ? ('accept' as const) : ('reject' as const),
    id,
    version,
  }));
  const asked = await ask(() =>
    api.POST('/api/reviews', { body: { facts, tasks: [], projects: [], reason: 'trial' } }),
  );
  if (asked.ok) for (const { id, state } of asked.data.decided) promised.decided.set(id, state);
  const isUnknown = !asked.ok && (asked.reason !== 'refused' || asked.problem.status >= 500);
  if (isUnknown) promised.unanswered.push({ decisions: new Map(facts.map((fact) => [fact.id, `${fact.do}ed`])) });
}
