import type { ReactElement } from 'react';
import { useWords } from '../../kit/locale.js';
import type { Anchored, Words } from './editions.js';
import { WORDS } from './words.js';

interface RowProps {
  readonly row: Anchored;
  readonly isPicked: boolean;
  /** Undefined where one may not decide. */
  readonly onPick: ((on: boolean) => void) | undefined;
}

export function AnchorRow({ row, isPicked, onPick }: RowProps): ReactElement {
  const words = useWords(WORDS);
  const { noun, name, old, now } = row;
  return (
    <tr>
      {onPick !== undefined && (
        <td>
          <input
            type="checkbox"
            checked={isPicked}
            onChange={({ target }) => onPick(target.checked)}
            aria-label={`${words.choose} ${name}`}
          />
        </td>
      )}
      <th scope="row">
        <span lang="zh-CN">{name}</span> <small className="quiet">{words.kinds[noun]}</small>
      </th>
      <td>
        <Said words={old} />
      </td>
      <td>
        <Said words={now} />
      </td>
    </tr>
  );
}

function Said({ words: said }: { readonly words: Words | null }): ReactElement {
  const words = useWords(WORDS);
  if (said === null) return <span className="quiet">{words.gone}</span>;
  return (
    <q lang="zh-CN">
      {said.before}
      <mark>{said.words}</mark>
      {said.after}
    </q>
  );
}
