import { type Verified, verify } from '@outturn/ledger';
import { DONE, type Exit, FOUND } from '../exit.js';
import type { Messages } from '../messages/messages.js';
import { toStdout } from '../output.js';
import { progressOf } from '../progress.js';
import { voiceOf } from '../voice.js';
import { isOneOf } from './shared-options.js';
import type { WrittenStoreManner } from './store-options.js';
import { refuse, withStore } from './with-store.js';

interface WrittenVerify extends WrittenStoreManner {
  readonly format: string;
}

const FORMATS: readonly string[] = ['text', 'json'];

/** `outturn verify`: makes all hashes of the ledger again, and says where they differ. */
export async function runVerify(written: WrittenVerify, words: Messages): Promise<Exit> {
  const { format } = written;
  if (!isOneOf(FORMATS, format)) {
    const wrong = words.usage.notOneOf('--format', format, FORMATS);
    return refuse(voiceOf(written.color), { wrong, hint: words.usage.seeHelp('verify') });
  }
  return withStore('verify', 'there', written, words, async ({ ledger }) => {
    const progress = progressOf(Number.POSITIVE_INFINITY, false);
    const verified = await verify(ledger.database, (done, all) => progress.show(done, all, words.ledger.verify.events));
    progress.clear();
    const output = toStdout();
    await output.write(format === 'json' ? `${JSON.stringify(verified, null, 2)}\n` : said(verified, words));
    await output.finish();
    return verified.breaks.length === 0 ? DONE : FOUND;
  });
}

function said({ events, rows, head, breaks }: Verified, { ledger: { verify: words } }: Messages): string {
  const sum = breaks.length === 0 ? words.whole(events, rows, head) : words.broken(breaks.length);
  return [...breaks.map(words.break), sum, ''].join('\n');
}
