import { type FormEvent, type ReactElement, useState } from 'react';
import { Dialog } from '../../kit/dialog.js';
import { useWords } from '../../kit/locale.js';
import { Reason, useReason } from '../../kit/reason.js';
import type { Anchored } from './editions.js';
import { WORDS } from './words.js';

interface GoneProps {
  readonly rows: readonly Anchored[];
  readonly decide: (rest: { readonly withdraw?: boolean; readonly reason?: string }) => void;
  readonly onClose: () => void;
}

/** Asks what becomes of the values that were entered from what is gone. */
export function Gone({ rows, decide, onClose }: GoneProps): ReactElement {
  const words = useWords(WORDS);
  const [withdraw, setWithdraw] = useState(false);
  const why = useReason();
  const entered = rows.filter(({ isEntered }) => isEntered).length;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    decide({ ...(withdraw && { withdraw }), ...why.given });
  };
  return (
    <Dialog title={words.goneTitle(rows.length)} onClose={onClose}>
      <form className="form" onSubmit={submit}>
        {entered > 0 && (
          <>
            <p>{words.goneHint}</p>
            <label className="anchors-withdraw">
              <input type="checkbox" checked={withdraw} onChange={({ target }) => setWithdraw(target.checked)} />{' '}
              {words.withdraw(entered)}
            </label>
          </>
        )}
        <Reason {...why} required={withdraw} />
        <div className="actions">
          <button type="button" className="button" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="button primary">
            {words.confirm.lost}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
