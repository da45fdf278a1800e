import { type ReactElement, useState } from 'react';
import { inBoth, useWords } from './locale.js';

/** A text that is to be taken somewhere else. Where the browser does not let us copy, it stands there to be selected. */
export function Copy({ text, label }: { readonly text: string; readonly label: string }): ReactElement {
  const words = useWords(WORDS);
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <div className="copy">
      <input readOnly value={text} aria-label={label} onFocus={(event) => event.currentTarget.select()} />
      <button type="button" className="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <span role="status" className="quiet">
        {outcome !== null && words[outcome]}
      </span>
    </div>
  );
}

const WORDS = inBoth(
  { copy: '复制', copied: '已复制', failed: '浏览器不允许复制，请选中后手工复制' },
  { copy: 'Copy', copied: 'Copied', failed: 'The browser does not allow copying: select the text and copy it by hand' },
);
