import type { Case } from '../entries/case.js';
import type { Entry } from '../entries/entry.js';
import { sameYears } from '../entries/years.js';
import { differ, type Figure, isAim, isFigure, statedOf } from './figures.js';

/** A growth target of the economy, and a figure that its document calls the growth target. */
export interface GrowthAims {
  readonly one: Figure;
  readonly other: Figure;
}

/** The name stands behind the figure and nothing in front says of what: 6%左右的年度增长目标. */
const BEHIND = /^(?:左右|以上|上下)?的(?:预期|经济|年度|全年|总体)*增(?:长|速)(?:预期)?目标/;
/** What may stand between the start of the clause and the figure. */
const OPENED = /(?:^|[。，,；;：:\n])(?:我们|今年|全年|将|提出|确定|设定|明确|锚定|围绕|按照|实现|完成|把|这个|为)*$/;

/** Figures that are called the growth target, each with the economy's own target of its document and year where none of those agrees. */
export function* growthAimsBehind({ documents }: Case): Generator<GrowthAims> {
  for (const { text, entries } of documents) {
    if (!/增[长速](?:预期)?目标/.test(text)) continue;
    const aims = entries.filter((entry): entry is Figure => entry.fact.code === 'gdp' && isGrowthAim(entry));
    for (const other of entries) {
      if (!isCalledTarget(other)) continue;
      const same = aims.filter((aim) => aim !== other && sameYears(aim.years, other.years));
      const [one] = same;
      if (one !== undefined && same.every((aim) => differ(statedOf(aim), statedOf(other)))) yield { one, other };
    }
  }
}

function isGrowthAim(entry: Entry): entry is Figure {
  return isAim(entry) && entry.fact.measure === 'growth';
}

function isCalledTarget(entry: Entry): entry is Figure {
  const { fact, document, amount } = entry;
  if (amount?.of !== 'percent' || fact.role !== 'target' || !isFigure(entry)) return false;
  if (!BEHIND.test(document.text.slice(fact.end, fact.end + 20))) return false;
  return OPENED.test(document.text.slice(Math.max(0, fact.start - 12), fact.start));
}
