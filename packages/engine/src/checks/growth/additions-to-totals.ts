import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { isDated, isLevel, isResult, sameSentence } from '../../entries/look-up.js';
import { yearOf } from '../../entries/years.js';
import { scaleOf } from '../figures.js';
import { levelsBefore } from './last-year.js';
import { isStart } from './levels.js';
import { MEAN, wordsBefore } from './words.js';

/** 新增12家、总数达到90家: what was added, with what there then is in all. */
export interface AdditionToTotal {
  readonly addition: Entry;
  readonly total: Entry;
}

/** Nothing else is named between the two. */
const THEN =
  /^[，,、](?:使|其)?(?:(?:总数|总量|总计|总额|总规模|规模|累计|合计|共计|保有量)(?:已|将)?(?:达到?|增至|增加到|为|突破|超过)?|(?:已|将)?(?:达到?|增至|增加到|总共有))了?$/;

export function* additionsToTotals({ entries }: Case): Generator<AdditionToTotal> {
  for (const [at, total] of entries.entries()) {
    const addition = entries[at - 1];
    if (addition === undefined || !isLevel(total) || isStart(total) || !isAddition(addition)) continue;
    const { text } = total.document;
    const joined = sameSentence(addition, total) && THEN.test(text.slice(addition.fact.end, total.fact.start));
    if (joined && scaleOf(addition) === scaleOf(total)) yield { addition, total };
  }
}

/** What came to what there was, in its own unit. */
function isAddition(entry: Entry): boolean {
  const { fact, subject, amount } = entry;
  if (amount === null || amount.of === 'percent' || amount.of === 'points' || amount.value <= 0) return false;
  return (fact.measure === 'delta' || (fact.measure === 'level' && subject.added)) && !isStart(entry);
}

/** What other documents of the case say that there was in all the year before; none where the addition is not one of that year alone.
 * 总数 alone is filed under the name of what was added. */
export function totalsBefore(given: Case, { addition, total }: AdditionToTotal): readonly Entry[] {
  const year = yearOf(total.years);
  const oneYear = year !== null && yearOf(addition.years) === year && !MEAN.test(wordsBefore(addition));
  if (!oneYear || !isResult(total) || !isDated(total)) return [];
  const fact = { ...total.fact, named: addition.fact.named };
  return [total.subject.key, addition.subject.stock].flatMap((key) =>
    levelsBefore(
      given,
      { change: addition, to: { ...total, fact, subject: { ...total.subject, key } }, year },
      'elsewhere',
    ),
  );
}
