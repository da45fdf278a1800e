import { type Ledger, type Verified, verify } from '@outturn/ledger';
import { z } from 'zod';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';

const VerifiedShape = z
  .object({
    events: z.int(),
    rows: z.int(),
    head: z.string().meta({ description: 'The hash of the last event' }),
    breaks: z.array(z.looseObject({ code: z.string() })).meta({ description: 'Where it is not what was written' }),
  })
  .meta({ id: 'Verified' });

/** It reads the whole ledger: who asks while it runs gets what comes of it. */
const running = new WeakMap<Ledger, Promise<Verified>>();

export default endpoint({
  id: 'verifyLedger',
  method: 'POST',
  path: '/api/verification',
  tag: 'verification',
  summary: { zh: '校验台账', en: 'Makes all hashes again and says where they differ' },
  access: 'verify',
  input: {},
  strict: true,
  output: VerifiedShape,
  errors: [],
  handler: async ({ ledger }) => answer((await verified(ledger)) as unknown as z.output<typeof VerifiedShape>),
});

function verified(ledger: Ledger): Promise<Verified> {
  const known = running.get(ledger);
  if (known !== undefined) return known;
  const run = verify(ledger.database).finally(() => running.delete(ledger));
  running.set(ledger, run);
  return run;
}
