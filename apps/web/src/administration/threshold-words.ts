import type { components, operations } from '@outturn/client';
import { inBoth } from '../kit/locale.js';

export type Limits = operations['changeThresholds']['requestBody']['content']['application/json']['values'];
/** The API passes them on as they were kept. */
export function limitsIn({ values }: components['schemas']['Thresholds']): Limits {
  return values as unknown as Limits;
}

export type LimitName = keyof Limits;

/** What each limit decides, in the order in which judgements are made. R is the progress as a share of what was expected by now. */
export const LIMIT_WORDS = inBoth<Readonly<Record<LimitName, string>>>(
  {
    ahead: '快于预期：实际与预期之比 R 高于',
    onSchedule: '符合预期：R 不低于',
    onScheduleBinding: '符合预期（约束性指标）：R 不低于',
    slightlyLate: '略有滞后：R 不低于，再低为滞后',
    likely: '预计能完成：今后所需速度与以往速度之比不高于',
    effort: '需努力：之比不高于，再高为难以完成',
    gap: '“基本同步”允许相差（个百分点）',
    aboutShare: '“左右”允许相差（占目标值的比例）',
    aboutPoints: '“左右”对百分比至少允许（个百分点）',
  },
  {
    ahead: 'Ahead: progress over what was expected by now (R) above',
    onSchedule: 'On schedule: R from',
    onScheduleBinding: 'On schedule (binding): R from',
    slightlyLate: 'Slightly late: R from; late below',
    likely: 'Likely to be reached: pace needed over pace so far up to',
    effort: 'With effort: that ratio up to; unlikely beyond',
    gap: '“In step” (基本同步) allows a gap of (percentage points)',
    aboutShare: '“About” (左右) allows (share of the target)',
    aboutPoints: '“About” of a percentage allows at least (points)',
  },
);

export const LIMITS = Object.keys(LIMIT_WORDS.zh) as readonly LimitName[];
