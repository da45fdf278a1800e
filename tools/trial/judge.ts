import { type Ledger, openLedger, verify } from '@outturn/ledger';
import { startPostgres } from '@outturn/ledger/postgres';
import type { Promised } from './promised.js';

/** Holds what is in the ledger of a folder against what was promised; gives what is wrong, a line each. */
export async function judge(folder: string, promised: Promised): Promise<readonly string[]> {
  const started = await startPostgres({ folder });
  if (!started.ok) throw new Error(JSON.stringify(started));
  const ledger = openLedger(started.connection);
  try {
    return [
      ...(await lostFiles(ledger, promised)),
      ...(await halfDocuments(ledger, promised)),
      ...(await lostDecisions(ledger, promised)),
      ...(await halfEntries(ledger)),
      ...(await verify(ledger.database)).breaks.map((found) => `the chain: ${JSON.stringify(found)}`),
    ];
  } finally {
    await ledger.close();
    await started.stop();
  }
}

/** Jobs that nobody has come to an end with yet. */
export async function openJobs(folder: string): Promise<number> {
  const started = await startPostgres({ folder });
  if (!started.ok) throw new Error(JSON.stringify(started));
  const ledger = openLedger(started.connection);
  const [{ open }] = await rows<{ open: number }>(
    ledger,
    'select count(*) as open from import_job where result is null',
  );
  await ledger.close();
  await started.stop();
  return open;
}

async function lostFiles(ledger: Ledger, { handedIn, batches }: Promised): Promise<readonly string[]> {
  const jobs = await rows<{ id: string; batch: string; has_bytes: boolean; outcome: string | null }>(
    ledger,
    `select id, batch, bytes is not null as has_bytes, result ->> 'outcome' as outcome from import_job`,
  );
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const documents = new Set(
    (await rows<{ bytes: string }>(ledger, 'select bytes from document')).map(({ bytes }) => bytes),
  );
  const faults: string[] = [];
  for (const { job, paper } of handedIn) {
    const { has_bytes, outcome } = byId.get(job) ?? { has_bytes: false, outcome: 'no job' };
    const isKept =
      outcome === null ? has_bytes : (outcome === 'imported' || outcome === 'unchanged') && documents.has(paper.sha256);
    if (!isKept) faults.push(`${paper.name} was taken in, and now: ${outcome ?? 'a job without its file'}`);
  }
  for (const [batch, files] of batches) {
    const found = jobs.filter((job) => job.batch === batch).length;
    if (found !== files) faults.push(`batch ${batch} had ${files} files, and has ${found}`);
  }
  return faults;
}

async function halfDocuments(ledger: Ledger, { papers }: Promised): Promise<readonly string[]> {
  const counts = ['fact', 'task', 'project', 'section', 'passage'].map(
    (noun) => `(select count(*) from ${noun} where document = held.id and to_event is null) as ${noun}s`,
  );
  const found = await rows<{
    bytes: string;
    facts: number;
    tasks: number;
    projects: number;
    sections: number;
    passages: number;
  }>(ledger, `select bytes, ${counts.join(', ')} from document as held where to_event is null`);
  const hashes = new Set(found.map(({ bytes }) => bytes));
  const faults = found.flatMap(({ bytes, facts, tasks, projects, sections, passages }) => {
    const paper = papers.get(bytes);
    if (paper === undefined) return [`a document that nobody handed in: ${bytes}`];
    const isWhole =
      facts === paper.facts && tasks === paper.tasks && projects === paper.projects && sections > 0 && passages > 0;
    return isWhole
      ? []
      : [`${paper.name} is half there: ${JSON.stringify({ facts, tasks, projects, sections, passages })}`];
  });
  return hashes.size === found.length ? faults : [...faults, 'a file became two documents'];
}

async function lostDecisions(ledger: Ledger, { decided, unanswered }: Promised): Promise<readonly string[]> {
  const states = new Map<string, string>();
  for (const { id, state } of await rows<{ id: string; state: string }>(
    ledger,
    'select id, state from fact where to_event is null',
  )) {
    states.set(id, state);
  }
  const lost = [...decided].flatMap(([id, state]) =>
    states.get(id) === state ? [] : [`fact ${id} was ${state}, and now: ${states.get(id)}`],
  );
  const half = unanswered.flatMap(({ decisions }) => {
    const open = [...decisions].filter(([id]) => !decided.has(id));
    const done = open.filter(([id, state]) => states.get(id) === state).length;
    return done === 0 || done === open.length
      ? []
      : [`of ${open.length} decisions that were sent together, ${done} hold`];
  });
  return [...lost, ...half];
}

/** Facts that were accepted have become something, and nothing has become of the others. */
async function halfEntries(ledger: Ledger): Promise<readonly string[]> {
  const entries = ['target', 'year_target', 'baseline', 'observation']
    .map((noun) => `select id, fact from ${noun} where to_event is null`)
    .join(' union all ');
  const without = await rows<{ id: string }>(
    ledger,
    `select id from fact where to_event is null and state = 'accepted' and not exists (select from (${entries}) as entry where entry.id = fact.entry)`,
  );
  const strays = await rows<{ id: string }>(
    ledger,
    `select entry.id from (${entries}) as entry join fact on fact.id = entry.fact and fact.to_event is null where fact.state not in ('accepted', 'corrected')`,
  );
  return [
    ...without.map(({ id }) => `fact ${id} was accepted and became nothing`),
    ...strays.map(({ id }) => `entry ${id} is of a fact that nobody accepted`),
  ];
}

async function rows<Row extends object>({ pool }: Ledger, sql: string): Promise<readonly Row[]> {
  return (await pool.query<Row>(sql)).rows;
}
