import { type FormEvent, type ReactElement, type ReactNode, useState } from 'react';
import { useChange } from './change.js';
import { Dialog } from './dialog.js';
import { inBoth, useWords } from './locale.js';
import { Reason, useReason } from './reason.js';
import { Refusal } from './refusal.js';

interface ConfirmProps {
  readonly title: string;
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode;
  readonly submit: string;
  readonly reason?: 'none' | 'optional' | 'required';
  readonly act: (given: { readonly reason?: string }) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks before something is done. */
export function Confirm({ title, children, submit, reason = 'none', act, onClose }: ConfirmProps): ReactElement {
  const words = useWords(WORDS);
  const why = useReason();
  const done = useChange(() => act(why.given), onClose);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    done.mutate(undefined);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="form" onSubmit={send}>
        {children}
        {reason !== 'none' && <Reason {...why} required={reason === 'required'} />}
        <Refusal error={done.error} reload={() => location.reload()} />
        <div className="actions">
          <button type="button" className="button" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="button primary" disabled={done.isPending}>
            {done.isPending ? words.doing : submit}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface ConfirmButtonProps extends Omit<ConfirmProps, 'onClose'> {
  /** What the button says; its dialog says more. */
  readonly label: string;
}

/** A button that asks before it does what it says. */
export function ConfirmButton({ label, ...confirm }: ConfirmButtonProps): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        {label}
      </button>
      {isOpen && <Confirm {...confirm} onClose={() => setIsOpen(false)} />}
    </>
  );
}

const WORDS = inBoth({ cancel: '取消', doing: '正在办理…' }, { cancel: 'Cancel', doing: 'Working…' });
