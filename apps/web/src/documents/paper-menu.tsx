import { type ReactElement, useRef, useState } from 'react';
import { inBoth, useWords } from '../kit/locale.js';
import { useHolds } from '../session/who.js';
import { EditDocument } from './edit-document.js';
import { HandInCorrected } from './hand-in-corrected.js';
import type { DocumentRow } from './paper.js';

/** What else can be done with the document as a whole. */
export function PaperMenu({ document }: { readonly document: DocumentRow }): ReactElement {
  const words = useWords(WORDS);
  const mayChange = useHolds('planning', 'statistics', 'supervision');
  const menu = useRef<HTMLDetailsElement>(null);
  const [asked, ask] = useState<'about' | 'corrected' | null>(null);
  const item = (word: string, act: () => void): ReactElement => (
    <button
      type="button"
      onClick={() => {
        menu.current!.open = false;
        act();
      }}
    >
      {word}
    </button>
  );
  const close = (): void => ask(null);
  return (
    <>
      <details className="paper-more" ref={menu}>
        <summary>{words.more}</summary>
        <div>
          {mayChange && item(words.about, () => ask('about'))}
          {mayChange && item(words.corrected, () => ask('corrected'))}
          <a href={`/api/documents/${document.id}/file`} download>
            {words.file}
          </a>
          {item(words.print, () => window.print())}
        </div>
      </details>
      {asked === 'about' && <EditDocument document={document} onClose={close} />}
      {asked === 'corrected' && <HandInCorrected document={document} onClose={close} />}
    </>
  );
}

const WORDS = inBoth(
  {
    more: '更多',
    about: '文件信息…',
    corrected: '交来修订版…',
    file: '下载原件',
    print: '打印',
  },
  {
    more: 'More',
    about: 'About the document…',
    corrected: 'Hand in a correction…',
    file: 'Download the original',
    print: 'Print',
  },
);
