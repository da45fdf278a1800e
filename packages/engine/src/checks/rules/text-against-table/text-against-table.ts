import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { sameYears } from '../../../entries/years.js';
import type { Check } from '../../check.js';
import { isOneAccount } from '../../clashes.js';
import { citeNamed, differ, type Figure, isFigure, meantOf, sameThing, signed, statedOf } from '../../figures.js';
import type { Draft } from '../../finding.js';

function* find({ entries, bySubject }: Case): Generator<Draft> {
  for (const table of entries) {
    if (table.fact.rule !== 'table' || !isFigure(table)) continue;
    const others = (bySubject.get(table.subject.key) ?? []).filter((entry) => isSameInText(entry, table));
    if (others.length > 0) yield draft(table, others);
  }
}

/** Whether the text says of the same time another value, 以上 left aside; what is only striven for (力争) may go beyond the table. */
function isSameInText(entry: Entry, table: Figure): entry is Figure {
  const { fact, document, years } = entry;
  if (document !== table.document || fact.rule === 'table' || fact.soft || fact.role !== table.fact.role) return false;
  if (!sameYears(years, table.years) || !isFigure(entry) || !isOneAccount(entry)) return false;
  return differ(statedOf(entry), statedOf(table)) && sameThing(entry, table);
}

function draft(table: Figure, others: readonly Figure[]): Draft {
  const [text] = others as [Figure];
  return {
    severity: differ(meantOf(text), meantOf(table)) ? 'error' : 'question',
    code: table.fact.role === 'target' ? 'target' : 'result',
    params: { name: table.fact.indicator, text: signed(text), table: signed(table), year: table.years.to },
    spans: [...others, table].map(citeNamed),
    arithmetic: `${signed(text)} ≠ ${signed(table)}`,
  };
}

export const check: Check = {
  id: 'text-against-table',
  group: 'targets',
  severity: 'error',
  source: '专家核对规划文本: 正文与专栏的数据一致',
  find,
};
