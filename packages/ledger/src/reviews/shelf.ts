import type { Draft } from '../chain/write.js';
import { newId } from '../ids.js';
import { type Content, putOf, type Row } from '../nouns/row.js';
import type { Noun } from '../schema/tables.js';

export interface Held<N extends Noun> {
  readonly id: string;
  readonly content: Content<N>;
}

/** Rows of a noun as they will be after a review: read once, changed here, and written together. */
export class Shelf<N extends Noun> {
  readonly #noun: N;
  readonly #keyOf: (content: Content<N>) => string;
  readonly #rows = new Map<string, Content<N>>();
  readonly #ids = new Map<string, string>();
  readonly #touched = new Set<string>();

  /** `keyOf` says what two rows may not have in common; empty for rows that are withdrawn. */
  constructor(noun: N, rows: readonly Row<N>[], keyOf: (content: Content<N>) => string) {
    this.#noun = noun;
    this.#keyOf = keyOf;
    for (const row of rows) {
      const {
        id,
        fromEvent: _,
        toEvent: __,
        ...content
      } = row as Row<N> & Record<'id' | 'fromEvent' | 'toEvent', string>;
      this.#hold(id, content as unknown as Content<N>);
    }
  }

  get(id: string): Content<N> | undefined {
    return this.#rows.get(id);
  }

  find(key: string): Held<N> | undefined {
    const id = this.#ids.get(key);
    return id === undefined ? undefined : { id, content: this.#rows.get(id)! };
  }

  /** The row with the same key as another would have. */
  findLike(content: Content<N>): Held<N> | undefined {
    return this.find(this.#keyOf(content));
  }

  all(): readonly Held<N>[] {
    return [...this.#rows].map(([id, content]) => ({ id, content }));
  }

  add(content: Content<N>): string {
    const id = newId();
    this.set(id, content);
    return id;
  }

  set(id: string, content: Content<N>): void {
    const before = this.#rows.get(id);
    if (before !== undefined) this.#ids.delete(this.#keyOf(before));
    this.#hold(id, content);
    this.#touched.add(id);
  }

  async write(draft: Draft): Promise<void> {
    await draft.put(
      this.#noun,
      [...this.#touched].map((id) => putOf(id, this.#rows.get(id)!)),
    );
  }

  #hold(id: string, content: Content<N>): void {
    this.#rows.set(id, content);
    const key = this.#keyOf(content);
    if (key !== '') this.#ids.set(key, id);
  }
}
