import type { ReactElement } from 'react';

/** What a text does not say, in a cell of a list: a dash for the eye, as there may be hundreds, and words for those who listen. */
export function Unsaid({ children }: { readonly children: string }): ReactElement {
  return (
    <span className="quiet">
      <span aria-hidden="true">—</span>
      <span className="unseen">{children}</span>
    </span>
  );
}
