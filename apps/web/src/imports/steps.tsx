import type { ReactElement } from 'react';
import { inBoth, useWords } from '../kit/locale.js';

/** Where somebody is on the way from a file to a scoreboard. */
export function Steps({ at }: { readonly at: 1 | 2 | 3 }): ReactElement {
  const words = useWords(WORDS);
  return (
    <ol className="steps" aria-label={words.steps}>
      {words.names.map((name, before) => (
        <li key={name} aria-current={before + 1 === at ? 'step' : undefined} className={before + 1 < at ? 'past' : ''}>
          {name}
        </li>
      ))}
    </ol>
  );
}

const WORDS = inBoth(
  { steps: '到对照表的三步', names: ['交文件', '核对读到的内容', '看对照表'] },
  { steps: 'Three steps to the scoreboard', names: ['Drop a file', 'Confirm what was read', 'Look at the scoreboard'] },
);
