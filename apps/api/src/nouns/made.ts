import type { Made, Written } from '@outturn/ledger';
import { z } from 'zod';
import { type Answer, answer } from '../http/answer.js';
import type { Problem, REFUSALS } from '../http/problem.js';
import { refused } from './refused.js';

/** What was added or changed, and its version. */
export const MadeShape = z.object({ id: z.uuid(), version: z.int() }).meta({ id: 'Made' });

/** Tells of a change. `where` is the address of the things of its kind, for what was added. */
export function told(written: Written<Made>, where?: string): Answer<Made> | Problem<(typeof REFUSALS)[number]> {
  if (!written.ok) return refused(written.refusal);
  const { id, version } = written.result;
  return answer({ id, version }, { version, ...(where && { location: `${where}/${id}` }) });
}
