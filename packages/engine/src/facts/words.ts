/** A word of a vocabulary with the row it stands in. */
export interface Word<Row> {
  readonly text: string;
  readonly row: Row;
}

/** Finds the longest word of a vocabulary at a place of a text. */
export class Words<Row extends { readonly words: string }> {
  /** What may start at a place, by the hash of its first two units or of its first: settles most places at a glance. */
  readonly #starts = new Uint8Array(HASHES);
  /** Words of one unit. */
  readonly #units = new Map<number, Word<Row>>();
  /** Longer words by their first two units, and all words by their last one; the longest come first. */
  readonly #byStart = new Map<number, Word<Row>[]>();
  readonly #byLast = new Map<number, Word<Row>[]>();

  /** Words are parted by blanks; of two rows with the same word the first wins. */
  constructor(rows: readonly Row[]) {
    const words = new Map<string, Word<Row>>();
    for (const row of rows) {
      for (const text of row.words.split(' ')) if (!words.has(text)) words.set(text, { text, row });
    }
    for (const word of [...words.values()].sort((a, b) => b.text.length - a.text.length)) this.#add(word);
  }

  #add(word: Word<Row>): void {
    const { text } = word;
    put(this.#byLast, text.charCodeAt(text.length - 1), word);
    const first = text.charCodeAt(0);
    if (text.length === 1) {
      this.#starts[hashOf(first)] |= UNIT;
      this.#units.set(first, word);
      return;
    }
    const pair = pairOf(first, text.charCodeAt(1));
    this.#starts[hashOf(pair)] |= PAIR;
    put(this.#byStart, pair, word);
  }

  /** The longest word that starts at `at` and does not reach over `to`. */
  ahead(text: string, at: number, to: number): Word<Row> | null {
    if (at >= to) return null;
    const first = text.charCodeAt(at);
    const pair = at + 1 < to ? pairOf(first, text.charCodeAt(at + 1)) : first;
    if (this.#starts[hashOf(pair)] & PAIR) {
      for (const word of this.#byStart.get(pair) ?? NONE)
        if (at + word.text.length <= to && text.startsWith(word.text, at)) return word;
    }
    return this.#starts[hashOf(first)] & UNIT ? (this.#units.get(first) ?? null) : null;
  }

  /** The longest word that ends at `end` and does not reach over `from`. */
  behind(text: string, from: number, end: number): Word<Row> | null {
    if (end <= from) return null;
    for (const word of this.#byLast.get(text.charCodeAt(end - 1)) ?? NONE) {
      const start = end - word.text.length;
      if (start >= from && text.startsWith(word.text, start)) return word;
    }
    return null;
  }
}

const NONE: readonly never[] = [];
const HASHES = 8192;
const UNIT = 1;
const PAIR = 2;

function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

function hashOf(units: number): number {
  return (units ^ (units >> 13)) & (HASHES - 1);
}

function put<Value>(lists: Map<number, Value[]>, key: number, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
