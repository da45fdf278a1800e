import type { Element } from './element.js';

/** Steps of a path; what stands deeper is found by the element around it. */
const MOST_STEPS = 40;

/** Paths of elements, as a style sheet selects them. */
export class Paths {
  readonly #known = new Map<Element, string>();

  of(element: Element): string {
    const { parent } = element;
    if (parent === null) return element.name;
    if (element.depth > MOST_STEPS) return this.of(parent);
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const path = `${this.of(parent)} > ${stepOf(element)}`;
    this.#known.set(element, path);
    return path;
  }
}

function stepOf({ name, index }: Element): string {
  const plain = name.replace(/[^\w-]/g, (mark) => `\\${mark}`);
  return name === 'body' ? plain : `${plain}:nth-child(${index})`;
}
