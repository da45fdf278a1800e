import type { UnitClass } from '../vocabulary/units.js';
import type { Measure, Role } from './fact.js';

/** What later clauses of a paragraph may take over from a fact. */
export interface Link {
  readonly name: string;
  readonly measure: Measure;
  readonly role: Role;
  readonly period: string;
  readonly scope: string;
  readonly unit: string;
  readonly of: UnitClass;
  /** Number of the sentence in its paragraph. */
  readonly sentence: number;
  /** Who did it, where the clause said so: 投产企业 of 投产企业完成工业总产值; empty else. */
  readonly subject: string;
  /** Number of the list of values that it came from. */
  readonly list: number;
  /** Whether only 、 or 和 stands between it and the fact before. */
  readonly enumerated: boolean;
}

/** The facts of a paragraph so far, latest last; only what a clause may still reach for is kept. */
export class Chain {
  #lists = 0;
  readonly #links: Link[] = [];

  add(link: Link): void {
    if (this.#links.length >= 24) this.#links.splice(0, 12);
    this.#links.push(link);
  }

  /** A number for the next list of values. */
  nextList(): number {
    return ++this.#lists;
  }

  get last(): Link | undefined {
    return this.#links.at(-1);
  }

  /** The latest `count` facts of different names; all of one list where the last list is that long. */
  latest(count: number): readonly Link[] {
    const list = this.#links.at(-1)?.list;
    const ofList = this.#links.filter((link) => link.list === list);
    if (ofList.length === count) return ofList;
    const found: Link[] = [];
    for (let i = this.#links.length - 1; i >= 0 && found.length < count; i--) {
      const link = this.#links[i]!;
      if (!found.some((known) => known.name === link.name)) found.unshift(link);
    }
    return found;
  }

  /** The latest fact in a unit. */
  withUnit(unit: string): Link | undefined {
    return this.#links.findLast((link) => link.unit === unit);
  }

  /** The latest level in units of a class, or the latest growth. */
  ofClass(of: UnitClass, grows: boolean): Link | undefined {
    return this.#links.findLast((link) => link.of === of && link.measure === (grows ? 'growth' : 'level'));
  }

  /** The latest facts of one sentence that stand in one enumeration with the last: same unit, counts or amounts. */
  joined(): readonly Link[] {
    const last = this.#links.at(-1);
    const found: Link[] = [];
    for (let i = this.#links.length - 1; i >= 0 && found.length < 3; i--) {
      const link = this.#links[i]!;
      if (
        link.sentence !== last?.sentence ||
        link.unit !== last.unit ||
        link.measure !== 'level' ||
        (i < this.#links.length - 1 && !this.#links[i + 1]!.enumerated)
      )
        break;
      found.unshift(link);
    }
    return found.length > 0 ? found : last === undefined ? [] : [last];
  }
}
