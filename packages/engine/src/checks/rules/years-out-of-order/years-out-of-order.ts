import type { Case } from '../../../entries/case.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';

/** Two years joined to a span, full or short: 2021—2023年, 2021-23年. Not part of a longer number, code or date. */
const SPAN = /(?<![\d.\-—/])(19[5-9]\d|20\d\d)年?\s*(?:[-—–~～]+|至|到)\s*(19[5-9]\d|20\d\d)(?=年|[)）】〕\]])/g;

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) {
    for (const found of document.text.matchAll(SPAN)) {
      const [quote, from, to] = found;
      if (Number(from) <= Number(to)) continue;
      yield {
        severity: 'error',
        code: 'backwards',
        params: { from: from!, to: to! },
        spans: [citeRange(document, found.index, found.index + quote.length)],
        arithmetic: `${from} > ${to}`,
      };
    }
  }
}

export const check: Check = {
  id: 'years-out-of-order',
  group: 'years',
  severity: 'error',
  source: 'GB/T 15835-2011《出版物上数字用法》5.1: 起止年份',
  find,
};
