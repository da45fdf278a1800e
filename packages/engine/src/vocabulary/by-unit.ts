/**
 * Rows found by the UTF-16 unit they start or end with: two array reads a look-up, where a map of characters would
 * make and hash a string for each.
 */
export class ByUnit<T> {
  private readonly places: Uint16Array = new Uint16Array(65536);
  private readonly rows: (T | undefined)[] = [undefined];

  /** `rows` by the character they are looked up with. */
  constructor(rows: ReadonlyMap<string, T>) {
    for (const [character, row] of rows) this.places[character.charCodeAt(0)] = this.rows.push(row) - 1;
  }

  at(unit: number): T | undefined {
    return this.rows[this.places[unit]!];
  }
}

/** Whether `word` stands at `at`; what the built-in does, without leaving compiled code. */
export function standsAt(text: string, word: string, at: number): boolean {
  if (at < 0 || at + word.length > text.length) return false;
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
}
