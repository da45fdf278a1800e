export type Attributes = Readonly<Record<string, string>>;
/** Of an element without any. */
export const NONE: Attributes = {};

type Child = Element | string;

const CHILDLESS: Child[] = [];

export class Element {
  /** Most elements hold one child or none, and a list that is grown takes ten times the memory of it. */
  #children: Child[] = CHILDLESS;
  readonly depth: number;
  /** Its place among the elements of its parent, from 1. */
  readonly index: number;
  /** Elements right inside. */
  size = 0;
  /** Whether its end tag came while blocks in it were open; it ends with them. */
  ended = false;
  /** Counted by `measure`: characters that a reader sees, blanks left out; those of links; those that read like a report. */
  seen = 0;
  linked = 0;
  worth = 0;

  constructor(
    readonly name: string,
    readonly parent: Element | null,
    readonly attributes: Attributes,
  ) {
    this.depth = parent === null ? 0 : parent.depth + 1;
    this.index = parent === null ? 1 : ++parent.size;
  }

  get children(): readonly Child[] {
    return this.#children;
  }

  add(child: Element): void {
    if (this.#children === CHILDLESS) this.#children = [child];
    else this.#children.push(child);
  }

  addText(text: string): void {
    const last = this.#children.length - 1;
    if (last < 0) this.#children = [text];
    else if (typeof this.#children[last] === 'string') this.#children[last] += text;
    else this.#children.push(text);
  }
}
