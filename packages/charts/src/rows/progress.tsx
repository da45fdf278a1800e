import type { ReactElement } from 'react';
import { percentText } from '../figures/number.js';
import { tenth } from '../layout/text.js';
import type { Locale } from '../locale.js';

export interface ProgressProps {
  /** Share of the way that is done; null where it is not measured as one. */
  readonly completion: number | null;
  /** Share that was to be done by now. */
  readonly expected: number | null;
  readonly locale: Locale;
  /** The number beside the bar; the bar alone still says it to a screen reader. */
  readonly number?: boolean;
  /** Of the bar, in pixels. */
  readonly width?: number;
}

const WORDS = {
  zh: { done: (share: string) => `已完成 ${share}`, due: (share: string) => `，应完成 ${share}` },
  en: { done: (share: string) => `${share} done`, due: (share: string) => `, ${share} was to be done` },
} as const;

/** A bar for what is done, with a mark where it should be by now. A step back leaves the bar empty and the number negative. */
export function Progress({ completion, expected, locale, number = true, width = 84 }: ProgressProps): ReactElement {
  const words = WORDS[locale];
  if (completion === null) return <span className="oc-none">{'—'}</span>;
  const label =
    words.done(percentText(completion, locale)) + (expected === null ? '' : words.due(percentText(expected, locale)));
  return (
    <span className="oc-progress">
      <svg className="oc-bar" viewBox={`0 0 ${width} 14`} width={width} height={14} role="img" aria-label={label}>
        <title>{label}</title>
        <rect className="oc-track" y={3} width={width} height={8} rx={2} />
        <rect className="oc-done" y={3} width={tenth(within(completion) * width)} height={8} rx={2} />
        {expected === null ? null : <line className="oc-due" {...upright(within(expected), width)} y1={0} y2={14} />}
      </svg>
      {number ? <span className="oc-share">{percentText(completion, locale)}</span> : null}
    </span>
  );
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function upright(share: number, width: number): { readonly x1: number; readonly x2: number } {
  const x = tenth(Math.min(width - 1, Math.max(1, share * width)));
  return { x1: x, x2: x };
}
