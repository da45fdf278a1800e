import { useLocation } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactElement, type ReactNode, useEffect, useId, useRef, useState } from 'react';

interface FoldProps {
  /** What the button says. */
  readonly label: string;
  readonly symbol: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** What is folded away behind a button. It lies over the page, so that nothing moves, and closes by Esc, by a click elsewhere and by going on. */
export function Fold({ label, symbol, className, children }: FoldProps): ReactElement {
  const { href } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = openAt === href;
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  useEffect(() => {
    if (!isOpen) return;
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && !whole.current?.contains(target)) setOpenAt(null);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [isOpen]);
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    setOpenAt(null);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc works on whatever has the focus inside.
    <div ref={whole} className={`fold ${className}`} onKeyDown={close}>
      <button
        ref={button}
        type="button"
        className="plain fold-button"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpenAt(isOpen ? null : href)}
      >
        <span aria-hidden="true">{symbol}</span> <span className="fold-label">{label}</span>
      </button>
      <div id={panel} className="fold-panel" data-open={isOpen}>
        {children}
      </div>
    </div>
  );
}
