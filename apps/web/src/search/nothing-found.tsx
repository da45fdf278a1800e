import type { ReactElement } from 'react';
import { inBoth, useWords } from '../kit/locale.js';

/** Nothing was found, and what to try next. */
export function NothingFound({ text }: { readonly text: string }): ReactElement {
  const words = useWords(WORDS);
  return (
    <div className="nothing-found">
      <p>{words.nothing(text)}</p>
      <ul>
        {words.advice.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

const WORDS = inBoth(
  {
    nothing: (text: string) => `没有哪句话里有“${text}”。`,
    advice: [
      '换短一些的词：粮食产量，而不是粮食总产量达到多少。',
      '换一种写法：地区生产总值或 GDP，百分之五或 5%。',
      '几个词用空格隔开，一句话里要全都有；去掉一个再试。',
    ],
  },
  {
    nothing: (text: string) => `No sentence has “${text}”.`,
    advice: [
      'Try a shorter word: 粮食, not 粮食总产量达到.',
      'Try another spelling: 地区生产总值 or GDP, 百分之五 or 5%.',
      'A sentence must have all of the words: leave one out.',
    ],
  },
);
