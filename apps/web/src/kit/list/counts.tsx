import type { ReactElement } from 'react';
import './status.css';
import { inBoth, useWords } from '../locale.js';
import type { Mark } from './status.js';

export interface Count<Key extends string> extends Mark {
  readonly key: Key;
  readonly count: number;
}

interface CountsProps<Key extends string> {
  readonly label: string;
  readonly total: number;
  readonly counts: readonly Count<Key>[];
  readonly chosen: Key | undefined;
  readonly onChoose: (key: Key | undefined) => void;
}

/** How many there are of each class; each is a button that leaves only its own. */
export function Counts<Key extends string>({ label, total, counts, chosen, onChoose }: CountsProps<Key>): ReactElement {
  const words = useWords(WORDS);
  const shown = counts.filter(({ key, count }) => count > 0 || key === chosen);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form.
    <div className="list-counts" role="group" aria-label={label}>
      <button type="button" aria-pressed={chosen === undefined} onClick={() => onChoose(undefined)}>
        <b>{total}</b> {words.all}
      </button>
      {shown.map(({ key, word, symbol, tone, count }) => (
        <button
          type="button"
          key={key}
          aria-pressed={key === chosen}
          onClick={() => onChoose(key === chosen ? undefined : key)}
        >
          <b>{count}</b>{' '}
          <span className={`status ${tone}`}>
            <span aria-hidden="true">{symbol}</span> {word}
          </span>
        </button>
      ))}
    </div>
  );
}

const WORDS = inBoth({ all: '全部' }, { all: 'all' });
