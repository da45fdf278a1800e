import type { Range } from '@outturn/engine';
import type { ReactElement } from 'react';
import type { Messages } from '../messages/messages.js';
import type { TextModel } from '../model/text-model.js';
import { Run } from './run.js';

interface TableProps {
  readonly rows: readonly (readonly Range[])[];
  readonly text: TextModel;
  readonly words: Messages;
}

/** Rows of the text that were parted by bars or tabs. */
export function Table({ rows: [head = [], ...body], text, words }: TableProps): ReactElement {
  const numeric = head.map((_, column) => isNumeric(body.map((row) => wordsOf(row[column], text))));
  const cell = (range: Range, column: number): ReactElement => (
    <td key={range.start} data-s={range.start} className={numeric[column] ? 'ov-numeric' : undefined}>
      <Run range={range} text={text} words={words} />
    </td>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="ov-scroll" tabIndex={0} aria-label={head.map((range) => wordsOf(range, text)).join(' ')}>
      <table>
        <thead>
          <tr>
            {head.map((range, column) => (
              <th
                key={range.start}
                scope="col"
                data-s={range.start}
                className={numeric[column] ? 'ov-numeric' : undefined}
              >
                <Run range={range} text={text} words={words} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row) => (
            <tr key={row[0]!.start}>{row.map(cell)}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function wordsOf(range: Range | undefined, { document }: TextModel): string {
  return range === undefined ? '' : document.text.slice(range.start, range.end);
}

/** Whether most cells of a column open with a figure. */
function isNumeric(cells: readonly string[]): boolean {
  return cells.filter((cell) => /^[〔［[(（≥≤><约+\-−]*\d/.test(cell)).length > cells.length / 2;
}
