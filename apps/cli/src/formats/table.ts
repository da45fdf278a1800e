import type { Range } from '@outturn/engine';
import { heading } from '../heading.js';
import type { ReadFile } from '../loading.js';
import { spotsIn } from '../places.js';
import type { Screen } from '../screen.js';
import type { Column, Subject, SubjectName } from '../subjects/subject.js';
import { fit, plain, widthOf } from '../width.js';
import type { Failure, Format } from './format.js';

/** A table for people: every text under its heading, one line for each item, as wide as the terminal at most. */
export function table<Item extends Range>(subject: Subject<Item>, name: SubjectName, screen: Screen): Format {
  const { words, paint, width } = screen;
  const columns = subject.columns(words, paint);
  let documents = 0;
  let count = 0;
  let leftOut = 0;
  return {
    open: () => '',
    *document(file) {
      const { reading } = file;
      const items = subject.items(reading);
      documents++;
      count += items.length;
      leftOut += reading.leftOut.length;
      yield heading(reading.document, screen);
      const remark = subject.remark?.(reading, words) ?? [];
      for (const said of remark) yield `${fit(said, width)}\n`;
      if (items.length > 0) yield* rows(file, items, subject, columns, screen);
      else if (remark.length === 0) yield `${paint('dim', fit(words.nothingFound[name], width))}\n`;
      yield '\n';
    },
    close: (failures: readonly Failure[]) => {
      const sums = words.sums({ what: name, documents, count, leftOut, failed: failures.length });
      return documents === 0 ? '' : `${paint('dim', sums)}\n`;
    },
  };
}

/** Goes over the items twice, once to measure and once to write, rather than hold the text of every cell. */
function* rows<Item extends Range>(
  { reading, imported }: ReadFile,
  items: readonly Item[],
  subject: Subject<Item>,
  all: readonly Column<Item>[],
  { paint, width }: Screen,
): Iterable<string> {
  const spotOf = spotsIn(imported);
  const cells = all.map(() => 0);
  for (const item of items) {
    const spot = spotOf(item);
    all.forEach((column, at) => {
      cells[at] = Math.max(cells[at]!, widthOf(plain(column.cell(item, spot, reading))));
    });
  }
  const shown = layout(all, cells, width);

  yield line(
    shown,
    (column) => column.header,
    (text) => paint('dim', text),
  );
  let above: readonly string[] = [];
  for (const item of items) {
    const section = subject.section?.(item) ?? above;
    for (const title of newHeadings(above, section)) yield `${paint('green', fit(title, width))}\n`;
    above = section;
    const spot = spotOf(item);
    yield line(
      shown,
      (column) => plain(column.cell(item, spot, reading)),
      (text, column) => column.paint?.(text, item) ?? text,
    );
  }
}

/** The headings that were not yet above the item before, indented by their depth. */
function* newHeadings(before: readonly string[], now: readonly string[]): Iterable<string> {
  let same = true;
  for (const [depth, title] of now.entries()) {
    same &&= before[depth] === title;
    if (!same) yield '  '.repeat(depth) + plain(title);
  }
}

interface Shown<Item> {
  readonly column: Column<Item>;
  readonly natural: number;
  width: number;
}

/**
 * Columns that hold anything and fit side by side: those that can be cut share what room there is in proportion to
 * their least; where that is not enough, columns go.
 */
function layout<Item>(all: readonly Column<Item>[], cells: readonly number[], width: number): readonly Shown<Item>[] {
  let shown = all
    .map((column, at) => ({ column, cells: cells[at]!, natural: Math.max(cells[at]!, widthOf(column.header)) }))
    .filter((one) => one.cells > 0)
    .map(({ column, natural }) => ({ column, natural, width: Math.min(natural, column.least ?? natural) }));
  let room = width - total(shown);
  while (room < 0) {
    const spare = Math.max(...shown.map((one) => one.column.spare ?? 0));
    if (spare === 0) break;
    shown = shown.filter((one) => one.column.spare !== spare);
    room = width - total(shown);
  }
  const need = ({ natural, width, column }: Shown<Item>) => (natural - width) / (column.least ?? 1);
  const cut = shown.filter((one) => need(one) > 0).sort((a, b) => need(a) - need(b));
  let parts = cut.reduce((sum, { column }) => sum + (column.least ?? 1), 0);
  for (const one of cut) {
    const part = one.column.least ?? 1;
    const more = Math.min(one.natural - one.width, Math.max(0, Math.floor((room * part) / parts)));
    one.width += more;
    room -= more;
    parts -= part;
  }
  return shown;
}

function total(shown: readonly Shown<never>[]): number {
  return shown.reduce((sum, { column, width }, at) => sum + width + (at === 0 ? 0 : gap(column).length), 0);
}

function gap(column: Column<never>): string {
  return column.close ? ' ' : '  ';
}

function line<Item>(
  shown: readonly Shown<Item>[],
  text: (column: Column<Item>) => string,
  paint: (text: string, column: Column<Item>) => string,
): string {
  let result = '';
  shown.forEach(({ column, width }, at) => {
    const cut = fit(text(column), width);
    const blanks = ' '.repeat(width - widthOf(cut));
    const painted = paint(cut, column);
    result += (at === 0 ? '' : gap(column)) + (column.align === 'right' ? blanks + painted : painted + blanks);
  });
  return `${result.trimEnd()}\n`;
}
