import { type Tellable, tellRefused } from '@outturn/import/told';
import type { ImportJob, Refusal } from '@outturn/ledger';
import type { Locale } from '../http/locale.js';
import { wordsFor } from '../nouns/refused.js';

/** A job with its refusal in words. */
export function told(job: ImportJob, locale: Locale) {
  const { result } = job;
  if (result?.outcome !== 'refused') return { ...job, result };
  return { ...job, result: { ...result, refusal: { ...result.refusal, said: saidOf(result.refusal, locale) } } };
}

/** The ledger keeps of an unreadable file what the import said of it. */
function saidOf({ code, params }: Refusal, locale: Locale): string {
  return code === 'unreadable-file'
    ? tellRefused({ ok: false, ...params } as Tellable, locale)
    : wordsFor(code, locale);
}
