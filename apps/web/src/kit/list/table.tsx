import { type CSSProperties, type ReactElement, useState } from 'react';
import './list.css';
import { inBoth, useWords } from '../locale.js';
import { type Column, grouped } from './column.js';
import { usePrinting } from './printing.js';

/** Rows that are drawn at first, and with each step further. */
const STEP = 100;

export interface ListTableProps<Row> {
  /** What the table holds, for those who do not see it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  /** The columns on paper; the same where not given. */
  readonly printed?: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sort?: string | undefined;
  readonly onSort: (sort: string | undefined) => void;
  readonly groupOf?: ((row: Row) => string) | undefined;
}

/** A list as a table: sorted by its heads, in groups, more on demand. On a narrow screen each row is a card. */
export function ListTable<Row>(props: ListTableProps<Row>): ReactElement {
  const { caption, rows, keyOf, sort, onSort, groupOf } = props;
  const words = useWords(WORDS);
  const isPrinting = usePrinting();
  const [most, setMost] = useState(STEP);
  const columns = isPrinting ? (props.printed ?? props.columns) : props.columns;
  const shown = isPrinting ? rows : rows.slice(0, most);
  const groups = groupOf === undefined ? [{ name: null, rows: shown }] : grouped(shown, groupOf);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className="list-region" aria-label={caption} tabIndex={0}>
        <table className="list">
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column.key} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.name}>
              {group.name !== null && (
                <tr className="list-group">
                  <th colSpan={columns.length} scope="rowgroup">
                    {group.name} <span className="quiet">{words.rows(group.rows.length)}</span>
                  </th>
                </tr>
              )}
              {group.rows.map((row) => (
                <tr key={keyOf(row)}>
                  {columns.map(({ key, head, text, cell = text, onPaper = text }) => (
                    <td key={key} data-head={head} className={`cell-${key}`}>
                      {isPrinting ? onPaper(row) : cell(row)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
      {shown.length < rows.length && (
        <p className="list-more">
          {words.shown(shown.length, rows.length)}{' '}
          <button type="button" className="button" onClick={() => setMost(most + STEP)}>
            {words.more(Math.min(STEP, rows.length - shown.length))}
          </button>
        </p>
      )}
    </>
  );
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly sort: string | undefined;
  readonly onSort: (sort: string | undefined) => void;
}

/** Pressed once it sorts upwards, twice downwards, three times not at all. */
function Head<Row>({ column: { key, head, order, width }, sort, onSort }: HeadProps<Row>): ReactElement {
  const style = width === undefined ? undefined : ({ '--width': width } as CSSProperties);
  if (order === undefined) {
    return (
      <th scope="col" style={style}>
        {head}
      </th>
    );
  }
  const now = sort === key ? 'ascending' : sort === `-${key}` ? 'descending' : 'none';
  const next = { none: key, ascending: `-${key}`, descending: undefined }[now];
  return (
    <th scope="col" aria-sort={now} style={style}>
      <button type="button" onClick={() => onSort(next)}>
        {head} <span aria-hidden="true">{{ none: '↕', ascending: '↑', descending: '↓' }[now]}</span>
      </button>
    </th>
  );
}

const WORDS = inBoth(
  {
    rows: (count: number) => `${count} 条`,
    shown: (shown: number, all: number) => `共 ${all} 条，已显示前 ${shown} 条。`,
    more: (count: number) => `再显示 ${count} 条`,
  },
  {
    rows: (count: number) => `${count}`,
    shown: (shown: number, all: number) => `The first ${shown} of ${all}.`,
    more: (count: number) => `Show ${count} more`,
  },
);
