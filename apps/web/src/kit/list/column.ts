import type { ReactNode } from 'react';

/** A column of a list, on the screen, on paper and in Excel. */
export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  /** The cell in words; also what is copied. */
  readonly text: (row: Row) => string;
  /** What the cell shows, where that is more than words. */
  readonly cell?: (row: Row) => ReactNode;
  /** What it says on paper, where that is other words than what is copied. */
  readonly onPaper?: (row: Row) => string;
  /** What the column is sorted by; one without it is not sorted. Null comes last both ways. */
  readonly order?: (row: Row) => string | number | null;
  /** A share of the width, such as `40%`. */
  readonly width?: string;
}

/** `due` is upwards, `-due` downwards. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: string | undefined,
): readonly Row[] {
  const isDown = sort?.startsWith('-') ?? false;
  const order = columns.find(({ key }) => key === sort?.replace(/^-/, ''))?.order;
  if (order === undefined) return rows;
  const keyed = rows.map((row) => ({ row, key: order(row) }));
  return keyed.sort((one, other) => compare(one.key, other.key, isDown)).map(({ row }) => row);
}

function compare(one: string | number | null, other: string | number | null, isDown: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const upwards =
    typeof one === 'number' && typeof other === 'number' ? one - other : COLLATOR.compare(String(one), String(other));
  return isDown ? -upwards : upwards;
}

/** Names in the order of their Pinyin, as the lists of offices are. */
const COLLATOR = new Intl.Collator('zh-CN', { numeric: true });

export interface Group<Row> {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** In the order in which the groups first come. */
export function grouped<Row>(rows: readonly Row[], nameOf: (row: Row) => string): readonly Group<Row>[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return [...groups].map(([name, members]) => ({ name, rows: members }));
}
