import type { ReactElement } from 'react';
import { type JudgementClass, toneOf } from '../words/classes.js';

interface ClassStripProps {
  readonly classes: readonly { readonly class: JudgementClass; readonly count: number }[];
}

/** The smallest part that can still be seen, of the whole. */
const LEAST = 0.01;

/** How many there are of each class, as a strip for the eye. The words and numbers stand beside it, in the same order. */
export function ClassStrip({ classes }: ClassStripProps): ReactElement {
  const total = classes.reduce((sum, { count }) => sum + count, 0);
  let end = 0;
  const parts = classes.map(({ class: of, count }) => {
    const width = Math.round(Math.max(count / total, LEAST) * 1000);
    end += width;
    return { of, x: end - width, width };
  });
  return (
    <svg className="oc-strip" viewBox={`0 0 ${end} 1`} preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ of, x, width }) => (
        <rect key={of} className={`oc-tone-${toneOf(of)}`} x={x} width={width} height="1" />
      ))}
    </svg>
  );
}
