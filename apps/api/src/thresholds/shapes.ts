import { z } from 'zod';
import { Named, Whole } from '../nouns/fields.js';
import { momentShape } from '../nouns/moment-shape.js';

const Limit = z.number().min(0).max(1000);

/** Where one word of a judgement ends and the next begins. */
export const Limits = z
  .strictObject({
    ahead: Limit,
    onSchedule: Limit,
    onScheduleBinding: Limit,
    slightlyLate: Limit,
    likely: Limit,
    effort: Limit,
    gap: Limit,
    aboutShare: Limit,
    aboutPoints: Limit,
  })
  .meta({ id: 'Limits' });

export const ThresholdsShape = z.object({ ...Named, code: z.string(), values: Whole }).meta({ id: 'Thresholds' });
export const ThresholdsMoment = momentShape(ThresholdsShape, 'ThresholdsMoment');
