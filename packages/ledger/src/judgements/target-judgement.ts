import { type Locale, type SaidJudgement, sayJudgement, sayRemark } from '@outturn/engine';
import type { Database } from '../database/connect.js';
import { withEnglishName } from '../indicators/english-name.js';
import type { Circle, View } from '../view.js';
import { type Judged, type JudgeOptions, judge } from './judge.js';
import { type Signature, signaturesOf } from './signed.js';

/** How far one target has come, every sum behind it, and who has signed it. */
export interface TargetJudgement extends Judged {
  /** With the sums in words and numbers. */
  readonly words: SaidJudgement & { readonly reason: string | null };
  readonly indicator: Judged['indicator'] & { readonly englishName: string | null };
  readonly signatures: readonly Signature[];
}

/** Judges one target; null where there is none. */
export async function targetJudgement(
  database: Database,
  view: View,
  id: string,
  { locale, circle, ...options }: JudgeOptions & { readonly locale: Locale; readonly circle: Circle },
): Promise<TargetJudgement | null> {
  const [judged] = await judge(database, view, { targets: [id] }, options, circle);
  if (judged === undefined) return null;
  const signatures = isOwn(circle, judged.target.leadUnit) ? await signaturesOf(database, view, [id]) : [];
  const { reason } = judged.judgement;
  const words = {
    ...sayJudgement(judged.judgement, locale),
    reason: reason === null ? null : sayRemark(reason, locale),
  };
  return { ...judged, indicator: withEnglishName(judged.indicator), words, signatures };
}

/** What was signed may rest on figures that were not published. */
function isOwn(circle: Circle, leadUnit: string | null): boolean {
  if (circle === 'office' || circle === 'public') return circle === 'office';
  return leadUnit !== null && circle.units.includes(leadUnit);
}
