import type { FormEvent, ReactElement, ReactNode } from 'react';
import { Dialog } from '../kit/dialog.js';
import { useWords } from '../kit/locale.js';
import { Refusal } from '../kit/refusal.js';
import { WORDS } from './words.js';

interface FormDialogProps {
  readonly title: string;
  readonly submit: string;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form above the page. */
export function FormDialog({
  title,
  submit,
  isPending,
  error,
  onSubmit,
  onClose,
  children,
}: FormDialogProps): ReactElement {
  const words = useWords(WORDS);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="form" onSubmit={send}>
        {children}
        <Refusal error={error} reload={onClose} />
        <div className="actions">
          <button type="button" className="button" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="button primary" disabled={isPending}>
            {submit}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
