import { type ReactElement, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import './dialog.css';
import { keepFocus } from './keep-focus.js';
import { inBoth, useWords } from './locale.js';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Stands above the page until it is closed. The browser keeps the focus in it, closes it with Esc and gives the focus back. */
export function Dialog({ title, onClose, children }: DialogProps): ReactElement {
  const words = useWords(WORDS);
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  // Before it is taken out of the page, or the focus is lost.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
      keepFocus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={name}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-head">
        <h2 id={name}>{title}</h2>
        <button type="button" className="plain" onClick={onClose} aria-label={words.close}>
          ✕
        </button>
      </div>
      {children}
    </dialog>
  );
}

const WORDS = inBoth({ close: '关闭' }, { close: 'Close' });
