import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { minus } from '../../../entries/interval.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { type AdditionToTotal, additionsToTotals, totalsBefore } from '../../growth/additions-to-totals.js';
import { worded } from '../../growth/worded.js';
import { print } from '../../print.js';

/** 新增12家、总数达到9家: an addition larger than the whole, or a whole that has risen by more than the addition. */
function* find(given: Case): Generator<Draft> {
  for (const pair of additionsToTotals(given)) {
    const [more, whole] = [pair.addition.amount!.printed, pair.total.amount!.printed];
    if (more.low > whole.high) {
      yield draft(pair, null);
      continue;
    }
    const befores = totalsBefore(given, pair);
    const [before] = befores;
    const allApart = befores.every(({ amount }) => minus(whole, amount!.printed).low > more.high);
    if (before !== undefined && allApart) yield draft(pair, before);
  }
}

function draft({ addition, total }: AdditionToTotal, before: Entry | null): Draft {
  const [more, whole] = [addition, total].map(({ amount }) => print(amount!.value / total.amount!.size, 4));
  const params = { name: total.fact.indicator, added: worded(addition), total: worded(total) };
  if (before === null)
    return {
      severity: 'error',
      code: 'more-than-in-all',
      params,
      spans: [cite(addition), cite(total)],
      arithmetic: `${more} > ${whole}`,
    };
  return {
    severity: 'question',
    code: 'more-than-added',
    params: { ...params, last: worded(before), where: before.document.name },
    spans: [cite(addition), cite(total), cite(before)],
    arithmetic: `${whole} − ${print(before.amount!.value / total.amount!.size, 4)} > ${more}`,
  };
}

export const check: Check = {
  id: 'addition-against-total',
  group: 'growth',
  severity: 'error',
  source: '专家核对文本: 新增数不大于总数,总数增幅不大于新增数',
  find,
};
