import { type RefObject, useEffect, useRef } from 'react';

/** A field that takes the focus when its dialog has opened. */
export function useFocus<Field extends HTMLElement>(): RefObject<Field | null> {
  const field = useRef<Field>(null);
  useEffect(() => field.current?.focus(), []);
  return field;
}
