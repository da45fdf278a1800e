import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { Dialog } from '../kit/dialog.js';
import { inBoth, useWords } from '../kit/locale.js';
import { Trouble } from '../kit/trouble.js';

type Shown = { readonly what: 'dialog'; readonly SearchDialog: typeof import('./search-dialog.js').SearchDialog };
type Failed = { readonly what: 'failed'; readonly error: unknown };

/** Opens the search from any page: by this button, by / or by Ctrl+K. What is opened is loaded when it is first asked for; the page stays if it does not come. */
export function SearchKey(): ReactElement {
  const words = useWords(WORDS);
  const [shown, show] = useState<Shown | Failed | null>(null);
  const open = useCallback(
    () =>
      void import('./search-dialog.js').then(
        ({ SearchDialog }) => show({ what: 'dialog', SearchDialog }),
        (error: unknown) => show({ what: 'failed', error }),
      ),
    [],
  );
  const close = (): void => show(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isForSearch(event)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);
  return (
    <>
      <button type="button" className="plain" onClick={open} title={words.hint} aria-keyshortcuts="/ Control+K Meta+K">
        {words.search} <span aria-hidden="true">/</span>
      </button>
      {shown?.what === 'dialog' && <shown.SearchDialog onClose={close} />}
      {shown?.what === 'failed' && (
        <Dialog title={words.search} onClose={close}>
          <Trouble error={shown.error} />
        </Dialog>
      )}
    </>
  );
}

/** A slash is one where somebody types, and stays with what is open above the page. */
function isForSearch({ key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented, target }: KeyboardEvent): boolean {
  if (isComposing || defaultPrevented || document.querySelector('dialog[open]') !== null) return false;
  if ((ctrlKey || metaKey) && !altKey) return key.toLowerCase() === 'k';
  const types =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  return key === '/' && !altKey && !types;
}

const WORDS = inBoth(
  { search: '搜索', hint: '搜索所有规划、指标和文件（按 / 或 Ctrl+K）' },
  { search: 'Search', hint: 'Search all plans, indicators and documents (press / or Ctrl+K)' },
);
