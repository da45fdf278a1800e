import { lazy, type ReactElement, Suspense, useEffect, useState } from 'react';
import { inBoth, useWords } from '../kit/locale.js';

const SearchDialog = lazy(() => import('./search-dialog.js').then((module) => ({ default: module.SearchDialog })));

/** Opens the search from any page: by this button, by / or by Ctrl+K. What is opened is loaded when it is first asked for. */
export function SearchKey(): ReactElement {
  const words = useWords(WORDS);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isForSearch(event)) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className="plain"
        onClick={() => setIsOpen(true)}
        title={words.hint}
        aria-keyshortcuts="/ Control+K Meta+K"
      >
        {words.search} <span aria-hidden="true">/</span>
      </button>
      {isOpen && (
        <Suspense>
          <SearchDialog onClose={() => setIsOpen(false)} />
        </Suspense>
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
