import type { JudgementClass } from '@outturn/charts';
import { DEFAULT_THRESHOLDS as LIMITS } from '@outturn/engine';
import { type InBoth, inBoth } from '../kit/words.js';

const { ahead, onSchedule, onScheduleBinding, slightlyLate } = LIMITS;

/** What each word means, with the limits that the engine judges by. */
export const CLASS_MEANINGS: InBoth<Readonly<Record<JudgementClass, string>>> = inBoth<
  Readonly<Record<JudgementClass, string>>
>(
  {
    early: '规划期未满，已经达到目标',
    ahead: `比值 R 高于 ${ahead}`,
    'on-schedule': `R 不低于 ${onSchedule}（约束性目标不低于 ${onScheduleBinding}），或一直在限值以内`,
    'slightly-late': `R 不低于 ${slightlyLate}，未到“符合预期”`,
    late: `R 低于 ${slightlyLate}`,
    met: '规划期满，达到目标',
    missed: '规划期满，没有达到目标',
    'not-comparable': '没有基期值，或口径改变且没有换算办法',
    'not-issued': '目标由上级下达，还没有下达',
    'not-due': '还没有到可以判断的时候',
    'no-data': '没有可用的数',
    qualitative: '没有数字的目标，由人凭证据判断',
  },
  {
    early: 'The target has been reached before the period ends',
    ahead: `R is above ${ahead}`,
    'on-schedule': `R is ${onSchedule} or more (${onScheduleBinding} for binding targets), or it has stayed within its limit throughout`,
    'slightly-late': `R is ${slightlyLate} or more, but below “on schedule”`,
    late: `R is below ${slightlyLate}`,
    met: 'The period has ended and the target was reached',
    missed: 'The period has ended and the target was not reached',
    'not-comparable': 'There is no base, or the definition changed and no conversion is given',
    'not-issued': 'The target is to be assigned by a higher authority, which has not happened yet',
    'not-due': 'It is too early to judge',
    'no-data': 'There is no figure to judge by',
    qualitative: 'A target without a number: a person judges it by evidence',
  },
);
