import { viewOf } from './compound.js';
import { type Operations, operand, operationsIn, type Run } from './formatting.js';

/** A style of paragraphs: what it sets, and the style that it is based on. */
interface Style {
  readonly operations: Operations;
  readonly base: number;
}

const MOST_BASES = 12;
const PARAGRAPH = 1;

/** The styles of a file. */
export class Styles {
  readonly #styles: ReadonlyMap<number, Style>;
  /** What was found, by style and operation. */
  readonly #known = new Map<number, Uint8Array | null>();

  constructor(sheet: Uint8Array) {
    this.#styles = sheet.length < 6 ? new Map() : stylesOf(sheet);
  }

  /** The operand of an operation for a paragraph: its own, or that of the nearest style that has one. */
  operand(format: Run | undefined, operation: number): Uint8Array | null {
    if (format === undefined) return null;
    return operand(format.operations, operation) ?? this.#inherited(format.style, operation);
  }

  #inherited(style: number, operation: number): Uint8Array | null {
    const key = style * 65_536 + operation;
    let found = this.#known.get(key);
    if (found !== undefined) return found;
    found = null;
    let at = this.#styles.get(style);
    for (let bases = 0; found === null && at !== undefined && bases < MOST_BASES; bases++) {
      found = operand(at.operations, operation);
      at = this.#styles.get(at.base);
    }
    this.#known.set(key, found);
    return found;
  }
}

/** Reading past the end throws a RangeError. */
function stylesOf(sheet: Uint8Array): ReadonlyMap<number, Style> {
  const view = viewOf(sheet);
  const head = view.getUint16(0, true);
  const count = view.getUint16(2, true);
  const base = view.getUint16(4, true);
  const styles = new Map<number, Style>();
  let at = 2 + head;
  for (let index = 0; index < count && at + 2 <= sheet.length; index++) {
    const length = view.getUint16(at, true);
    const style = at + 2;
    at = style + length;
    if (length < base || (view.getUint16(style + 2, true) & 0xf) !== PARAGRAPH) continue;
    const name = style + base;
    const own = name + 2 + view.getUint16(name, true) * 2 + 2;
    const operations = operationsIn(sheet, own + 4, own + 2 + view.getUint16(own, true));
    styles.set(index, { operations, base: view.getUint16(style + 2, true) >> 4 });
  }
  return styles;
}
