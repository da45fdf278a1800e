import type { Range } from '../../../document/range.js';
import type { Case } from '../../../entries/case.js';
import { clauseStart } from '../../../entries/clause.js';
import { groupBy } from '../../../entries/group.js';
import { type Sentence, sentencesOf } from '../../../entries/sentences.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';

/** A shorter sentence may well be said twice, */
const SHORTEST = 20;
/** and so may shorter last clauses. */
const SHORTEST_TAIL = 30;

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) {
    const sentences = sentencesOf(document).filter(isFull);
    const whole = repeated(sentences);
    const known = new Set(whole.flat());
    const tails = sentences.filter((sentence) => !known.has(sentence)).map(tailOf);
    const long = [...tails, ...whole.map(([first]) => tailOf(first!))].filter((tail) => tail !== null);
    const starts = new Set(sentences.map(({ start }) => start));
    for (const places of [...whole, ...repeated(long)]) {
      yield {
        // Set phrases come again at the end of sentences that are otherwise their own.
        severity: places.some(({ start }) => starts.has(start)) ? 'question' : 'note',
        code: 'twice',
        params: { count: places.length },
        spans: places.map(({ start, end }: Range) => citeRange(document, start, end)),
        arithmetic: '',
      };
    }
  }
}

function repeated(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const alike = groupBy(sentences, ({ text }) => text.replace(/\s+/g, ''));
  return [...alike.values()].filter(({ length }) => length > 1);
}

/** A sentence with a stop: a line of a table or a heading may stand twice. */
function isFull({ text }: Sentence): boolean {
  return text.length >= SHORTEST && /[。！？]$/.test(text);
}

/** The last clauses of a sentence that are long enough together; null where the whole is too short. */
function tailOf({ text, start, end }: Sentence): Sentence | null {
  const limit = text.length - SHORTEST_TAIL;
  if (limit < 0) return null;
  const from = clauseStart(text, limit);
  return { text: text.slice(from), start: start + from, end };
}

export const check: Check = {
  id: 'duplicate-sentence',
  group: 'lists',
  severity: 'question',
  source: 'checks by hand, no. 22: the same task in two chapters',
  find,
};
