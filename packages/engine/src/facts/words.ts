/** A word of a vocabulary with the row it stands in. */
export interface Word<Row> {
  readonly text: string;
  readonly row: Row;
}

/** Finds the longest word of a vocabulary at a place of a text. */
export class Words<Row extends { readonly words: string }> {
  readonly #byFirst: ReadonlyMap<string, readonly Word<Row>[]>;
  readonly #byLast: ReadonlyMap<string, readonly Word<Row>[]>;

  /** Words are parted by blanks; of two rows with the same word the first wins. */
  constructor(rows: readonly Row[]) {
    const words = new Map<string, Word<Row>>();
    for (const row of rows) {
      for (const text of row.words.split(' ')) if (!words.has(text)) words.set(text, { text, row });
    }
    const longestFirst = [...words.values()].sort((a, b) => b.text.length - a.text.length);
    this.#byFirst = grouped(longestFirst, (text) => text[0]);
    this.#byLast = grouped(longestFirst, (text) => text[text.length - 1]);
  }

  /** The longest word that starts at `at` and does not reach over `to`. */
  ahead(text: string, at: number, to: number): Word<Row> | null {
    const words = this.#byFirst.get(text[at]);
    return words?.find((word) => at + word.text.length <= to && text.startsWith(word.text, at)) ?? null;
  }

  /** The longest word that ends at `end` and does not reach over `from`. */
  behind(text: string, from: number, end: number): Word<Row> | null {
    const words = this.#byLast.get(text[end - 1]);
    return (
      words?.find((word) => end - word.text.length >= from && text.startsWith(word.text, end - word.text.length)) ??
      null
    );
  }
}

function grouped<Row>(words: readonly Word<Row>[], keyOf: (text: string) => string): Map<string, Word<Row>[]> {
  const groups = new Map<string, Word<Row>[]>();
  for (const word of words) {
    const group = groups.get(keyOf(word.text));
    if (group === undefined) groups.set(keyOf(word.text), [word]);
    else group.push(word);
  }
  return groups;
}
