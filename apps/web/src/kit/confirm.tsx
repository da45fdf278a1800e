import { type ReactElement, type ReactNode, useState } from 'react';
import { useChange } from './change.js';
import { FormDialog } from './form-dialog.js';
import { inBoth, useWords } from './locale.js';
import { Reason, useReason } from './reason.js';

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
  return (
    <FormDialog title={title} submit={submit} waiting={words.doing} change={done} onClose={onClose}>
      {children}
      {reason !== 'none' && <Reason {...why} required={reason === 'required'} />}
    </FormDialog>
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

const WORDS = inBoth({ doing: '正在办理…' }, { doing: 'Working…' });
