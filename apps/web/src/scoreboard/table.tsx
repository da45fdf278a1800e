import { type KeyboardEvent, type MouseEvent, type ReactElement, useState } from 'react';
import { useWords } from '../kit/locale.js';
import type { Arranged } from './arranged.js';
import { Cols, Head } from './head.js';
import type { Scoreboard } from './item.js';
import { Row } from './row.js';
import type { ScoreboardSearch } from './search.js';
import { WORDS } from './words.js';

interface TableProps {
  readonly plan: Scoreboard['plan'];
  readonly arranged: Arranged;
  readonly search: ScoreboardSearch;
  readonly onSort: (column: string) => void;
  readonly onOpen: (target: string | undefined) => void;
}

/** The table itself. Arrows go from row to row, Enter shows where a row comes from, Escape puts that away. */
export function Table({ plan, arranged, search, onSort, onOpen }: TableProps): ReactElement {
  const words = useWords(WORDS);
  const { years, columns, groups, shown } = arranged;
  const [last, setLast] = useState<string>();
  const entry = [last, search.target].find((one) => one !== undefined && shown.has(one)) ?? firstOf(arranged);
  // What stands at the side follows the arrows.
  const onMove = (target: string): void => {
    setLast(target);
    if (search.target !== undefined) onOpen(target);
  };
  const hidden = search.hide?.split(',') ?? [];
  return (
    <table
      className={['scoreboard', ...hidden.map((family) => `no-${family}`)].join(' ')}
      onClick={(event) => openFrom(event, onOpen)}
      onKeyDown={(event) => walk(event, { onOpen, onMove })}
    >
      <caption className="aside">{plan.name}</caption>
      <Cols years={years} />
      <Head columns={columns} search={search} onSort={onSort} />
      {groups.map(({ name, items }) => {
        const count = items.filter(({ target }) => shown.has(target)).length;
        return (
          <tbody key={name ?? ''} hidden={count === 0}>
            {name !== null && (
              <tr className="group">
                <th scope="rowgroup" colSpan={2}>
                  {name} <span>{count}</span>
                </th>
              </tr>
            )}
            {items.map((item) => (
              <Row
                key={item.target}
                item={item}
                words={words}
                years={years}
                baseYear={plan.baseYear}
                toYear={plan.toYear}
                isHidden={!shown.has(item.target)}
                isShown={item.target === search.target}
                isEntry={item.target === entry}
              />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function firstOf({ groups, shown }: Arranged): string | undefined {
  return groups.flatMap(({ items }) => items).find(({ target }) => shown.has(target))?.target;
}

/** A click anywhere in a row, but for its links. */
function openFrom({ target }: MouseEvent, onOpen: (target: string) => void): void {
  if (!(target instanceof Element) || target.closest('a') !== null) return;
  const row = target.closest<HTMLElement>('tr[data-target]');
  if (row?.dataset.target !== undefined && getSelection()?.isCollapsed !== false) onOpen(row.dataset.target);
}

interface Walking {
  readonly onOpen: (target: string | undefined) => void;
  readonly onMove: (target: string) => void;
}

function walk(event: KeyboardEvent<HTMLTableElement>, { onOpen, onMove }: Walking): void {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('tr[data-target]') : null;
  if (row === null) return;
  if (event.key === 'Enter' && event.target === row) onOpen(row.dataset.target);
  if (event.key === 'Escape') onOpen(undefined);
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('tr[data-target]:not([hidden])')];
  const next = rowAfter(rows, rows.indexOf(row), event.key);
  if (next === undefined) return;
  event.preventDefault();
  onMove(next.dataset.target!);
  next.focus();
}

function rowAfter(rows: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  if (key === 'ArrowDown') return rows[at + 1];
  if (key === 'ArrowUp') return rows[at - 1];
  if (key === 'Home') return rows[0];
  return key === 'End' ? rows.at(-1) : undefined;
}
