import type { ReactElement } from 'react';

export function SearchKey(): ReactElement {
  return (
    <button type="button" className="plain">
      /
    </button>
  );
}
