import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactElement, type ReactNode, use, useMemo, useState } from 'react';
import { apiIn, Refused, told } from '../../kit/api.js';
import { useLocale } from '../../kit/locale.js';
import { useHolds, useSession } from '../../session/who.js';
import type { Filter } from '../address.js';
import type { Paper } from '../paper.js';
import { alike, countOfDecisions, type Decisions, decidedIn, type Hindrance, without } from './decide.js';
import { NOTHING_PICKED, type Selection } from './selection.js';
import { type Noun, type Thing, thingsOf } from './things.js';
import { WORDS } from './words.js';

export type What = 'accept' | 'correct' | 'reject' | 'reopen';

/** What is open above the page. */
export type Asking =
  | { readonly ask: 'sure' }
  /** Decisions that need a reason. */
  | { readonly ask: 'why'; readonly what: 'reject' | 'reopen'; readonly things: readonly Thing[] }
  | { readonly ask: 'correct'; readonly thing: Thing }
  | { readonly ask: 'task'; readonly start: number; readonly end: number };

/** What was done last, or what hinders it. */
export interface Notice {
  readonly what: What;
  readonly count: number;
  /** Ids of what can be reopened. */
  readonly undo: readonly string[];
  /** How many of those that were sent could not be done and were left out. */
  readonly left?: number;
  /** What could not be done, with all that was sent along with it. */
  readonly hindered?: { readonly decisions: Decisions; readonly reason: string | undefined } | undefined;
}

export interface Review {
  readonly paper: Paper;
  readonly things: Readonly<Record<Noun, readonly Thing[]>>;
  readonly mayReview: boolean;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
  /** Place of the task or project that is open; the viewer knows the fact. */
  readonly row: Readonly<Record<'task' | 'project', number | null>>;
  readonly openRow: (noun: 'task' | 'project', index: number) => void;
  readonly asking: Asking | null;
  readonly ask: (asking: Asking | null) => void;
  readonly notice: Notice | null;
  readonly hindrances: ReadonlyMap<string, Hindrance>;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly decide: (what: What, decisions: Decisions, reason?: string) => Promise<boolean>;
  /** Accepts what can be accepted; the others stay as they are, and each says why. */
  readonly acceptWhatCan: (decisions: Decisions) => Promise<boolean>;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

const ReviewContext = createContext<Review | null>(null);

export function useReview(): Review {
  const review = use(ReviewContext);
  if (review === null) throw new Error('A part of the review stands outside of <Reviewing>.');
  return review;
}

interface ReviewingProps {
  readonly paper: Paper;
  /** Where the query that gave the paper keeps it. */
  readonly paperKey: readonly unknown[];
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly children: ReactNode;
}

/** The review of a document: what is decided, marked and open. The viewer stands inside of it. */
export function Reviewing({ paper, paperKey, filter, setFilter, children }: ReviewingProps): ReactElement {
  const things = useMemo(() => thingsOf(paper), [paper]);
  const isCurrent = paper.text.edition === paper.document.edition;
  const mayReview = useHolds('planning', 'statistics', 'supervision') && isCurrent;
  const [selection, select] = useState(NOTHING_PICKED);
  const [row, setRow] = useState<Review['row']>({ task: null, project: null });
  const [asking, ask] = useState<Asking | null>(null);
  const deciding = useDeciding(paperKey, things, () => select(NOTHING_PICKED));
  return (
    <ReviewContext
      value={{
        paper,
        things,
        mayReview,
        filter,
        setFilter,
        selection,
        select,
        row,
        openRow: (noun, index) => setRow({ ...row, [noun]: index }),
        asking,
        ask,
        ...deciding,
      }}
    >
      {children}
    </ReviewContext>
  );
}

type Deciding = Pick<
  Review,
  'notice' | 'hindrances' | 'isPending' | 'error' | 'decide' | 'acceptWhatCan' | 'undo' | 'dismiss'
>;

function useDeciding(paperKey: readonly unknown[], things: Review['things'], onDone: () => void): Deciding {
  const queries = useQueryClient();
  const locale = useLocale();
  const { account } = useSession();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [hindrances, setHindrances] = useState<Review['hindrances']>(new Map());
  const sending = useMutation({
    mutationFn: ({ decisions, reason }: { readonly decisions: Decisions; readonly reason: string | undefined }) =>
      told(() => apiIn(locale).POST('/api/reviews', { body: bodyOf(decisions, reason) })),
  });
  const send = async (
    what: What,
    decisions: Decisions,
    reason: string | undefined,
    left: Review['hindrances'] | null,
  ): Promise<boolean> => {
    const count = countOfDecisions(decisions);
    if (count === 0 || sending.isPending) return false;
    try {
      const { decided, event } = await sending.mutateAsync({ decisions, reason });
      queries.setQueryData<Paper>(paperKey, (before) => before && decidedIn(before, decided, decisions, account));
      setHindrances(left ?? new Map());
      const undo = what === 'reopen' || event === null ? [] : decided.map(({ id }) => id);
      setNotice({ what, count: event === null ? 0 : count, undo, left: left?.size ?? 0 });
      onDone();
      // What the reader proposed before a correction only the server knows; other pages read anew when they are looked at.
      if (what === 'reopen') void queries.invalidateQueries({ queryKey: paperKey });
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'paper', refetchType: 'none' });
      return true;
    } catch (error) {
      const hindered = new Map(hindrancesOf(error).map((one) => [one.id, one]));
      const rest = without(decisions, new Set(hindered.keys()));
      if (left?.size === 0 && hindered.size > 0 && countOfDecisions(rest) > 0)
        return send(what, rest, reason, hindered);
      setHindrances(hindered);
      setNotice({
        what,
        count: hindered.size,
        undo: [],
        hindered: hindered.size > 0 ? { decisions, reason } : undefined,
      });
      return false;
    }
  };
  const decide: Review['decide'] = (what, decisions, reason) => send(what, decisions, reason, null);
  const acceptWhatCan: Review['acceptWhatCan'] = (decisions) => send('accept', decisions, undefined, new Map());
  const undo = (): void => {
    const ids = new Set(notice?.undo);
    const back = Object.values(things).flatMap((some) => some.filter(({ id }) => ids.has(id)));
    // The ledger wants a reason for what is taken back, and this is the whole of it.
    if (back.length > 0) void decide('reopen', alike(back, 'reopen'), WORDS[locale].undone);
  };
  const dismiss = (): void => {
    setNotice(null);
    sending.reset();
  };
  return {
    notice,
    hindrances,
    isPending: sending.isPending,
    error: sending.error,
    decide,
    acceptWhatCan,
    undo,
    dismiss,
  };
}

function bodyOf({ facts, tasks, projects }: Decisions, reason: string | undefined) {
  const body = { facts, tasks, projects };
  // The client leaves members that are always null out of what may be sent, as the base of a target is.
  return (reason ? { ...body, reason } : body) as never;
}

/** What hinders each decision, as the problem says beside its own words. */
function hindrancesOf(error: unknown): readonly Hindrance[] {
  if (!(error instanceof Refused)) return [];
  return (error.problem as { readonly hindrances?: readonly Hindrance[] } | undefined)?.hindrances ?? [];
}
