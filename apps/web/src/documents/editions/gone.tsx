import { type ReactElement, useState } from 'react';
import { FormDialog } from '../../kit/form-dialog.js';
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
  const send = (): void => decide({ ...(withdraw && { withdraw }), ...why.given });
  return (
    <FormDialog
      title={words.goneTitle(rows.length)}
      submit={words.confirm.lost}
      change={{ isPending: false, error: null, mutate: send }}
      onClose={onClose}
    >
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
    </FormDialog>
  );
}
