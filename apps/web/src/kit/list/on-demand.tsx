import { type ReactElement, type ReactNode, useState } from 'react';
import { inBoth, useWords } from '../locale.js';

/** The whole of a quote, shown where it is asked for. */
export function OnDemand({ children }: { readonly children: ReactNode }): ReactElement {
  const words = useWords(WORDS);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className="link on-demand" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? words.less : words.more}
      </button>
      {isOpen && <div className="whole">{children}</div>}
    </>
  );
}

/** The beginning of a long text. */
export function cut(text: string, most: number): string {
  return text.length <= most + 5 ? text : `${text.slice(0, most)}…`;
}

const WORDS = inBoth({ more: '全句', less: '收起' }, { more: 'sentence', less: 'less' });
