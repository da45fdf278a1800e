import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { Asked } from '../asked.js';
import { inBoth, useWords } from '../locale.js';
import { Empty, Page } from '../page.js';
import { Actions } from './actions.js';
import type { Column } from './column.js';
import { type Gathered, MOST } from './gather.js';
import { ListTable, type ListTableProps } from './table.js';

interface ListPageProps<Row> extends Omit<ListTableProps<Row>, 'caption' | 'printed'> {
  readonly words: {
    readonly title: string;
    readonly lead: string;
    readonly waiting: string;
    /** Where there is nothing at all, and what to do about it. */
    readonly none: string;
    readonly noneHint: string;
    /** Where the filters leave nothing. */
    readonly noneLeft: string;
  };
  /** All there is; `rows` is what of it the filters leave. */
  readonly query: UseQueryResult<Gathered<unknown>>;
  readonly filters: ReactNode;
  readonly counts: ReactNode;
  /** The columns that are copied and printed. */
  readonly copied: readonly Column<Row>[];
  readonly onClear: () => void;
}

/** A page that is a list: filters, counts, the table, and what to do where there is nothing. */
export function ListPage<Row>({ words, query, filters, counts, ...list }: ListPageProps<Row>): ReactElement {
  const own = useWords(WORDS);
  const { rows, copied, onClear } = list;
  return (
    <div className="list-page">
      <Page title={words.title} lead={words.lead} actions={rows.length > 0 && <Actions columns={copied} rows={rows} />}>
        {filters}
        <Asked query={query} waiting={words.waiting}>
          {({ items, isWhole }) =>
            items.length === 0 ? (
              <Empty title={words.none}>
                <p>{words.noneHint}</p>
              </Empty>
            ) : (
              <>
                {counts}
                {!isWhole && <p className="quiet">{own.notWhole}</p>}
                {rows.length > 0 ? (
                  <ListTable {...list} caption={words.title} printed={copied} />
                ) : (
                  <Empty title={words.noneLeft}>
                    <button type="button" className="button" onClick={onClear}>
                      {own.clear}
                    </button>
                  </Empty>
                )}
              </>
            )
          }
        </Asked>
      </Page>
    </div>
  );
}

const WORDS = inBoth(
  { clear: '清除筛选', notWhole: `超过 ${MOST} 条，这里只列出前 ${MOST} 条。` },
  { clear: 'Clear filters', notWhole: `There are more than ${MOST}; these are the first ${MOST}.` },
);
