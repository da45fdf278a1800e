import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const PRINT = matchMedia('print');
let isPrinting = PRINT.matches;

/** Whether the page is being put on paper: then lists show all of their rows. */
export function usePrinting(): boolean {
  return useSyncExternalStore(onPrinting, () => isPrinting);
}

function onPrinting(changed: () => void): () => void {
  const become = (now: boolean) => () => {
    isPrinting = now;
    // The browser takes the page as it is when this returns.
    flushSync(changed);
  };
  const [begin, end] = [become(true), become(false)];
  const onMedia = ({ matches }: MediaQueryListEvent): void => (matches ? begin() : end());
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  PRINT.addEventListener('change', onMedia);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    PRINT.removeEventListener('change', onMedia);
  };
}
