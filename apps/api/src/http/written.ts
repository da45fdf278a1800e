import type { Memo } from '@outturn/ledger';
import type { Answer } from './answer.js';
import { pageShape } from './cursor.js';
import { type Endpoint, isForAnybody } from './endpoint.js';
import type { Outcome } from './idempotency.js';
import { isProblem } from './problem.js';

/** Answers that are written out already. */
export type Written = Memo<Answer<Buffer>>;

/** Lists that everybody sees alike, or everybody of a circle, are checked and written out once. The key is all that the answer depends on. */
export async function writtenOnce(
  { access, own, input, output }: Endpoint,
  key: string,
  written: Written,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  const isSeenAlike = (access === 'read-common' || isForAnybody(access)) && own === undefined;
  if (!isSeenAlike || !input.page || 'media' in output) return work();
  const known = written.get(key);
  if (known !== undefined) return known;
  const outcome = await work();
  if (isProblem(outcome)) return outcome;
  const { body } = outcome;
  const json = body instanceof Buffer ? body : Buffer.from(JSON.stringify(pageShape(output).parse(body)));
  const answer = { ...outcome, body: json };
  written.keep(key, answer);
  return answer;
}
