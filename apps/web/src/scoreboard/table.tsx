import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type MouseEvent, type ReactElement, useEffect, useMemo, useState } from 'react';
import { useWords } from '../kit/locale.js';
import type { Arranged } from './arranged.js';
import { Cols, Head } from './head.js';
import type { Item, Scoreboard } from './item.js';
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
  const navigate = useNavigate();
  const { years, columns, groups, shown } = arranged;
  const [last, setLast] = useState<string>();
  const entry = [last, search.target].find((one) => one !== undefined && shown.has(one)) ?? firstOf(arranged);
  // What stands at the side follows the arrows.
  const onMove = (target: string): void => {
    setLast(target);
    if (search.target !== undefined) onOpen(target);
  };
  const onFollow = (code: string): void => {
    const { on, asOf } = search;
    void navigate({ to: '/indicators/$code', params: { code }, search: { ...(on && { on }), ...(asOf && { asOf }) } });
  };
  const painted = usePainted(arranged);
  const hidden = search.hide?.split(',') ?? [];
  return (
    <table
      className={['scoreboard', ...hidden.map((family) => `no-${family}`)].join(' ')}
      onClick={(event) => openFrom(event, { onOpen, onFollow })}
      onKeyDown={(event) => walk(event, { onOpen, onMove })}
    >
      <caption className="aside">{plan.name}</caption>
      <Cols years={years} />
      <Head columns={columns} search={search} onSort={onSort} />
      {/* One body for all, so that sorting moves rows instead of making them anew. */}
      <tbody>
        {groups.map(({ name, items }) => [
          name !== null && (
            <Heading
              key={`group ${name}`}
              name={name}
              count={countOf(items, shown)}
              isHidden={countOf(items, painted) === 0}
            />
          ),
          ...items.map((item) => (
            <Row
              key={item.target}
              item={item}
              words={words}
              years={years}
              baseYear={plan.baseYear}
              toYear={plan.toYear}
              isHidden={!painted.has(item.target)}
              isShown={item.target === search.target}
              isEntry={item.target === entry}
            />
          )),
        ])}
      </tbody>
    </table>
  );
}

/** More than fit on any screen. */
const FIRST = 40;

/** What is painted: first what stands at the top, so that an order or a filter is seen at once, and in the next moment all of it. */
function usePainted(arranged: Arranged): ReadonlySet<string> {
  const { groups, shown } = arranged;
  const first = useMemo(() => new Set(topOf(groups, shown)), [groups, shown]);
  const [whole, setWhole] = useState(first);
  useEffect(() => {
    const soon = setTimeout(() => setWhole(first), 150);
    return () => clearTimeout(soon);
  }, [first]);
  return whole === first ? shown : first;
}

function topOf(groups: Arranged['groups'], shown: ReadonlySet<string>): readonly string[] {
  return groups
    .flatMap(({ items }) => items.map(({ target }) => target))
    .filter((target) => shown.has(target))
    .slice(0, FIRST);
}

interface HeadingProps {
  readonly name: string;
  readonly count: number;
  readonly isHidden: boolean;
}

function Heading({ name, count, isHidden }: HeadingProps): ReactElement {
  return (
    <tr className="group" hidden={isHidden}>
      <th scope="colgroup" colSpan={2}>
        {name} <span>{count}</span>
      </th>
    </tr>
  );
}

function countOf(items: readonly Item[], shown: ReadonlySet<string>): number {
  return items.filter(({ target }) => shown.has(target)).length;
}

function firstOf({ groups, shown }: Arranged): string | undefined {
  return groups.flatMap(({ items }) => items).find(({ target }) => shown.has(target))?.target;
}

interface Opening {
  readonly onOpen: (target: string) => void;
  readonly onFollow: (code: string) => void;
}

/** A click anywhere in a row opens it; one on its name leads to the indicator, unless the browser is to open it elsewhere. */
function openFrom(event: MouseEvent, { onOpen, onFollow }: Opening): void {
  if (!(event.target instanceof Element)) return;
  const code = event.target.closest<HTMLElement>('a')?.dataset.code;
  if (code !== undefined) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onFollow(code);
    return;
  }
  const row = event.target.closest<HTMLElement>('tr[data-target]');
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
