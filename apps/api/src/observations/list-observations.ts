import { listObservations } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { unitsSeenBy } from '../http/circle.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import { Id, Period, Region } from '../nouns/fields.js';
import { ObservationShape, ObservationState, Series } from './shapes.js';

export default endpoint({
  id: 'listObservations',
  method: 'GET',
  path: '/api/observations',
  tag: 'observations',
  summary: { zh: '实际值', en: 'Values' },
  access: 'read',
  own: 'filtered',
  input: {
    asOf: true,
    page: Place,
    query: z.object({
      region: Region.optional(),
      indicator: Id.optional(),
      period: Period.optional(),
      series: Series.optional(),
      state: ObservationState.optional(),
      unit: Id.optional(),
    }),
  },
  output: ObservationShape,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, reach, ledger }) => {
    const { items, after } = await listObservations(
      ledger.database,
      view,
      { ...input.query, seenBy: await unitsSeenBy(reach, ledger) },
      input.page,
    );
    return page(items, after);
  },
});
