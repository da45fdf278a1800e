import { addWaiver, type Ledger, listFindings, NOW } from '@outturn/ledger';
import { ANSWERS, PAPERS, WHY } from './city.js';

/** Answers some of the findings, as an office would: for a reason, so that they stand and everybody can read why. */
export async function answerFindings(ledger: Ledger): Promise<void> {
  const day = PAPERS[0]!.publishedOn;
  for (const { check, reason } of ANSWERS) {
    const { items } = await listFindings(ledger.database, NOW, day, { check, waived: false }, { limit: 10 });
    for (const { fingerprint } of items) {
      await addWaiver(ledger, { fingerprint, reason, post: null, until: null }, WHY);
    }
  }
}
