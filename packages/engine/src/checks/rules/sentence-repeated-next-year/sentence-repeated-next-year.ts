import type { Case, CaseDocument } from '../../../entries/case.js';
import { modeAt } from '../../../entries/mode-at.js';
import { type Sentence, sentencesOf } from '../../../entries/sentences.js';
import { isLater } from '../../../entries/successions.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';

/** So many figures do not come out the same by chance. */
const FEWEST_FIGURES = 2;

function* find({ documents }: Case): Generator<Draft> {
  const known = new Map<string, { readonly document: CaseDocument; readonly sentence: Sentence }>();
  for (const document of documents) {
    for (const sentence of sentencesOf(document)) {
      if (!isReport(document, sentence)) continue;
      const key = sentence.text.replace(/\s+/g, '');
      const earlier = known.get(key);
      if (earlier === undefined) known.set(key, { document, sentence });
      else if (isLater(document, earlier.document)) yield draft(document, sentence, earlier);
    }
  }
}

/** A full sentence that reports figures of the year looked back on. */
function isReport(document: CaseDocument, { text, start }: Sentence): boolean {
  if (text.length < 16 || !/[。！？]$/.test(text)) return false;
  const figures = text.match(/\d[\d.]*(?!年|月|日|\d)/g)?.length ?? 0;
  return figures >= FEWEST_FIGURES && modeAt(document, start) === 'review';
}

function draft(
  document: CaseDocument,
  { start, end }: Sentence,
  earlier: { readonly document: CaseDocument; readonly sentence: Sentence },
): Draft {
  const { document: before, sentence } = earlier;
  return {
    severity: 'question',
    code: 'same-figures',
    params: { year: document.frame.year ?? '', before: before.frame.year ?? '' },
    spans: [citeRange(document, start, end), citeRange(before, sentence.start, sentence.end)],
    arithmetic: '',
  };
}

export const check: Check = {
  id: 'sentence-repeated-next-year',
  group: 'follow-up',
  severity: 'question',
  source: 'checks by hand, no. 44: copy-paste progress',
  between: true,
  find,
};
