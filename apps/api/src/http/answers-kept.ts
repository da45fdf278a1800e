import { Memo } from '@outturn/ledger';

/** Of a key, its entry and its answer, beside what they hold. */
const AROUND = 500;

/** Remembers answers, so many bytes of them. */
export function keepAnswers<Kept extends { readonly body: string | Uint8Array }>(mostBytes: number): Memo<Kept> {
  return new Memo(mostBytes, ({ body }, key) => body.length + 2 * key.length + AROUND);
}
