import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';

interface PlaceOfProps {
  /** Id of the document, and its title. */
  readonly document: string;
  readonly title: string;
  readonly start: number;
  /** Headings from the top. */
  readonly section: readonly string[];
  /** Whether the document is said elsewhere, as over a group. */
  readonly isUnderIt?: boolean;
}

/** Where something stands, in a cell of a list: the chapter leads to the place, the document stands under it. */
export function PlaceOf({ document, title, start, section, isUnderIt = false }: PlaceOfProps): ReactElement {
  const chapter = section.at(-1);
  return (
    <>
      <Link to="/documents/$id" params={{ id: document }} search={{ at: start }} lang="zh-CN">
        {chapter ?? title}
      </Link>
      {chapter !== undefined && !isUnderIt && (
        <small className="one-line" title={title}>
          {title}
        </small>
      )}
    </>
  );
}
