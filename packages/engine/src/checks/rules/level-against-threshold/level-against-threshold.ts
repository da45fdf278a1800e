import type { Case, CaseDocument } from '../../../entries/case.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { type Passing, passingsIn } from '../../growth/passings.js';
import { print } from '../../print.js';

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) {
    for (const passing of passingsIn(document.text)) {
      const { side, mark, level } = passing;
      if (side === 'above' ? level < mark : level > mark) yield draft(document, passing);
    }
  }
}

function draft(document: CaseDocument, { side, mark, level, markAt, levelAt }: Passing): Draft {
  const [words, reached] = [markAt, levelAt].map(({ start, end }) => citeRange(document, start, end));
  return {
    severity: 'error',
    code: side === 'above' ? 'not-passed' : 'not-below',
    params: { words: words!.quote, level: reached!.quote },
    spans: [reached!, words!],
    arithmetic: `${print(level, 4)} ${level < mark ? '<' : '>'} ${print(mark, 4)}`,
  };
}

export const check: Check = {
  id: 'level-against-threshold',
  group: 'growth',
  severity: 'error',
  source: '专家核对文本: 突破、超过、不到等用语应当与所列数值一致',
  find,
};
