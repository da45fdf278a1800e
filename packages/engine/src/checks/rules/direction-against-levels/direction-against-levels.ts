import type { Case, CaseDocument } from '../../../entries/case.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { type Move, movesIn } from '../../growth/moves.js';
import { print } from '../../print.js';

function* find({ documents }: Case): Generator<Draft> {
  for (const document of documents) {
    for (const move of movesIn(document.text)) {
      const code = codeOf(move);
      if (code !== null) yield draft(document, move, code);
    }
  }
}

/** Null where the values go the way that the verb says. Up in an order is towards the first place. */
function codeOf({ way, from, to, ranks }: Move): string | null {
  if (from === to || way === (to > from !== ranks ? 'up' : 'down')) return null;
  const said = way === 'up' ? 'rises' : 'falls';
  return ranks ? `place-${said}` : `value-${said}`;
}

function draft(document: CaseDocument, { verb, from, to, ranks, start, end }: Move, code: string): Draft {
  const [first, second] = [citeRange(document, start.start, start.end), citeRange(document, end.start, end.end)];
  return {
    // An order may have the worst in front.
    severity: code === 'place-falls' ? 'question' : 'error',
    code,
    params: { verb, words: document.text.slice(start.start, end.end) },
    spans: [second, first],
    arithmetic: ranks ? `${print(from)} → ${print(to)}` : `${print(to, 4)} ${to > from ? '>' : '<'} ${print(from, 4)}`,
  };
}

export const check: Check = {
  id: 'direction-against-levels',
  group: 'growth',
  severity: 'error',
  source: '专家核对文本: 升降用语应当与前后数值一致',
  find,
};
