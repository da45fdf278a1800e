import type { Attributes, XmlTaker } from '../xml/index.js';
import { type Elements, LEFT_OUT, type Leave } from './element.js';
import { FIELDS } from './field-elements.js';
import { OTHERS } from './other-elements.js';
import { PARAGRAPHS } from './paragraph-elements.js';
import { isOver, type Story } from './story.js';
import { TABLES } from './table-elements.js';
import { TEXT } from './text-elements.js';

const ELEMENTS: Elements = { ...PARAGRAPHS, ...TEXT, ...FIELDS, ...TABLES, ...OTHERS };

/** Reads the elements of a part into a story; `roots` are those that hold its texts. */
export class StoryReader implements XmlTaker {
  readonly #story: Story;
  readonly #elements: ReadonlyMap<string, Elements[string]>;
  /** Of each element that is open, what is done at its end. */
  readonly #leaves: (Leave | undefined)[] = [];
  /** How deep the reader is in what is left out. */
  #leftOut = 0;

  constructor(story: Story, roots: Elements) {
    this.#story = story;
    this.#elements = new Map(Object.entries({ ...ELEMENTS, ...roots }));
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'w:p') this.#story.paragraphs++;
    const left = this.#leftOut > 0 ? LEFT_OUT : this.#elements.get(name)?.(this.#story, attributes);
    if (left === LEFT_OUT) this.#leftOut++;
    else this.#leaves.push(left);
  }

  text(text: string): void {
    if (this.#leftOut === 0 && this.#story.collected !== null) this.#story.collected += text;
  }

  close(_: string, isCut: boolean): void {
    if (this.#leftOut > 0) this.#leftOut--;
    else this.#leaves.pop()?.(isCut);
  }

  get isFull(): boolean {
    return isOver(this.#story);
  }
}
