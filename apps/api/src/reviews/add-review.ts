import { type Decisions, review } from '@outturn/ledger';
import { answer } from '../http/answer.js';
import { endpoint } from '../http/endpoint.js';
import { REFUSALS } from '../http/problem.js';
import { refused, wordsFor } from '../nouns/refused.js';
import { ReviewBody, ReviewShape } from './shapes.js';

export default endpoint({
  id: 'addReview',
  method: 'POST',
  path: '/api/reviews',
  tag: 'reviews',
  summary: { zh: '复核识别结果', en: 'Decides on what the reader found, one or many at once' },
  access: 'review-facts',
  input: { body: ReviewBody },
  output: ReviewShape,
  errors: [...REFUSALS],
  handler: async ({ input, who, author, locale, ledger }) => {
    const { reason, ...decisions } = input.body;
    // The schema lets a member be there and stand for nothing, which JSON cannot.
    const reviewed = await review(ledger, decisions as Decisions, { author: author(), reason, grants: who.grants });
    if (reviewed.ok) return answer({ event: reviewed.event, decided: reviewed.decided });
    const { refusal, hindrances } = reviewed;
    const told = hindrances.map((one) => ({ ...one, detail: wordsFor(one.code, locale) }));
    const refusedAs = refused(refusal);
    return hindrances.length === 0 ? refusedAs : { ...refusedAs, more: { hindrances: told } };
  },
});
