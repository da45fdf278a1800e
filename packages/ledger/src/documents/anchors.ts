import { sql } from 'kysely';
import type { Author, Draft, Put, Written } from '../chain/write.js';
import { newId } from '../ids.js';
import type { Ledger } from '../ledger.js';
import { mustSayWhy } from '../nouns/change.js';
import { readDesk } from '../reviews/desk.js';
import { leave } from '../reviews/leave.js';
import { thingOf } from '../reviews/thing.js';
import { mustReview, type Reviewer } from '../roles/acting.js';
import type { Anchor, FactRow, ProjectRow, TaskRow } from '../schema/tables.js';
import { seen } from '../view.js';
import { firstState, type KeptProposal } from './proposals.js';
import { type KeptProject, type KeptTask, newFact, newProject, newTask, projectAsRead, taskAsRead } from './rows.js';

/** What a person says of where things of a document stand in its corrected edition. */
export interface AnchorDecision {
  /**
   * `confirm`: it is as it was found; what is lost is gone. `refuse`: what was found is another thing, and this one is lost; what is lost
   * holds all the same.
   */
  readonly decision: 'confirm' | 'refuse';
  /** Ids of facts, tasks and projects, or all of a kind. */
  readonly of: readonly string[] | Anchor;
  /** Whether the entries of facts that are gone are withdrawn with them. */
  readonly withdraw?: boolean;
  readonly reason?: string;
}

export interface AnchorsDecided {
  readonly decided: number;
  readonly withdrawn: number;
}

const NOUNS = ['fact', 'task', 'project'] as const;
type Anchorable = (typeof NOUNS)[number];
type AnyRow = FactRow | TaskRow | ProjectRow;

export async function decideAnchors(
  ledger: Ledger,
  document: string,
  { decision, of, withdraw = false, reason }: AnchorDecision,
  author: Author,
  reviewer: Reviewer = {},
): Promise<Written<AnchorsDecided>> {
  const kind = decision === 'confirm' ? 'document.anchors-confirmed' : 'document.anchors-refused';
  return ledger.write({ kind, author, document, reason: reason ?? null }, async (draft) => {
    if ((await draft.current('document', document)) === undefined)
      draft.refuse('not-found', { noun: 'document', id: document });
    const gone: FactRow[] = [];
    const open = new Set(typeof of === 'string' ? [] : of);
    let decided = 0;
    for (const noun of NOUNS) {
      const rows = await waitingRows(draft, noun, document, of);
      for (const { id } of rows) open.delete(id);
      mustReview(
        draft,
        reviewer,
        rows.map((row) => ('proposal' in row ? thingOf(row) : 'task')),
      );
      const put = decision === 'confirm' ? rows.map(confirmed) : await refused(draft, noun, document, rows);
      await draft.put(noun, put as Put<typeof noun>[]);
      decided += rows.length;
      if (decision === 'confirm') gone.push(...rows.filter(isEntered));
    }
    const [missing] = open;
    if (missing !== undefined) draft.refuse('no-anchor', { id: missing });
    if (!withdraw || gone.length === 0) return { decided, withdrawn: 0 };
    mustSayWhy(draft, reason);
    await withdrawEntries(draft, gone);
    return { decided, withdrawn: gone.length };
  });
}

async function waitingRows(
  draft: Draft,
  noun: Anchorable,
  document: string,
  of: AnchorDecision['of'],
): Promise<readonly AnyRow[]> {
  const { rows } = await sql<AnyRow>`
    select * from ${sql.table(noun)} where document = ${document} and to_event is null
      and ${typeof of === 'string' ? sql`anchor = ${of}` : sql`anchor is not null and id = any(${of}::uuid[])`}
    order by start, id`.execute(draft.tx);
  return rows;
}

function confirmed(row: AnyRow): object {
  return row.anchor === 'lost' ? { ...row, anchor: null, state: 'gone' } : { ...row, anchor: null };
}

/** A fact that has become an entry and is lost. */
function isEntered(row: AnyRow): row is FactRow {
  return row.anchor === 'lost' && 'entry' in row && row.entry !== null;
}

/** Takes back what facts had become, as it is done where a person decides so in a review. */
async function withdrawEntries(draft: Draft, facts: readonly FactRow[]): Promise<void> {
  const desk = await readDesk(draft, [], facts, null);
  for (const fact of facts) {
    const hindrance = leave(desk, fact);
    if (hindrance !== null) draft.refuse(hindrance, { id: fact.id });
  }
  for (const shelf of Object.values(desk.entries)) await shelf.write(draft);
}

async function refused(draft: Draft, noun: Anchorable, document: string, rows: readonly AnyRow[]): Promise<object[]> {
  const before = await rowsBefore(draft, noun, document, rows);
  return rows.flatMap((row) => {
    if (row.anchor === 'lost') return [{ ...row, anchor: null }];
    const found = asNew(noun, row);
    const lost = { ...row, ...placeOf(before.get(row.id)!), anchor: 'lost' };
    return [found, 'instead' in row ? { ...lost, instead: found.id } : lost];
  });
}

/** As they were before the edition that holds now. */
async function rowsBefore(
  draft: Draft,
  noun: Anchorable,
  document: string,
  rows: readonly AnyRow[],
): Promise<ReadonlyMap<string, AnyRow>> {
  const { rows: found } = await sql<{ event: number }>`
    select min(from_event) as event from document where id = ${document}
      and edition = (select edition from document where id = ${document} and to_event is null)`.execute(draft.tx);
  const view = { event: found[0]!.event - 1 };
  const { rows: old } = await sql<AnyRow>`
    select * from ${sql.table(noun)} where id = any(${rows.map(({ id }) => id)}::uuid[]) and ${seen(view, noun)}`.execute(
    draft.tx,
  );
  return new Map(old.map((row) => [row.id, row]));
}

/** What the corrected edition says in a place that was taken for that of something else: as if nobody had seen it yet. */
function asNew(noun: Anchorable, row: AnyRow): Put<'fact'> | Put<'task'> | Put<'project'> {
  const { id, ...content } = row as FactRow & TaskRow & ProjectRow;
  const edition = { ...content, id: content.document };
  if (noun === 'task') return newTask(edition, taskAsRead(content.read as KeptTask, content.edition));
  if (noun === 'project') return newProject(edition, projectAsRead(content.read as KeptProject, content.edition));
  return newFact(edition, newId(), { ...content, state: firstState(content.proposal as KeptProposal) });
}

/** What the reader said of it, and where. */
function placeOf(row: AnyRow): object {
  const { start, end, read, edition } = row;
  if (!('proposal' in row)) return { start, end, read, edition };
  const { name, period, role, proposal } = row;
  return { start, end, read, edition, name, period, role, proposal };
}
