import type { ReactElement } from 'react';
import { inBoth, useWords } from '../kit/locale.js';

/** What the signs of the table mean. */
export function Legend(): ReactElement {
  const words = useWords(WORDS);
  return <p className="quiet legend">{words.legend}</p>;
}

const WORDS = inBoth(
  {
    legend:
      '初 = 初步核算，预 = 预计，尚可能修订。完成率和应完成按各目标自己的基期、目标和类型计算；进度条上的竖线是按时间应到的位置。没有判断的（不可比、待下达、未到期、无数据）不算作零。各项不加总，不设总分。',
  },
  {
    legend:
      'p = preliminary, e = estimate: may yet be revised. Done and expected are worked out by each target’s own base, value and kind; the line on the bar is where it should stand by now. What is not judged (not comparable, not issued, not due, no data) does not count as nought. Nothing is added up, and there is no overall score.',
  },
);
