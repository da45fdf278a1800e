import { type CellObject, SSF } from '@e965/xlsx';

/** Dates whose form is the machine's, not the file's, in the form that they have here. */
const LOCAL_DATES: ReadonlyMap<string, string> = new Map([
  ['m/d/yy', 'yyyy/m/d'],
  ['m/d/yy h:mm', 'yyyy/m/d h:mm'],
]);

/** A number and nothing else, as far as a format shows one. */
const BARE_NUMBER = /^[\s(（]*([¥￥$]?\s?\d[\d,]*(?:\.\d+)?%?)[\s)）]*$/;

/** The text of a cell as a person sees it, were the column wide enough; nothing for what is in error. */
export function shownIn(cell: CellObject): string {
  switch (cell.t) {
    case 's':
      return String(cell.v ?? '');
    case 'n':
      return shownNumber(Number(cell.v), String(cell.z ?? ''), cell.w).trim();
    case 'b':
      return cell.v ? 'TRUE' : 'FALSE';
    default:
      return '';
  }
}

function shownNumber(value: number, format: string, shown: string | undefined): string {
  const meant = LOCAL_DATES.get(format) ?? withoutLocale(format);
  const text = meant === format ? shown : formatted(meant, value);
  // A format that cannot be carried out, digits that are rounded away for want of room, a column of hashes.
  if (text === undefined || /\dE[+-]?\d+$|^#+$/i.test(text)) return plainly(value);
  // Below zero is red here, or in brackets.
  const bare = value < 0 ? BARE_NUMBER.exec(text)?.[1] : undefined;
  return bare === undefined || !/[1-9]/.test(bare) ? text : `-${bare}`;
}

/** The language and the kind of numerals (一二三) that a format asks for, which the library takes for signs of a currency. */
function withoutLocale(format: string): string {
  return format.replace(/\[(?:\$-[^\]]*|DBNum\d)\]/gi, '');
}

function formatted(format: string, value: number): string | undefined {
  try {
    return SSF.format(format, value);
  } catch {
    return undefined;
  }
}

/** All digits that a spreadsheet keeps. */
function plainly(value: number): string {
  if (!Number.isFinite(value)) return '';
  return value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 15 });
}
