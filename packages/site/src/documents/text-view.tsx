import type { ReactElement } from 'react';
import type { Piece } from './pieces.js';
import type { Section } from './places.js';
import type { Writer } from './writer.js';

interface Props {
  readonly pieces: readonly Piece[];
  readonly sections: readonly Section[];
  readonly writer: Writer;
}

/** The text of a part. Its headings begin under that of the page. */
export function textView({ pieces, sections, writer }: Props): ReactElement {
  // Written here and not by components: the writer goes through the text once, from its begin to its end.
  const blocks = pieces.map((piece) => blockView(piece, sections, writer));
  return (
    <article className="doc" lang="zh-CN">
      {blocks}
      {writer.rest()}
    </article>
  );
}

function blockView(piece: Piece, sections: readonly Section[], writer: Writer): ReactElement {
  const { kind, start, end, headed, section } = piece;
  if (kind === 'table') return tableView(piece, writer);
  if (kind === 'heading') {
    const Heading = `h${Math.min((sections[section]?.depth ?? 1) + 1, 6)}` as 'h2';
    return <Heading key={start}>{writer.run(piece)}</Heading>;
  }
  const head = headed > start ? <b>{writer.run({ start, end: headed })}</b> : null;
  return (
    <p key={start} className={kind === 'paragraph' ? undefined : kind}>
      {head}
      {writer.run({ start: headed, end })}
    </p>
  );
}

/** Rows of the text that were parted by bars or tabs. */
function tableView({ start, rows, head }: Piece, writer: Writer): ReactElement {
  const [first = [], ...others] = rows;
  const body = head === null ? others : rows;
  const titles = head ?? first;
  const isNumeric = titles.map((_, column) =>
    isMostlyNumeric(body.map((row) => row[column] && writer.plain(row[column]))),
  );
  const align = (column: number): string | undefined => (isNumeric[column] ? 'n' : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section key={start} className="scroll" tabIndex={0} aria-label={titles.map(writer.plain).join(' ')}>
      <table>
        <thead>
          <tr>
            {titles.map((cell, column) => (
              <th key={cell.start} scope="col" className={align(column)}>
                {head === null ? writer.run(cell) : writer.plain(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row) => (
            <tr key={row[0]!.start}>
              {row.map((cell, column) => (
                // Two cells of a row may be empty at one place.
                // biome-ignore lint/suspicious/noArrayIndexKey: cells do not move
                <td key={column} className={align(column)}>
                  {writer.run(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Whether most cells of a column open with a figure. */
function isMostlyNumeric(cells: readonly (string | undefined)[]): boolean {
  const filled = cells.filter((cell) => cell !== undefined && cell !== '');
  return filled.filter((cell) => /^[〔［[(（≥≤><约+\-−]*\d/.test(cell!)).length > filled.length / 2;
}
