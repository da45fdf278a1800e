import { limitsBy, stateAmongReleases } from '@outturn/ledger';
import { z } from 'zod';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { dayOf } from '../nouns/day.js';
import { ReleaseShape } from '../releases/shapes.js';

const StateShape = z
  .object({
    event: z.int().meta({ description: 'The last event of the state; 0 while nothing has been written' }),
    at: z.string().nullable(),
    head: z.string().nullable().meta({ description: 'The hash of that event' }),
    release: ReleaseShape.nullable().meta({ description: 'The release that is this state' }),
    last: ReleaseShape.nullable().meta({ description: 'The last release that is this state or one before it' }),
    on: z.string().meta({ description: 'The day that is judged on if nobody says' }),
    method: z.string().meta({ description: 'Version of the thresholds that are judged by if nobody says' }),
  })
  .meta({ id: 'State' });

export default endpoint({
  id: 'showState',
  method: 'GET',
  path: '/api/state',
  tag: 'releases',
  summary: { zh: '数据状态', en: 'Which state is shown, and by which releases it stands' },
  access: 'public',
  input: { asOf: true },
  output: StateShape,
  errors: [],
  handler: async (context) => {
    const { view, ledger } = context;
    const state = await stateAmongReleases(ledger.database, view);
    const limits = (await limitsBy(ledger.database, view, undefined))!;
    const by = { on: await dayOf(context), method: limits.version };
    return answer({ ...(state ?? { event: 0, at: null, head: null, release: null, last: null }), ...by });
  },
});
