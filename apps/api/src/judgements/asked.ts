import { isPeriod, type Ledger, limitsBy, type View } from '@outturn/ledger';
import { z } from 'zod';
import { circleFor } from '../http/circle.js';
import type { Locale } from '../http/locale.js';
import { type Problem, problem } from '../http/problem.js';
import type { Who } from '../http/who.js';
import { dayOf } from '../nouns/day.js';
import { Code } from '../nouns/fields.js';

/** The two things a judgement is asked by: the date, and the limits between its words. The state of the ledger is `asOf`. */
export const JudgedBy = {
  on: z
    .string()
    .refine(isPeriod)
    .optional()
    .meta({
      description:
        'Date to judge on: a day, or the end of a month or a year. If left out, the day of the state asked for.',
      examples: ['2025-12-31', '2025-06', '2025'],
    }),
  thresholds: Code.optional().meta({ description: 'Code of the limits to judge by; those of Outturn if left out.' }),
} as const;

interface Asked {
  readonly on?: string | undefined;
  readonly thresholds?: string | undefined;
}

interface Around {
  readonly ledger: Ledger;
  readonly view: View;
  readonly now: Date;
  readonly timeZone: string;
  readonly locale: Locale;
  readonly who: Who | undefined;
}

/** How to judge, and for whom; a problem where there are no such limits. */
export async function judgeBy({ on, thresholds }: Asked, { ledger, view, now, timeZone, locale, who }: Around) {
  const { database } = ledger;
  const limits = await limitsBy(database, view, thresholds);
  if (limits === null) return noLimits();
  return {
    on: on ?? (await dayOf({ ledger, view, now, timeZone })),
    thresholds: limits,
    locale,
    circle: await circleFor('read', who, ledger),
  };
}

function noLimits(): Problem<'unprocessable'> {
  const about = { zh: '没有这样的判断标准。', en: 'There are no such limits.' };
  return problem('unprocessable', { about });
}
