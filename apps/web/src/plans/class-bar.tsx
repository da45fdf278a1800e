import { ClassMark, ClassStrip } from '@outturn/charts';
import type { ReactElement } from 'react';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import type { Tally } from './overview.js';

/** How many targets stand in each class: a bar for the eye, and the same in words and numbers. */
export function ClassBar({ label, tally }: { readonly label: string; readonly tally: Tally }): ReactElement | null {
  const words = useWords(WORDS);
  const locale = useLocale();
  if (tally.total === 0) return null;
  return (
    <div className="class-bar">
      <h3>
        {label} <span className="quiet">{words.targets(tally.total)}</span>
      </h3>
      <ClassStrip classes={tally.classes} />
      <ul className="class-counts">
        {tally.classes.map(({ class: of, count }) => (
          <li key={of}>
            <ClassMark of={of} locale={locale} /> <b>{count}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

const WORDS = inBoth(
  { targets: (n: number) => `${n} 项` },
  { targets: (n: number) => (n === 1 ? '1 target' : `${n} targets`) },
);
