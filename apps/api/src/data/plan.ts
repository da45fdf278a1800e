import { type Ledger, type Scoreboard, tellScoreboard, type View } from '@outturn/ledger';
import { z } from 'zod';
import type { Locale } from '../http/locale.js';
import { isProblem, type Problem, problem } from '../http/problem.js';
import type { Who } from '../http/who.js';
import { JudgedBy, judgeBy } from '../judgements/asked.js';
import { Language, latest, nameOf } from './files.js';

export const PlanQuery = z.object({ ...JudgedBy, ...Language });

interface Asked {
  readonly input: { readonly params: { readonly code: string }; readonly query: z.output<typeof PlanQuery> };
  readonly ledger: Ledger;
  readonly view: View;
  readonly now: Date;
  readonly timeZone: string;
  readonly locale: Locale;
  readonly who: Who | undefined;
}

export interface PlanData {
  readonly board: Scoreboard;
  readonly locale: Locale;
  readonly modified: string | null;
  /** Of a file, without what comes behind the dot. */
  readonly name: string;
}

/** What all files of a plan are made of: what is told of it, so that one after another they are worked out once. */
export async function planData(asked: Asked): Promise<PlanData | Problem<'not-found' | 'unprocessable'>> {
  const { input, ledger, view } = asked;
  const { code } = input.params;
  const locale = input.query.lang ?? asked.locale;
  const by = await judgeBy(input.query, { ...asked, locale });
  if (isProblem(by)) return by;
  const told = await tellScoreboard(ledger.database, view, { ...by, plan: code });
  if (told === null) return problem('not-found');
  const board = JSON.parse(told.json.toString()) as Scoreboard;
  return { board, locale, modified: latest(board.items.map(({ updatedAt }) => updatedAt)), name: nameOf([code], view) };
}
