import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { sameYears } from '../../../entries/years.js';
import type { Check } from '../../check.js';
import { citeNamed, differ, type Figure, isFigure, meantOf, sameThing, signed, statedOf } from '../../figures.js';
import type { Draft } from '../../finding.js';

function* find({ entries, bySubject }: Case): Generator<Draft> {
  for (const box of entries) {
    if (box.fact.rule !== 'box' || !isFigure(box)) continue;
    const others = (bySubject.get(box.subject.key) ?? []).filter((entry) => isSameInText(entry, box));
    if (others.length > 0) yield draft(box, others);
  }
}

/** Whether the text says of the same time another value, 以上 left aside; what is only striven for (力争) may go beyond the box. */
function isSameInText(entry: Entry, box: Figure): entry is Figure {
  const { fact, document, years } = entry;
  if (document !== box.document || fact.rule === 'box' || fact.soft || fact.role !== box.fact.role) return false;
  if (!sameYears(years, box.years) || !isFigure(entry)) return false;
  return differ(statedOf(entry), statedOf(box)) && sameThing(entry, box);
}

function draft(box: Figure, others: readonly Figure[]): Draft {
  const [text] = others as [Figure];
  return {
    severity: differ(meantOf(text), meantOf(box)) ? 'error' : 'question',
    code: box.fact.role === 'target' ? 'target' : 'result',
    params: { name: box.fact.indicator, text: signed(text), box: signed(box), year: box.years.to },
    spans: [...others, box].map(citeNamed),
    arithmetic: `${signed(text)} ≠ ${signed(box)}`,
  };
}

export const check: Check = {
  id: 'text-against-box',
  group: 'targets',
  severity: 'error',
  source: '专家核对规划文本: 正文与专栏的数据一致',
  find,
};
