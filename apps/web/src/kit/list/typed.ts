import { type ChangeEvent, useEffect, useRef, useState } from 'react';

interface Typed {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: () => void;
}

/** What somebody types to look for: takes effect a moment after the last key, and never in the middle of a word that is being composed. */
export function useTyped(value: string, onChange: (value: string | undefined) => void): Typed {
  const [typed, setTyped] = useState(value);
  const [isComposing, setIsComposing] = useState(false);
  const sent = useRef(value);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    if (isComposing || typed === sent.current) return;
    const soon = setTimeout(() => {
      sent.current = typed;
      onChange(typed === '' ? undefined : typed);
    }, 150);
    return () => clearTimeout(soon);
  }, [typed, isComposing, onChange]);
  return {
    value: typed,
    onChange: ({ target }) => setTyped(target.value),
    onCompositionStart: () => setIsComposing(true),
    onCompositionEnd: () => setIsComposing(false),
  };
}
