/** Things that were worked out before, by what they follow from. Holds so many bytes and no more; what was not asked for longest goes first. */
export class Memo<Thing> {
  readonly #most: number;
  readonly #bytesOf: (thing: Thing, key: string) => number;
  readonly #kept = new Map<string, Thing>();
  #bytes = 0;

  constructor(most: number, bytesOf: (thing: Thing, key: string) => number) {
    this.#most = most;
    this.#bytesOf = bytesOf;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): Thing | undefined {
    const thing = this.#kept.get(key);
    if (thing === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, thing);
    return thing;
  }

  keep(key: string, thing: Thing): void {
    this.#drop(key);
    this.#kept.set(key, thing);
    this.#bytes += this.#bytesOf(thing, key);
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#most) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const thing = this.#kept.get(key);
    if (thing !== undefined) this.#bytes -= this.#bytesOf(thing, key);
    this.#kept.delete(key);
  }
}
