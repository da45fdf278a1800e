import { dueIn } from '../deadline.js';
import type { Passage } from '../passages.js';
import type { OwnersNote } from './owners.js';
import type { Task } from './task.js';

/** The tasks of a document as they are read. A note on owners holds for the tasks of its paragraph since the last such note. */
export class Assignments {
  readonly #tasks: Task[] = [];
  /** Figures to be reached: tasks only where a unit answers for them. */
  readonly #aims = new Set<number>();
  /** The first task that has no owners yet and may still get some. */
  #open = 0;
  /** The first of those that the last note spoke of. */
  #noted = 0;
  #paragraph = -1;
  #section = -1;
  /** What the title of a section sets out: tasks only where a note follows it at once. */
  #titled: Task[] = [];

  get tasks(): readonly Task[] {
    return this.#aims.size === 0 ? this.#tasks : this.#tasks.filter((_, i) => !this.#aims.has(i));
  }

  /** 3.新建幼儿园3所, with its units in the lines below. */
  entitle(tasks: readonly Task[], { at }: Passage): void {
    this.#titled = [...tasks];
    this.#open = this.#tasks.length;
    this.#noted = this.#open;
    this.#section = at;
  }

  add(task: Task, isAim: boolean, { paragraph, at }: Passage): void {
    if (paragraph !== this.#paragraph) this.#open = this.#tasks.length;
    this.#paragraph = paragraph;
    this.#section = at;
    this.#titled = [];
    if (isAim) this.#aims.add(this.#tasks.length);
    this.#tasks.push(task);
  }

  /** A note in a paragraph of its own speaks of the one before it, in the same section; one that follows another adds to it. */
  assign(note: OwnersNote, { at, part }: Passage): void {
    if (at !== this.#section) return;
    this.#tasks.push(...this.#titled.splice(0));
    if (this.#open < this.#tasks.length) this.#noted = this.#open;
    const due = dueIn(note.time, part);
    for (let i = this.#noted; i < this.#tasks.length; i++) {
      const task = this.#tasks[i];
      this.#tasks[i] = { ...withOwners(task, note.owners), deadline: task.deadline ?? due };
      this.#aims.delete(i);
    }
    this.#open = this.#tasks.length;
  }
}

function withOwners(task: Task, { lead, support }: OwnersNote['owners']): Task {
  if (task.lead.length + task.support.length === 0) return { ...task, lead, support };
  // Who is named first in a note of those who take part does not lead where another was named to.
  return task.lead.length === 0
    ? { ...task, lead, support: [...task.support, ...support] }
    : { ...task, support: [...task.support, ...lead, ...support] };
}
