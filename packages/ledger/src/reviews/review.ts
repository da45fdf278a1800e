import type { Refusal } from '../chain/write.js';
import type { Ledger } from '../ledger.js';
import { tryWrite, type Why } from '../nouns/change.js';
import type { Reviewer } from '../roles/acting.js';
import type { Decided, Decisions, FactDecision, Hindrance } from './decision.js';
import { decideFacts } from './facts.js';
import { decideRows } from './rows.js';

/** So many decisions at once. */
export const MOST_DECISIONS = 5_000;

export type Reviewed =
  | { readonly ok: true; readonly event: number | null; readonly decided: readonly Decided[] }
  | { readonly ok: false; readonly refusal: Refusal; readonly hindrances: readonly Hindrance[] };

/**
 * Carries out what a person has decided on what the reader found: all of it in one event, or nothing and a list of what hinders it. To send
 * the same again changes nothing. One reason holds for all; other reasons are other reviews.
 */
export async function review(ledger: Ledger, decisions: Decisions, why: Why & Reviewer): Promise<Reviewed> {
  const { facts = [], tasks = [], projects = [] } = decisions;
  const count = facts.length + tasks.length + projects.length;
  if (count > MOST_DECISIONS) return refused('too-many', { most: MOST_DECISIONS });
  const { author, reason = null } = why;
  const written = await tryWrite(ledger, { kind: 'review.made', author, reason }, async (draft) => {
    const outcomes = [
      await decideFacts(draft, facts, why),
      await decideRows(draft, 'task', tasks, why),
      await decideRows(draft, 'project', projects, why),
    ];
    const hindrances = outcomes.flatMap((outcome) => outcome.hindrances);
    const decided = outcomes.flatMap((outcome) => outcome.decided);
    if (hindrances.length > 0) return { hindrances, decided };
    const [document, ...others] = new Set(outcomes.flatMap((outcome) => outcome.documents));
    if (document !== undefined && others.length === 0) draft.document = document;
    for (const outcome of outcomes) await outcome.write();
    return { hindrances, decided };
  });
  if (!written.ok) return { ...written, hindrances: [] };
  const { hindrances, decided } = written.result;
  if (hindrances.length > 0) return refused('hindered', { count: hindrances.length }, hindrances);
  return { ok: true, event: written.event, decided };
}

/** The facts of a review alone. */
export function reviewFacts(ledger: Ledger, decisions: readonly FactDecision[], why: Why): Promise<Reviewed> {
  return review(ledger, { facts: decisions }, why);
}

function refused(
  code: string,
  params: Refusal['params'],
  hindrances: readonly Hindrance[] = [],
): Extract<Reviewed, { readonly ok: false }> {
  return { ok: false, refusal: { code, params }, hindrances };
}
