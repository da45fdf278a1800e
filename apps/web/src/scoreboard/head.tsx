import type { ReactElement } from 'react';
import { inBoth, useWords } from '../kit/locale.js';
import type { Column } from './columns.js';
import type { ScoreboardSearch } from './search.js';
import { WORDS } from './words.js';

const BEFORE = ['indicator', 'kind', 'attribute', 'unit', 'base', 'target'] as const;
const AFTER = ['latest', 'completion', 'expected', 'judgement', 'lead', 'updated', 'source'] as const;

/** Widths stand in the style sheet; with them said beforehand the browser need not measure all cells at each change. */
export function Cols({ years }: { readonly years: readonly string[] }): ReactElement {
  return (
    <colgroup>
      {BEFORE.map((id) => (
        <col key={id} className={`c-${id}`} />
      ))}
      {years.map((year) => (
        <col key={year} className="c-years" />
      ))}
      {AFTER.map((id) => (
        <col key={id} className={`c-${id}`} />
      ))}
    </colgroup>
  );
}

interface HeadProps {
  readonly columns: readonly Column[];
  readonly search: ScoreboardSearch;
  readonly onSort: (column: string) => void;
}

export function Head({ columns, search, onSort }: HeadProps): ReactElement {
  const words = useWords(WORDS);
  const own = useWords(OWN);
  const { sort, desc } = search;
  const direction = desc ? 'descending' : 'ascending';
  return (
    <thead>
      <tr>
        {columns.map(({ id, family, heading, isNumber }) => (
          <th
            key={id}
            scope="col"
            className={`c-${family}${isNumber ? ' number' : ''}`}
            aria-sort={sort === id ? direction : undefined}
          >
            <button type="button" onClick={() => onSort(id)} title={own.sort}>
              {heading}
              <span aria-hidden="true">{sort === id ? (desc ? '▼' : '▲') : ''}</span>
            </button>
          </th>
        ))}
        <th scope="col" className="c-source">
          {words.columns.source}
        </th>
      </tr>
    </thead>
  );
}

const OWN = inBoth(
  { sort: '按此列排序；第三次点击回到规划顺序' },
  { sort: 'Sort by this column; the third click goes back to the order of the plan' },
);
