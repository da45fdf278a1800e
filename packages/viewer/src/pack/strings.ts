/** Strings that return in many rows, each written once. */
export class Strings {
  readonly list: string[] = [];
  readonly #index = new Map<string, number>();

  word(text: string): number {
    const known = this.#index.get(text);
    if (known !== undefined) return known;
    this.#index.set(text, this.list.length);
    return this.list.push(text) - 1;
  }

  wordOrNull(text: string | null | undefined): number {
    return text === null || text === undefined ? 0 : this.word(text) + 1;
  }
}

export class Words {
  readonly #list: readonly string[];

  constructor(list: readonly string[]) {
    this.#list = list;
  }

  word(index: number): string {
    return this.#list[index] ?? '';
  }

  wordOrNull(index: number): string | null {
    return index === 0 ? null : this.word(index - 1);
  }
}
