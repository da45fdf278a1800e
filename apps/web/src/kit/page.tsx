import { type ReactElement, type ReactNode, useEffect } from 'react';
import { inBoth, useWords } from './locale.js';

interface PageProps {
  /** Heading of the page, and title of the window. */
  readonly title: string;
  /** Stands under the heading. */
  readonly lead?: ReactNode;
  /** Buttons, at the right of the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page with its heading. */
export function Page({ title, lead, actions, children }: PageProps): ReactElement {
  const words = useWords(WORDS);
  useEffect(() => {
    document.title = `${title} · ${words.product}`;
  }, [title, words]);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {lead !== undefined && <p className="lead">{lead}</p>}
        </div>
        {actions !== undefined && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </>
  );
}

/** Nothing here, why, and what to do about it. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }): ReactElement {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

const WORDS = inBoth({ product: '兑现' }, { product: 'Outturn' });
