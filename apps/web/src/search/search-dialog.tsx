import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactElement, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import './search.css';
import { inBoth, useWords } from '../kit/locale.js';
import { LONGEST } from './hits.js';
import { Options } from './options.js';
import { forgetSearches, keepSearch } from './recent.js';
import { useResults } from './results.js';

/** Finds things by their names and sentences by their words, while they are typed. All of it goes by keyboard. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const words = useWords(WORDS);
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [isComposing, setIsComposing] = useState(false);
  const [chosen, setChosen] = useState(0);
  const asked = useSettled(typed, isComposing);
  const results = useResults(asked, {
    again: (text) => setTyped(text),
    all: () => void navigate({ to: '/search', search: { text: asked } }),
  });
  const list = useId();
  const at = Math.min(chosen, results.options.length - 1);
  const change = (text: string): void => {
    setTyped(text);
    setChosen(0);
  };
  const open = (index: number): void => {
    const option = results.options[index];
    if (option === undefined) return;
    option.open();
    if (option.staysOpen) setChosen(0);
    else {
      keepSearch(asked);
      onClose();
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const count = results.options.length;
    if (step !== undefined && count > 0) {
      event.preventDefault();
      setChosen((at + step + count) % count);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // What is typed last is not yet searched for: there is nothing to open.
      if (asked === typed.trim()) open(at);
    }
  };
  return (
    <Modal label={words.title} onClose={onClose}>
      <div className="search-line">
        <input
          type="text"
          role="combobox"
          aria-label={words.title}
          aria-expanded={results.options.length > 0}
          aria-controls={list}
          aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
          aria-autocomplete="list"
          placeholder={words.placeholder}
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST}
          value={typed}
          onChange={(event) => change(event.target.value)}
          onCompositionStart={() => setIsComposing(true)}
          onCompositionEnd={() => setIsComposing(false)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="plain" onClick={onClose} aria-label={words.close}>
          ✕
        </button>
      </div>
      <Options list={list} results={results} chosen={at} onOpen={open} onPoint={setChosen} />
      <div className="search-foot">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {words.move} <kbd>Enter</kbd> {words.open} <kbd>Esc</kbd> {words.close}
        </span>
        {results.isRecent && (
          <button
            type="button"
            className="link"
            onClick={() => {
              forgetSearches();
              change('');
            }}
          >
            {words.forget}
          </button>
        )}
      </div>
    </Modal>
  );
}

/** What was typed, a moment after the last key, and never in the middle of a word that is being composed. */
function useSettled(typed: string, isComposing: boolean): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    if (isComposing) return;
    const soon = setTimeout(() => setSettled(typed.trim()), typed.trim() === '' ? 0 : 150);
    return () => clearTimeout(soon);
  }, [typed, isComposing]);
  return settled;
}

interface ModalProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Above the page, closed by Esc or by a press beside it; the focus goes back to where it was. */
function Modal({ label, onClose, children }: ModalProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it by the keyboard.
    <dialog
      ref={dialog}
      className="search-dialog"
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="search-inside">{children}</div>
    </dialog>
  );
}

const WORDS = inBoth(
  {
    title: '搜索',
    placeholder: '指标、规划、文件名，或原文中的词',
    move: '选择',
    open: '打开',
    close: '关闭',
    forget: '清除搜索记录',
  },
  {
    title: 'Search',
    placeholder: 'Indicators, plans, documents, or words of a text',
    move: 'choose',
    open: 'open',
    close: 'close',
    forget: 'Forget these searches',
  },
);
