import type { Role } from '@outturn/engine';
import { type ReactElement, useEffect, useRef } from 'react';
import { findKey } from './use-keys.js';
import { useView } from './view.js';

interface HelpProps {
  readonly keys: boolean;
  readonly setKeys: (on: boolean) => void;
}

const ROLES: readonly Role[] = ['actual', 'target', 'estimate'];

/** The keys and what the marks mean. */
export function Help({ keys, setKeys }: HelpProps): ReactElement {
  const { words, data, around, dispatch } = useView();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { title, on, rows, marks, legend } = words.keys;
  const close = (): void => dispatch({ do: 'show-help', on: false });
  return (
    <dialog ref={dialog} className="ov-help" aria-labelledby="ov-help-title" onClose={close}>
      <h2 id="ov-help-title">{title}</h2>
      <dl>
        {[...(around?.keys ?? []), ...rows(findKey(around))].map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={keys} onChange={(event) => setKeys(event.target.checked)} /> {on}
      </label>
      <h3>{marks}</h3>
      <ul>
        {ROLES.map((role) => (
          <li key={role}>
            <span className={`ov-mark ov-${role}`}>{legend[role]}</span>
          </li>
        ))}
        {around?.legend?.map(([state, said]) => (
          <li key={state}>
            <span className="ov-mark ov-actual" data-state={state}>
              {said}
            </span>
          </li>
        ))}
        <li>
          <span className="ov-cited ov-error" data-n="1">
            {legend.finding}
          </span>
        </li>
        <li className="ov-numbered">
          <span className="ov-other">{legend.number}</span>
        </li>
      </ul>
      <footer>
        <span>{words.made(data.made.version, data.made.at)}</span>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </footer>
    </dialog>
  );
}
