import { type Locale, type SaidJudgement, sayJudgement } from '@outturn/engine';
import type { Database } from '../database/connect.js';
import { withEnglishName } from '../indicators/english-name.js';
import { regionNameOf } from '../regions.js';
import type { Circle, View } from '../view.js';
import { gather, rowsOf } from './gather.js';
import { type JudgeOptions, judgeRows } from './judge.js';
import { gatherPage, type PageRows } from './page-rows.js';
import type { PlanShown, Rows } from './rows.js';
import { itemsOf } from './scoreboard.js';
import type { ScoreboardItem } from './scoreboard-item.js';
import { type Told, tell } from './told.js';

/** All that is known of an indicator in a region. */
export interface IndicatorPage extends PageRows {
  readonly indicator: PageRows['indicator'] & { readonly englishName: string | null };
  readonly region: string;
  readonly regionName: string;
  /** The date that is judged on. */
  readonly on: string;
  /** Version of the thresholds. */
  readonly method: string;
  /** How far its targets have come, plan by plan. */
  readonly judgements: readonly TargetOfPage[];
}

/** A target with how far it has come, and the sums behind that: a scoreboard of hundreds of targets leaves these out. */
export interface TargetOfPage extends ScoreboardItem {
  readonly plan: PlanShown;
  readonly words: ScoreboardItem['words'] & Pick<SaidJudgement, 'derivation'>;
}

export interface PageAsked extends JudgeOptions {
  /** The code of the indicator. */
  readonly code: string;
  readonly region: string;
  readonly locale: Locale;
  readonly circle: Circle;
}

/** An indicator in a region, its targets judged on a date by what the ledger holds in a state; null where there is no such indicator. */
export async function indicatorPage(database: Database, view: View, asked: PageAsked): Promise<IndicatorPage | null> {
  return pageOf(await gatherAll(database, view, asked), asked);
}

/** The same as it is sent. */
export function tellIndicatorPage(database: Database, view: View, asked: PageAsked): Promise<Told | null> {
  const { code, region, on, thresholds, locale, circle } = asked;
  const judgedBy = ['indicator', on, thresholds, locale, region];
  return tell(database, view, {
    asked: [...judgedBy, code, circle],
    judgedBy,
    gatheredBy: ['indicator', region, code, circle],
    gather: () => gatherAll(database, view, asked),
    workOut: (gathered) => pageOf(gathered, asked),
  });
}

/** What the page shows, and what its judgements rest on: a JSON array of the two. */
async function gatherAll(database: Database, view: View, { code, region, circle }: PageAsked): Promise<string> {
  const both = await Promise.all([
    gatherPage(database, view, code, region, circle),
    gather(database, view, { indicator: code, region }, circle),
  ]);
  return `[${both.join(',')}]`;
}

function pageOf(both: string, asked: PageAsked): IndicatorPage | null {
  const [known, parsed]: readonly [PageRows | null, Rows] = JSON.parse(both);
  if (known === null) return null;
  const rows = rowsOf(parsed);
  const { region, on, thresholds, locale } = asked;
  const judged = judgeRows(rows, asked);
  const plans = new Map(rows.plans.map((plan) => [plan.id, plan]));
  const items = itemsOf(judged, rows, locale);
  return {
    ...known,
    indicator: withEnglishName(known.indicator),
    region,
    regionName: regionNameOf(region),
    on,
    method: thresholds.version,
    judgements: items.map((item, at) => {
      const { target, judgement } = judged[at]!;
      const { derivation } = sayJudgement(judgement, locale);
      return { ...item, words: { ...item.words, derivation }, plan: plans.get(target.plan)! };
    }),
  };
}
