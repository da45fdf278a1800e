import { dueIn } from '../deadline.js';
import type { Passage } from '../passages.js';
import type { OwnersNote } from './owners.js';
import type { Task } from './task.js';

/** What notes that follow each other say together. */
interface Said {
  readonly lead: string[];
  readonly support: string[];
  due: string | null;
}

/** The tasks of a document as they are read. A note on owners holds for the tasks of its paragraph since the last such note. */
export class Assignments {
  readonly #tasks: Task[] = [];
  /** Figures to be reached: tasks only where a unit answers for them. */
  readonly #aims = new Set<number>();
  /** The first task that has no owners yet and may still get some. */
  #open = 0;
  /** The first of those that the last notes spoke of, */
  #noted = 0;
  /** and what they said: written to the tasks once, however many notes there are. */
  #said: Said | null = null;
  #paragraph = -1;
  #section = -1;
  /** What the title of a section sets out: tasks only where a note follows it at once. */
  #titled: Task[] = [];

  get tasks(): readonly Task[] {
    this.#settle();
    return this.#aims.size === 0 ? this.#tasks : this.#tasks.filter((_, i) => !this.#aims.has(i));
  }

  /** 3.新建幼儿园3所, with its units in the lines below. */
  entitle(tasks: readonly Task[], { at }: Passage): void {
    this.#settle();
    this.#titled = [...tasks];
    this.#open = this.#tasks.length;
    this.#noted = this.#open;
    this.#section = at;
  }

  add(task: Task, isAim: boolean, { paragraph, at }: Passage): void {
    this.#settle();
    if (paragraph !== this.#paragraph) this.#open = this.#tasks.length;
    this.#paragraph = paragraph;
    this.#section = at;
    this.#titled = [];
    if (isAim) this.#aims.add(this.#tasks.length);
    this.#tasks.push(task);
  }

  /** A note in a paragraph of its own speaks of the one before it, in the same section; one that follows another adds to it. */
  assign({ owners: { lead, support }, time }: OwnersNote, { at, part }: Passage): void {
    if (at !== this.#section) return;
    this.#tasks.push(...this.#titled.splice(0));
    if (this.#open < this.#tasks.length) this.#noted = this.#open;
    this.#open = this.#tasks.length;
    this.#said ??= { lead: [], support: [], due: null };
    addOwners(this.#said, lead, support);
    this.#said.due ??= dueIn(time, part);
  }

  #settle(): void {
    const said = this.#said;
    if (said === null) return;
    this.#said = null;
    for (let i = this.#noted; i < this.#tasks.length; i++) {
      const task = this.#tasks[i];
      this.#tasks[i] = { ...task, ...ownersWith(task, said), deadline: task.deadline ?? said.due };
      this.#aims.delete(i);
    }
  }
}

/** Who is named first in a note of those who take part does not lead where another was named to. */
function addOwners(said: Said, lead: readonly string[], support: readonly string[]): void {
  (said.lead.length === 0 ? said.lead : said.support).push(...lead);
  said.support.push(...support);
}

/** The row of a table may have named owners already. */
function ownersWith({ lead, support }: Task, said: Said): Pick<Task, 'lead' | 'support'> {
  if (lead.length + support.length === 0) return { lead: said.lead, support: said.support };
  const all: Said = { lead: [...lead], support: [...support], due: null };
  addOwners(all, said.lead, said.support);
  return { lead: all.lead, support: all.support };
}
