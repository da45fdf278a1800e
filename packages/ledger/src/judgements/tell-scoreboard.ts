import type { Locale } from '@outturn/engine';
import type { Database } from '../database/connect.js';
import type { Circle, View } from '../view.js';
import { gather, parseRows } from './gather.js';
import type { JudgeOptions } from './judge.js';
import { type Scoreboard, scoreboardOf } from './scoreboard.js';
import { type Told, tell } from './told.js';

export interface ScoreboardAsked extends JudgeOptions {
  /** Its code. */
  readonly plan: string;
  readonly locale: Locale;
  readonly circle: Circle;
}

/** All targets of a plan, judged on a date by what the ledger holds in a state; null where there is no such plan. */
export async function scoreboard(database: Database, view: View, asked: ScoreboardAsked): Promise<Scoreboard | null> {
  const gathered = await gather(database, view, { plan: asked.plan }, asked.circle);
  return scoreboardOf(parseRows(gathered), asked, asked.locale);
}

/** The same as it is sent. */
export function tellScoreboard(database: Database, view: View, asked: ScoreboardAsked): Promise<Told | null> {
  const { plan, on, thresholds, locale, circle } = asked;
  const judgedBy = ['scoreboard', on, thresholds, locale];
  return tell(database, view, {
    asked: [...judgedBy, plan, circle],
    judgedBy,
    gatheredBy: ['scoreboard', plan, circle],
    gather: () => gather(database, view, { plan }, circle),
    workOut: (gathered) => scoreboardOf(parseRows(gathered), asked, locale),
  });
}
