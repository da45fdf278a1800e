import type { ReactElement } from 'react';
import './status.css';

export type Tone = 'good' | 'warn' | 'bad' | 'calm' | 'quiet';

/** A state that can be told from others without its colour. */
export interface Mark {
  readonly symbol: string;
  readonly word: string;
  readonly tone: Tone;
}

export function Status({ symbol, word, tone }: Mark): ReactElement {
  return (
    <span className={`status ${tone}`}>
      <span aria-hidden="true">{symbol}</span> {word}
    </span>
  );
}
