import type { ReactElement } from 'react';
import { inBoth, useWords } from '../locale.js';
import { type Mark, Status } from './status.js';

interface CountsProps<Row, Key extends string> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => Key;
  /** In the order in which they stand. */
  readonly keys: readonly Key[];
  readonly marks: Readonly<Record<Key, Mark>>;
  readonly chosen: Key | undefined;
  readonly onChoose: (key: Key | undefined) => void;
}

/** How many there are of each class; each is a button that leaves only its own. */
export function Counts<Row, Key extends string>(props: CountsProps<Row, Key>): ReactElement {
  const { label, rows, keyOf, keys, marks, chosen, onChoose } = props;
  const words = useWords(WORDS);
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  const shown = keys.filter((key) => counts.has(key) || key === chosen);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form.
    <div className="list-counts" role="group" aria-label={label}>
      <button type="button" aria-pressed={chosen === undefined} onClick={() => onChoose(undefined)}>
        <b>{rows.length}</b> {words.all}
      </button>
      {shown.map((key) => (
        <button
          type="button"
          key={key}
          aria-pressed={key === chosen}
          onClick={() => onChoose(key === chosen ? undefined : key)}
        >
          <b>{counts.get(key) ?? 0}</b> <Status {...marks[key]} />
        </button>
      ))}
    </div>
  );
}

const WORDS = inBoth({ all: '全部' }, { all: 'all' });
