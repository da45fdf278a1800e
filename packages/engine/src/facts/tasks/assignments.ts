import type { Passage } from '../passages.js';
import type { Owners } from './owners.js';
import type { Task } from './task.js';

/** The tasks of a document as they are read. A note on owners holds for the tasks of its paragraph since the last such note. */
export class Assignments {
  readonly #tasks: Task[] = [];
  /** The first task that has no owners yet and may still get some. */
  #open = 0;
  #paragraph = -1;
  #section = -1;

  get tasks(): readonly Task[] {
    return this.#tasks;
  }

  add(task: Task, { paragraph, at }: Passage): void {
    if (paragraph !== this.#paragraph) this.#open = this.#tasks.length;
    this.#paragraph = paragraph;
    this.#section = at;
    this.#tasks.push(task);
  }

  /** A note in a paragraph of its own speaks of the one before it, in the same section. */
  assign({ lead, support }: Owners, { at }: Passage): void {
    if (at !== this.#section) return;
    for (let i = this.#open; i < this.#tasks.length; i++) this.#tasks[i] = { ...this.#tasks[i], lead, support };
    this.#open = this.#tasks.length;
  }
}
