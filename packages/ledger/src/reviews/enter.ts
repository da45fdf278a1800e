import { agree } from '../nouns/figures.js';
import type { Content } from '../nouns/row.js';
import {
  baselineContent,
  type Ground,
  isUnfit,
  observationContent,
  targetContent,
  type Unfit,
  yearTargetContent,
} from './contents.js';
import type { Desk, Entering } from './desk.js';
import { type EntryNoun, targetsFor } from './entries.js';
import type { Shelf } from './shelf.js';

/** What came of an entry: the row that it is, or what hinders it. */
export type Entered =
  | { readonly entry: string }
  | { readonly code: string; readonly params: Readonly<Record<string, unknown>> };

const hindered = (code: string, params: Readonly<Record<string, unknown>> = {}): Entered => ({ code, params });

/** Makes the entry that a fact becomes, or finds that it is there. */
export function enter(desk: Desk, entering: Entering, account: string | null): Entered {
  const { fact, entry, decision } = entering;
  const id = desk.indicatorOf.get(fact.id);
  if (id === undefined) return hindered('no-indicator', { code: entry.match.code });
  const indicator = { id, unit: desk.indicators.shelf.get(id)!.unit };
  const wording = desk.sentences.get(fact.id) ?? (fact.read as { readonly quote?: string }).quote ?? fact.name;
  const ground: Ground = { fact, indicator, wording };
  const replaces = decision.replace ?? false;
  switch (entry.becomes) {
    case 'target': {
      const plan = planOf(desk, entering);
      if (plan === undefined) return hindered('no-plan');
      const against = entry.against === undefined ? null : desk.indicators.find(entry.against);
      if (against === undefined) return hindered('no-indicator', { code: entry.against!.code });
      return place(desk.entries.target, targetContent(entry.draft, ground, { ...plan, against }), replaces);
    }
    case 'year-target': {
      const targets = targetsOf(desk, entering, id);
      if (targets.length !== 1) return hindered(targets.length === 0 ? 'no-target' : 'several-targets', { targets });
      const target = { id: targets[0]!, content: desk.entries.target.get(targets[0]!)! };
      return place(desk.entries.yearTarget, yearTargetContent(entry.draft, ground, target), replaces);
    }
    case 'baseline': {
      const plan = planOf(desk, entering)?.plan;
      if (plan === undefined) return hindered('no-plan');
      return place(desk.entries.baseline, baselineContent(entry.draft, ground, plan), replaces);
    }
    case 'observation': {
      const content = observationContent(entry.draft, ground, decidedBy(desk, entering, account));
      const held = isUnfit(content) ? undefined : desk.entries.observation.findLike(content);
      if (replaces && held !== undefined && desk.filled.has(held.id)) return hindered('own-value', { entry: held.id });
      return place(desk.entries.observation, content, replaces);
    }
  }
}

/** What a person wrote into a proposal has to be accepted by another; what the reader read can be accepted by whoever looks at it. */
function decidedBy(
  { shaped }: Desk,
  { fact, entry: { by = null } }: Entering,
  account: string | null,
): Pick<Content<'observation'>, 'state' | 'filledBy' | 'decidedBy'> {
  const isOwn = account !== null && (by === account || shaped.has(fact.id));
  return isOwn
    ? { state: 'submitted', filledBy: account, decidedBy: null }
    : { state: 'accepted', filledBy: by, decidedBy: account };
}

function planOf(
  { plans, planVersions, documents }: Desk,
  { fact, decision }: Entering,
): Pick<Content<'target'>, 'plan' | 'planVersion'> | undefined {
  const plan = plans.get(decision.plan ?? documents.get(fact.document)?.plan ?? '');
  const versions = planVersions.filter((version) => version.plan === plan?.id);
  const own = versions.find(({ document }) => document === fact.document);
  const last = versions.toSorted((one, other) => one.number - other.number).at(-1);
  const planVersion = (own ?? last)?.number;
  return plan === undefined || planVersion === undefined ? undefined : { plan: plan.id, planVersion };
}

/** The target that is named, else the one of the plan of the document, else the only one that fits; of 2025 and 2035 the nearer. */
function targetsOf(desk: Desk, { fact, entry, decision }: Entering, indicator: string): readonly string[] {
  if (entry.becomes !== 'year-target') return [];
  const fitting = targetsFor(desk.entries, indicator, fact.region, entry.draft);
  if (decision.target !== undefined) return fitting.filter((id) => id === decision.target);
  const plan = desk.documents.get(fact.document)?.plan;
  const targets = fitting.map((id) => ({ id, ...desk.entries.target.get(id)! }));
  const own = targets.filter((target) => target.plan === plan);
  const near = own.length > 0 ? own : targets;
  const end = Math.min(...near.map(({ toYear }) => toYear));
  return near.filter(({ toYear }) => toYear === end).map(({ id }) => id);
}

/** What a later document says nothing of stays as it was when the number is replaced. */
const STAYS: readonly string[] = 'leadUnit issuedBy position method footnote note'.split(' ');

function place<N extends EntryNoun>(shelf: Shelf<N>, made: Content<N> | Unfit, replaces: boolean): Entered {
  if (isUnfit(made)) return hindered(made.unfit, made.params);
  const content = made as Content<N>;
  const held = shelf.findLike(content);
  if (held === undefined) return { entry: shelf.add(content) };
  if (saysTheSame(held.content as Numbered, content as Numbered)) return { entry: held.id };
  if (!replaces) return hindered('conflict', { entry: held.id, there: held.content, proposed: content });
  const stays = Object.entries(held.content).filter(([name]) => STAYS.includes(name));
  shelf.set(held.id, { ...content, ...Object.fromEntries(stays) });
  return { entry: held.id };
}

type Numbered = Pick<Content<'target'>, 'value' | 'decimals'> &
  Partial<Pick<Content<'target'>, 'upper' | 'comparator'>>;

function saysTheSame(one: Numbered, other: Numbered): boolean {
  if (one.comparator !== other.comparator || one.upper !== other.upper) return false;
  if (one.value === null || other.value === null) return one.value === other.value;
  return agree({ value: one.value, decimals: one.decimals! }, { value: other.value, decimals: other.decimals! });
}
