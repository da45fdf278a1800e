import { chainFrom } from '@outturn/ledger';
import { z } from 'zod';
import { page } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';

const ChainEvent = z
  .object({
    seq: z.int(),
    at: z.string(),
    kind: z.string(),
    account: z.string().nullable(),
    post: z.string().nullable(),
    unit: z.string().nullable(),
    reason: z.string().nullable(),
    document: z.string().nullable(),
    content: z.string().meta({ description: 'SHA-256 over the rows that the event added' }),
    previous: z.string().meta({ description: 'The hash of the event before' }),
    hash: z.string().meta({ description: 'SHA-256 of the other members as a JSON array, in this order, in UTF-8' }),
  })
  .meta({ id: 'ChainEvent' });

export default endpoint({
  id: 'listChain',
  method: 'GET',
  path: '/api/chain',
  tag: 'verification',
  summary: { zh: '事件链', en: 'The chain of events with all that their hashes are made of' },
  access: 'verify',
  input: { asOf: true, page: z.int(), query: z.object({ from: z.coerce.number().int().min(1).default(1) }) },
  output: ChainEvent,
  etag: 'head',
  errors: [],
  handler: async ({ input, view, ledger }) => {
    const { limit, after } = input.page;
    const from = after === undefined ? input.query.from : after + 1;
    const found = await chainFrom(ledger.database, view, { from, limit: limit + 1 });
    const items = found.slice(0, limit);
    return page(items, found.length > limit ? items.at(-1)!.seq : undefined);
  },
});
