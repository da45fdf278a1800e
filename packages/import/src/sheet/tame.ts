/** What stands in the XML of a sheet. */
export interface Scanned {
  /** Cells that hold a value, and formulas. */
  readonly values: number;
  readonly formulas: number;
}

/** As many columns as a sheet can have. */
const MOST_COLUMNS = 16_384;

const LESS_THAN: number = '<'.charCodeAt(0);
const BLANK: number = ' '.charCodeAt(0);
const ENDS_NAME: ReadonlySet<number | undefined> = new Set([...' />'].map((one) => one.charCodeAt(0)));

/**
 * Counts what is in the XML of a sheet, and takes out of it in place what would make the library walk over the whole sheet again and
 * again: columns that are described many times, and links that reach over all cells. Of columns, only those that are hidden are left.
 */
export function tame(xml: Uint8Array): Scanned {
  let values = 0;
  let formulas = 0;
  for (let at = xml.indexOf(LESS_THAN); at !== -1; at = xml.indexOf(LESS_THAN, at + 1)) {
    if (isAt(xml, at, '<v') || isAt(xml, at, '<is')) values++;
    else if (isAt(xml, at, '<f')) formulas++;
    else if (isAt(xml, at, '<cols')) replace(xml, at, '</cols>', hiddenOnly);
    else if (isAt(xml, at, '<hyperlinks')) replace(xml, at, '</hyperlinks>', () => '');
  }
  return { values, formulas };
}

/** Whether a tag begins there; its name has to end behind it. */
function isAt(xml: Uint8Array, at: number, tag: string): boolean {
  for (let index = 1; index < tag.length; index++) if (xml[at + index] !== tag.charCodeAt(index)) return false;
  return ENDS_NAME.has(xml[at + tag.length]) || tag.endsWith('>');
}

/** Puts something else in the place of an element, where it is no longer. */
function replace(xml: Uint8Array, from: number, closing: string, by: (element: string) => string): void {
  let to = xml.indexOf(LESS_THAN, from + 1);
  while (to !== -1 && !isAt(xml, to, closing)) to = xml.indexOf(LESS_THAN, to + 1);
  if (to === -1) return;
  const room = xml.subarray(from, to + closing.length);
  const written = by(new TextDecoder().decode(room));
  room.fill(BLANK);
  if (written.length <= room.length) room.set(new TextEncoder().encode(written));
}

/** The columns that are hidden, each described once. */
function hiddenOnly(columns: string): string {
  const isHidden = new Uint8Array(MOST_COLUMNS + 2);
  for (const [column] of columns.matchAll(/<col\s[^>]*\bhidden=["'](?:1|true)["'][^>]*>/g)) {
    isHidden.fill(1, numberIn(column, 'min'), numberIn(column, 'max') + 1);
  }
  let written = '';
  for (let from = isHidden.indexOf(1); from !== -1; ) {
    const behind = isHidden.indexOf(0, from);
    written += `<col min="${from}" max="${behind - 1}" hidden="1"/>`;
    from = isHidden.indexOf(1, behind);
  }
  return `<cols>${written}</cols>`;
}

function numberIn(tag: string, attribute: string): number {
  return Number(new RegExp(`\\b${attribute}=["'](\\d+)["']`).exec(tag)?.[1]);
}
