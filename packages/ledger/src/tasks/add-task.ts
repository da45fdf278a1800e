import { sql } from 'kysely';
import type { Draft, Written } from '../chain/write.js';
import { textOf } from '../documents/contents.js';
import { type KeptTask, newTask, taskAsRead } from '../documents/rows.js';
import type { Ledger } from '../ledger.js';
import { currentRow, type Made, mustBe, tryWrite, type Why } from '../nouns/change.js';
import type { Content, Row } from '../nouns/row.js';
import { mustReview, type Reviewer } from '../roles/acting.js';

/** A task that a person has marked in the text of a document. What is not said of it is as the reader would have it. */
export interface TaskMarked
  extends Pick<Content<'task'>, 'document' | 'start' | 'end' | 'kind' | 'leadUnits' | 'supportUnits' | 'due'> {
  /** Its words, where they are others than those that were marked. */
  readonly text: string | null;
  /** Without it, that of the document. */
  readonly plan: string | null;
}

/** Makes a task of a part of a text that the reader took for none. It is accepted by being marked. */
export function addTask(ledger: Ledger, marked: TaskMarked, why: Why & Reviewer): Promise<Written<Made>> {
  const { author, reason = null } = why;
  const change = { kind: 'task.added', author, reason, document: marked.document };
  return tryWrite(ledger, change, async (draft) => {
    mustReview(draft, why, ['task']);
    const document = await documentOf(draft, marked);
    await mustBe(draft, 'unit', ...marked.leadUnits, ...marked.supportUnits);
    await mustBe(draft, 'plan', marked.plan);
    const read = await readingOf(draft, document, marked);
    const { kind, leadUnits, supportUnits, due } = marked;
    const row = newTask(
      { ...document, plan: marked.plan ?? document.plan },
      { ...taskAsRead(read, document.edition), text: marked.text ?? read.quote, due },
    );
    await draft.add('task', [{ ...row, kind, leadUnits, supportUnits, state: 'accepted' }]);
    return { id: row.id, version: draft.seq };
  });
}

async function documentOf(
  draft: Draft,
  { document, start, end }: TaskMarked,
): Promise<Row<'document'> & { readonly id: string }> {
  const row = await currentRow(draft, 'document', document);
  if (row === undefined) return draft.refuse('names-nothing', { noun: 'document', id: document });
  if (start >= end || end > row.length) draft.refuse('place-outside', { length: row.length });
  return row;
}

async function readingOf(
  draft: Draft,
  { id, text }: Row<'document'> & { readonly id: string },
  { start, end }: TaskMarked,
): Promise<KeptTask> {
  const quote = (await textOf(draft.tx, text)).slice(start, end);
  if (quote.trim() === '') draft.refuse('place-outside', { start, end });
  const { rows } = await sql<KeptTask['sentence']>`
    select start, "end" from passage where document = ${id} and start <= ${start} and "end" > ${start} and to_event is null
    order by start desc limit 1`.execute(draft.tx);
  const named = { verb: '', object: quote, lead: [], support: [], deadline: null, facts: [] };
  return { start, end, quote, ...named, sentence: rows[0] ?? { start, end } };
}
