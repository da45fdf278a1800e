import type { Draft } from '../chain/write.js';
import type { Why } from '../nouns/change.js';
import { putOf, type Row } from '../nouns/row.js';
import { mustReview, type Reviewer } from '../roles/acting.js';
import type { ReadThing } from '../roles/touch.js';
import type { Decided, EntryProposal, FactDecision, Hindrance, KeptEntry } from './decision.js';
import { type Desk, type Entering, readDesk } from './desk.js';
import { enter } from './enter.js';
import { firstCheck } from './first-check.js';
import { leave } from './leave.js';
import { oneOf, rowsOf } from './read.js';
import { thingOf } from './thing.js';

/** What a review comes to; nothing is written before `write`. */
export interface Outcome {
  readonly decided: readonly Decided[];
  readonly hindrances: readonly Hindrance[];
  /** Where those stand that change. */
  readonly documents: readonly string[];
  write(): Promise<void>;
}

type State = Row<'fact'>['state'];

const FROM: Readonly<Record<FactDecision['do'], readonly State[]>> = {
  accept: ['proposed', 'rejected'],
  correct: ['proposed', 'no-entry', 'rejected', 'accepted', 'corrected'],
  reject: ['proposed', 'no-entry', 'accepted', 'corrected'],
  reopen: ['accepted', 'corrected', 'rejected'],
};
const TO = { accept: 'accepted', correct: 'corrected', reject: 'rejected' } as const;

/** Targets before the year targets that are steps to them. */
const ORDER: readonly KeptEntry['becomes'][] = ['target', 'baseline', 'year-target', 'observation'];

export async function decideFacts(
  draft: Draft,
  decisions: readonly FactDecision[],
  why: Why & Reviewer,
): Promise<Outcome> {
  const account = why.author.account;
  const ids = decisions.map(({ id }) => id);
  const rules = { isDone, from: (decision: FactDecision) => FROM[decision.do], needsReason };
  const { due, done, ...first } = firstCheck(
    'fact',
    decisions,
    await rowsOf(draft, 'fact', oneOf('id', ids)),
    rules,
    why.reason,
  );
  mustReview(
    draft,
    why,
    due.flatMap(({ decision, row }) => thingsOf(decision, row)),
  );
  const hindrances = [...first.hindrances];
  const entering = enteringOf(due, account, hindrances);
  const leaving = due.map(({ row }) => row).filter(({ entry }) => entry !== null);
  const desk = await readDesk(draft, entering, leaving, account);
  for (const fact of leaving) {
    const code = leave(desk, fact);
    if (code !== null) hindrances.push({ noun: 'fact', id: fact.id, code, params: {} });
  }
  const becomes = enterAll(desk, entering, account, hindrances);
  const next = due.map(({ decision, row }) => nextOf(decision, row, becomes.get(row.id)));
  return {
    hindrances,
    documents: next.map(({ document }) => document),
    decided: [...done, ...next.map((fact) => decidedOf(fact, draft.seq))],
    write: () => writeAll(draft, desk, next),
  };
}

/** What a decision is on: what the fact has become, and what it is to become. */
function thingsOf(decision: FactDecision, row: Row<'fact'>): readonly ReadThing[] {
  return decision.do === 'correct' ? [thingOf(row), thingOf(decision)] : [thingOf(row)];
}

function enteringOf(
  due: readonly { readonly decision: FactDecision; readonly row: Row<'fact'> }[],
  account: string | null,
  hindrances: Hindrance[],
): readonly Entering[] {
  return due.flatMap(({ decision, row }) => {
    if (decision.do !== 'accept' && decision.do !== 'correct') return [];
    const entry = entryOf(decision, row, account);
    if (entry !== null) return [{ fact: row, decision, entry }];
    hindrances.push({ noun: 'fact', id: row.id, code: 'no-proposal', params: {} });
    return [];
  });
}

function entryOf(decision: Entering['decision'], row: Row<'fact'>, account: string | null): KeptEntry | null {
  const kept = row.proposal as KeptEntry | null;
  if (decision.do === 'accept') return kept !== null && 'match' in kept ? kept : null;
  const by = isSameEntry(kept, decision.proposal) ? (kept?.by ?? null) : account;
  return { ...saidIn(decision.proposal), certainty: 'sure', doubts: [], also: [], by } as unknown as KeptEntry;
}

function enterAll(
  desk: Desk,
  entering: readonly Entering[],
  account: string | null,
  hindrances: Hindrance[],
): ReadonlyMap<string, Become> {
  const becomes = new Map<string, Become>();
  const rank = ({ entry }: Entering): number => ORDER.indexOf(entry.becomes);
  for (const one of entering.toSorted((first, second) => rank(first) - rank(second))) {
    const { fact, entry: proposal } = one;
    const entered = enter(desk, one, account);
    if ('code' in entered) hindrances.push({ noun: 'fact', id: fact.id, ...entered });
    else becomes.set(fact.id, { entry: entered.entry, indicator: desk.indicatorOf.get(fact.id)!, proposal });
  }
  return becomes;
}

type Become = { readonly entry: string; readonly indicator: string; readonly proposal: KeptEntry };

function nextOf(decision: FactDecision, row: Row<'fact'>, become: Become | undefined): Row<'fact'> {
  if (decision.do !== 'reopen') return { ...row, entry: null, ...become, state: TO[decision.do] };
  const isEntry = row.proposal !== null && 'match' in row.proposal;
  return { ...row, entry: null, state: isEntry ? 'proposed' : 'no-entry' };
}

function decidedOf({ id, state, entry, indicator }: Row<'fact'>, version: number): Decided {
  return { noun: 'fact', id, version, state, entry, indicator };
}

async function writeAll(draft: Draft, desk: Desk, facts: readonly Row<'fact'>[]): Promise<void> {
  const { target, yearTarget, baseline, observation } = desk.entries;
  for (const shelf of [desk.indicators.shelf, target, yearTarget, baseline, observation]) await shelf.write(draft);
  await draft.put(
    'fact',
    facts.map(({ id, fromEvent: _, toEvent: __, ...content }) => putOf<'fact'>(id, content)),
  );
}

/** Whether what a decision wants is so already: to say it twice changes nothing. */
function isDone(decision: FactDecision, { state, proposal }: Row<'fact'>): boolean {
  if (decision.do === 'reopen') return state === 'proposed';
  if (decision.do === 'correct')
    return state === 'corrected' && isSameEntry(proposal as KeptEntry | null, decision.proposal);
  return state === TO[decision.do];
}

function needsReason(decision: FactDecision, { entry }: Row<'fact'>): boolean {
  const isNo = decision.do === 'reject' || decision.do === 'reopen';
  return isNo || entry !== null || ('replace' in decision && decision.replace === true);
}

function isSameEntry(kept: KeptEntry | null, said: EntryProposal): boolean {
  return kept !== null && 'match' in kept && canonical(saidIn(kept)) === canonical(saidIn(said));
}

/** What a proposal says, without how sure of it the reader was. */
function saidIn(proposal: EntryProposal): EntryProposal {
  const { becomes, match, draft } = proposal;
  const against = 'against' in proposal ? { against: proposal.against } : {};
  return { becomes, match, draft, ...against } as EntryProposal;
}

/** JSON with the members of objects in the order of their names: jsonb keeps no other. */
function canonical(value: object): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort())
      : part,
  );
}
