import { formatNumber } from './count.js';
import type { Level, Lists, Numbering, Style } from './list.js';

/** The list that a paragraph names itself; each property that it leaves out is its style's. */
export interface InList {
  readonly numId: string | null;
  readonly ilvl: number | null;
}

/** Counts the paragraphs of lists as they come, and says what stands before each. */
export class Labels {
  readonly #numberings: Lists;
  /** By the key of a list, the number that each of its levels has come to; undefined before its first. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  /** Lists and levels that have begun anew, which they do once. */
  readonly #restarted = new Set<string>();

  constructor(numberings: Lists) {
    this.#numberings = numberings;
  }

  /** The number of the next paragraph with what sets it apart from the text; '' for one that shows none. */
  next(own: InList, style: Style): string {
    const numId = own.numId ?? style.numId;
    const numbering = numId === null ? null : this.#numberings.get(numId);
    if (numId === null || numbering === null) return '';
    const ilvl = own.ilvl ?? style.ilvl ?? levelOfStyle(numbering, style);
    const level = numbering.levels.get(ilvl);
    if (level === undefined) return '';
    const counts = this.#count(numId, numbering, ilvl);
    const text = level.format === 'bullet' ? '' : shown(numbering, level, counts);
    return text === '' || level.after === 'nothing' || /[、）]$/.test(text) ? text : `${text} `;
  }

  /** A higher level that no paragraph has come to has come to its first number. */
  #count(numId: string, numbering: Numbering, ilvl: number): readonly (number | undefined)[] {
    const counts = this.#counts.get(numbering.key) ?? [];
    this.#counts.set(numbering.key, counts);
    const list = `${numId} ${ilvl}`;
    const before = numbering.starts.has(ilvl) && !this.#restarted.has(list) ? undefined : counts[ilvl];
    this.#restarted.add(list);
    for (let higher = 0; higher < ilvl; higher++) counts[higher] ??= startOf(numbering, higher);
    counts[ilvl] = before === undefined ? startOf(numbering, ilvl) : before + 1;
    for (const [deeper, { restart }] of numbering.levels)
      if (deeper > ilvl && (restart === null || ilvl < restart)) counts[deeper] = undefined;
    return counts;
  }
}

/** A style that is in a list but names no level is of the level that names it. */
function levelOfStyle({ levels }: Numbering, { chain }: Style): number {
  for (const id of chain) for (const [ilvl, { style }] of levels) if (style === id) return ilvl;
  return 0;
}

function shown(numbering: Numbering, level: Level, counts: readonly (number | undefined)[]): string {
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = numbering.levels.get(at)?.format ?? 'decimal';
    const isDecimal = level.isLegal && format !== 'none' && format !== 'bullet';
    return formatNumber(counts[at] ?? startOf(numbering, at), isDecimal ? 'decimal' : format);
  });
}

function startOf({ starts, levels }: Numbering, ilvl: number): number {
  return starts.get(ilvl) ?? levels.get(ilvl)?.start ?? 0;
}
