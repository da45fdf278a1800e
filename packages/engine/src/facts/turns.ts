import type { DocumentFrame } from '../document/document.js';
import type { FramedSection, Outline } from '../document/sections.js';
import type { Part } from './clause.js';
import { ownNames, partOf } from './part.js';

/** Follows the parts of a text from paragraph to paragraph, in order. */
export class Turns {
  readonly #plain: string;
  readonly #frame: DocumentFrame;
  readonly #outline: Outline;
  readonly #own: readonly string[];
  #top = -1;
  /** Whether the part looks back on the span of its heading, not on its last year. */
  #overall = false;
  /** Whether the part has turned from the plan it looks back on to the next. */
  #ahead = false;

  constructor(plain: string, frame: DocumentFrame, outline: Outline) {
    this.#plain = plain;
    this.#frame = frame;
    this.#outline = outline;
    this.#own = ownNames(frame);
  }

  /** What is settled for paragraph `index`; to be asked for every paragraph, from the first on. */
  partAt(index: number): Part {
    const { sections, sectionOf, bodyOf } = this.#outline;
    const section = sectionOf[index]!;
    const start = bodyOf[index]!;
    const top = rootOf(sections, section);
    if (top !== this.#top) {
      this.#top = top;
      this.#overall = top >= 0 && !sections[top]!.yearFirst;
      this.#ahead = false;
    }
    this.#overall = looksBackFar(this.#plain, start, this.#frame.year, this.#overall);
    this.#ahead ||= looksAhead(this.#plain, start, sections[section]);
    const here = this.#ahead ? turnedAhead(sections[section]!) : sections[section];
    return partOf(this.#frame, here, this.#own, this.#overall);
  }
}

function rootOf(sections: readonly FramedSection[], section: number): number {
  let at = section;
  while (at >= 0 && sections[at]!.parent >= 0) at = sections[at]!.parent;
  return at;
}

/** A part that looks back on one plan and ahead on the next says at the head of a paragraph where it turns. */
function looksAhead(text: string, start: number, section: FramedSection | undefined): boolean {
  if (section === undefined || section.next === null) return false;
  const ordinal = '一二三四五'[(section.next.from - 2006) / 5]!;
  const head = text.slice(start, start + 60);
  return head.includes(`十${ordinal}五`) || /纲要.{0,2}草案|今后五年|未来五年|到\d{4}年/.test(head);
}

function turnedAhead(section: FramedSection): FramedSection {
  return { ...section, mode: 'plan', years: section.next };
}

/** A part that looks back on five years and on the last of them says at the head of a paragraph which it turns to. */
function looksBackFar(text: string, start: number, reported: number | null, overall: boolean): boolean {
  const head = text.slice(start, start + 24).replace(/^[\s\u3000—–-]+/, '');
  if (/^(?:过去一年|一年来|刚刚过去的)/.test(head) || (reported !== null && head.startsWith(`${reported}年`)))
    return false;
  return /^(?:“?十[一二三四五]五”?(?:时期|期间|以来)|五年来|过去五年)/.test(head) ? true : overall;
}
