import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent, ReactElement, ReactNode } from 'react';
import { Dialog } from './dialog.js';
import { inBoth, useWords } from './locale.js';
import { Refusal } from './refusal.js';

interface FormDialogProps {
  readonly title: string;
  /** What the button says; without it that the form is saved. */
  readonly submit?: string;
  /** What it says while the form is on its way. */
  readonly waiting?: string;
  /** What sends the form, as `useChange` gives it. */
  readonly change: {
    readonly isPending: boolean;
    readonly error: unknown;
    readonly mutate: (input: undefined) => void;
  };
  /** Whether there is enough in it to be sent. */
  readonly isReady?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form above the page. Where somebody was faster, everything is read anew and the dialog closes. */
export function FormDialog(props: FormDialogProps): ReactElement {
  const { title, submit, waiting, change, isReady = true, onClose, children } = props;
  const words = useWords(WORDS);
  const queries = useQueryClient();
  const send = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate(undefined);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="form" onSubmit={send}>
        {children}
        <Refusal error={change.error} reload={() => void queries.invalidateQueries().then(onClose)} />
        <div className="actions">
          <button type="button" className="button" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="button primary" disabled={change.isPending || !isReady}>
            {change.isPending ? (waiting ?? words.saving) : (submit ?? words.save)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const WORDS = inBoth(
  { cancel: '取消', save: '保存', saving: '正在保存…' },
  { cancel: 'Cancel', save: 'Save', saving: 'Saving…' },
);
