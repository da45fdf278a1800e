import { Fragment, type ReactElement, useEffect, useState } from 'react';
import { Dialog } from '../kit/dialog.js';
import { inBoth, useWords } from '../kit/locale.js';
import { KEYS } from './keys.js';

/** All keys, by `?` from any page. */
export function Help(): ReactElement {
  const words = useWords(WORDS);
  const rooms = useWords(KEYS);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <button type="button" className="plain help-button" onClick={() => setIsOpen(true)} aria-label={words.title}>
        ?
      </button>
      {isOpen && (
        <Dialog title={words.title} onClose={() => setIsOpen(false)}>
          {rooms.map(({ room, keys }) => (
            <Fragment key={room}>
              <h3>{room}</h3>
              <dl className="keys">
                {keys.map(([key, does]) => (
                  <div key={key}>
                    <dt>
                      <kbd>{key}</kbd>
                    </dt>
                    <dd>{does}</dd>
                  </div>
                ))}
              </dl>
            </Fragment>
          ))}
        </Dialog>
      )}
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

const WORDS = inBoth({ title: '键盘操作' }, { title: 'Keys' });
