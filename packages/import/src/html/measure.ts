import { collapsed } from './blanks.js';
import type { Element } from './element.js';
import { BLOCKS, CELLS } from './elements.js';
import { isFurniture } from './furniture.js';
import { isShown } from './shown.js';

/** A line of a page that may be its title. */
export interface Headline {
  readonly element: Element;
  /** Empty where it is too long for a title. */
  readonly text: string;
  readonly isLinked: boolean;
}

const LONGEST_HEADLINE = 120;
const MOST_HEADLINES = 2000;

export interface Measures {
  /** The first lines of the page. */
  readonly headlines: readonly Headline[];
  /** Cells of tables that are not blank. */
  readonly cells: number;
}

/** Counts in every element what it holds. */
export function measure(root: Element): Measures {
  const meter = new Meter();
  meter.visit(root, root, false, false);
  return meter;
}

class Meter implements Measures {
  readonly headlines: Headline[] = [];
  cells = 0;
  #line = '';
  #linked = 0;

  visit(element: Element, block: Element, inLink: boolean, inCell: boolean): void {
    if (!isShown(element)) return;
    const isBlock = BLOCKS.has(element.name);
    if (isBlock) this.#flush(block, inCell);
    const holder = isBlock ? element : block;
    const cell = inCell || CELLS.has(element.name);
    const link = inLink || isLink(element);
    for (const child of element.children) {
      if (typeof child === 'string') this.#read(child, link);
      else if (child.name === 'br' || child.name === 'hr') this.#flush(holder, cell);
      else this.visit(child, holder, link, cell);
    }
    if (isBlock) this.#flush(element, cell);
    if (CELLS.has(element.name) && element.seen > 0) this.cells++;
    const { parent } = element;
    if (parent === null) return;
    parent.seen += element.seen;
    parent.linked += element.linked;
    parent.worth += element.worth;
  }

  #read(text: string, isLinked: boolean): void {
    this.#line += text;
    if (isLinked) this.#linked += lengthOf(text);
  }

  #flush(block: Element, inCell: boolean): void {
    if (this.#line === '') return;
    const text = this.#line.trim();
    const length = lengthOf(text);
    block.seen += length;
    block.linked += this.#linked;
    const isLinked = this.#linked * 2 > length;
    if (!isLinked) block.worth += worthOf(text, length, inCell);
    if (length > 0 && this.headlines.length < MOST_HEADLINES)
      this.headlines.push({ element: block, text: length <= LONGEST_HEADLINE ? collapsed(text) : '', isLinked });
    this.#line = '';
    this.#linked = 0;
  }
}

/** Characters that are no blanks. */
function lengthOf(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x20 && unit !== 0xa0 && unit !== 0x3000 && !(unit >= 0x2000 && unit <= 0x200b)) length++;
  }
  return length;
}

/** A link that leads away; one to a place of the same page stands in an article, too. */
function isLink({ name, attributes }: Element): boolean {
  return name === 'a' && attributes.href !== undefined && !/^#./.test(attributes.href);
}

/** Nothing around an article is as long. */
const LONG = 200;
const SENTENCE = /[，。；！？,;]/;
const AMOUNT = /\d\s*(?:[%％‰万亿元吨亩户人个家件项所座台米公平千头只株辆]|百分点)/;

/** How many characters of a line read like a report: sentences, amounts, figures of a table. */
function worthOf(text: string, length: number, inCell: boolean): number {
  const isProse = length >= LONG || (length >= 12 && SENTENCE.test(text)) || (length >= 6 && AMOUNT.test(text));
  if (!isProse && !(inCell && /\d/.test(text))) return 0;
  return isFurniture(text) ? 0 : length;
}
