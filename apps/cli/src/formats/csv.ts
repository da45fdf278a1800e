import type { Range } from '@outturn/engine';
import { spotsIn } from '../places.js';
import type { Code, Subject } from '../subjects/subject.js';
import type { Format } from './format.js';

/** CSV after RFC 4180. The byte order mark makes Excel take it for UTF-8. */
export function csv<Item extends Range>(subject: Subject<Item>, mark: boolean): Format {
  return {
    open: () => (mark ? '\uFEFF' : '') + line(subject.fields.map((field) => field.name)),
    *document({ reading, imported }) {
      const spotOf = spotsIn(imported);
      for (const item of subject.items(reading)) {
        const spot = spotOf(item);
        yield line(subject.fields.map((field) => cell(field.value(item, spot, reading))));
      }
    },
    close: () => '',
  };
}

/** One row. */
export function line(cells: readonly string[]): string {
  return `${cells.join(',')}\r\n`;
}

/** A value as it stands between two commas. */
export function cell(value: string | number | boolean | null | Code): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.code;
  if (typeof value !== 'string') return String(value);
  const safe = isFormula(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Whether a spreadsheet would run a text rather than show it (full-width signs count there too). A plain number is harmless. */
function isFormula(text: string): boolean {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) && !/^[+-]?\d+(?:\.\d+)?[%‰]?$/.test(text);
}
