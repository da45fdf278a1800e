import { sql } from 'kysely';
import type { Draft, Written } from '../chain/write.js';
import type { Ledger } from '../ledger.js';
import { type Aim, changeOne, type Made, mustSayWhy } from '../nouns/change.js';
import type { Row } from '../nouns/row.js';
import { type Acting, mustBeAllowed } from '../roles/acting.js';
import type { TaskProgress } from '../schema/tables.js';

/** 自评: how the units see a task. What was judged before has to be judged anew. */
export function reportTask(
  ledger: Ledger,
  aim: Aim & Acting,
  progress: TaskProgress,
  note: string | null,
): Promise<Written<Made>> {
  return changeOne(ledger, 'task', 'reported', aim, async (task, draft) => {
    await mustBeTheirs(draft, task, aim, 'report');
    return { progress, note, reviewedProgress: null };
  });
}

/** 复核: how the supervision office sees it, by another account and another post than the report. */
export function judgeTask(ledger: Ledger, aim: Aim & Acting, progress: TaskProgress): Promise<Written<Made>> {
  return changeOne(ledger, 'task', 'judged', aim, async (task, draft) => {
    await mustBeTheirs(draft, task, aim, 'judge');
    if (progress !== task.progress) mustSayWhy(draft, aim.reason);
    await refuseReporter(draft, aim);
    return { reviewedProgress: progress };
  });
}

async function mustBeTheirs(
  draft: Draft,
  task: Row<'task'>,
  aim: Aim & Acting,
  deed: 'report' | 'judge',
): Promise<void> {
  const units = [...task.leadUnits, ...task.supportUnits];
  await mustBeAllowed(draft, aim, deed, { units });
  const isReviewed = task.state === 'accepted' || task.state === 'corrected';
  if (!isReviewed) draft.refuse('not-in-this-state', { noun: 'task', state: task.state });
}

async function refuseReporter(draft: Draft, { id, author }: Aim): Promise<void> {
  const { rows } = await sql<{ account: string | null; post: string | null }>`
    select event.account, event.post from task join event on seq = from_event
    where task.id = ${id} and event.kind = 'task.reported' order by seq desc limit 1`.execute(draft.tx);
  const reporter = rows[0];
  if (reporter === undefined) return;
  const isSame = [reporter.account === author.account && author.account, reporter.post === author.post && author.post];
  if (isSame.some(Boolean)) draft.refuse('own-value');
}
