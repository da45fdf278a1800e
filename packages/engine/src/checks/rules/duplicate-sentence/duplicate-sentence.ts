import type { Case } from '../../../entries/case.js';
import { groupBy } from '../../../entries/group.js';
import type { Sentence } from '../../../entries/sentences.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';

/** A shorter sentence may well be said twice. */
const SHORTEST = 24;

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) {
    const sentences = document.sentences().filter(isFull);
    for (const [first, ...others] of groupBy(sentences, ({ text }) => text.replace(/\s+/g, '')).values()) {
      if (first === undefined || others.length === 0) continue;
      yield {
        severity: 'question',
        code: 'twice',
        params: { count: others.length + 1 },
        spans: [first, ...others].map(({ start, end }) => citeRange(document, start, end)),
        arithmetic: '',
      };
    }
  }
}

/** A sentence with a stop: a line of a table or a heading may stand twice. */
function isFull({ text }: Sentence): boolean {
  return text.length >= SHORTEST && /[。！？]$/.test(text);
}

export const check: Check = {
  id: 'duplicate-sentence',
  group: 'lists',
  severity: 'question',
  source: 'checks by hand, no. 22: the same task in two chapters',
  find,
};
