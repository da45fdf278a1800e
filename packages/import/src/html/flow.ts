import { raised } from '../raised.js';
import { collapsed } from './blanks.js';
import type { Element } from './element.js';
import { BLOCKS, CELLS, PICTURES } from './elements.js';
import { isMenu, shareOfAside } from './furniture.js';
import { type Grid, gridOf, type Placed } from './grid.js';
import { isLabelled, itemLabel, listLabel } from './marks.js';
import { isShown } from './shown.js';

export interface Line {
  readonly kind: 'line';
  readonly text: string;
  readonly element: Element;
  /** Of a title, 1 the highest. */
  readonly level: number | null;
}

export interface FlowTable extends Omit<Grid, 'cells'> {
  readonly kind: 'table';
  readonly cells: readonly FlowCell[];
}

export interface FlowCell extends Placed {
  readonly items: readonly Item[];
}

export type Item = Line | FlowTable;

/** What stands in the holder of an article, in the order of reading. */
export interface Flow {
  readonly items: readonly Item[];
  /** Footnotes of Word, which stand at the end. */
  readonly notes: readonly Line[];
  readonly pictures: number;
}

/** Characters of a cell that is kept even if it is a link: the name of a project may be one. */
const SHORT_CELL = 100;
const LONGEST_TITLE = 100;
const LAST = 4;

/** What an element stands in. */
interface Inside {
  readonly block: Element;
  readonly level: number | null;
  readonly cell: Element | null;
  readonly isKept: boolean;
}

export function flowOf(holder: Element): Flow {
  const writer = new Writer(holder);
  writer.block(holder, { block: holder, level: null, cell: null, isKept: false });
  return writer;
}

class Writer implements Flow {
  items: Item[] = [];
  readonly notes: Line[] = [];
  pictures = 0;
  readonly #holder: Element;
  /** The pieces of the line that is being read. */
  #line: string[] = [];
  #inside: Inside | null = null;
  /** The number of a list item, until its first line is written. */
  #label = '';

  constructor(holder: Element) {
    this.#holder = holder;
  }

  #children(element: Element, inside: Inside): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.#text(child, inside);
      else this.#element(child, inside);
    }
  }

  #endLine(): void {
    if (this.#inside === null) return;
    const { block, level } = this.#inside;
    const text = collapsed(this.#line.join(''));
    this.#line = [];
    this.#inside = null;
    if (text === '') return;
    const label = this.#label === '' || isLabelled(text) ? '' : this.#label;
    this.#label = '';
    this.items.push({
      kind: 'line',
      text: label + text,
      element: block,
      level: isTitle(text) ? level : null,
    });
  }

  #text(text: string, inside: Inside): void {
    const lines = inside.isKept ? text.split(/\r\n|[\r\n]/) : [text];
    for (const [at, line] of lines.entries()) {
      if (at > 0) this.#endLine();
      this.#inside ??= inside;
      if (line !== '') this.#line.push(line);
    }
  }

  /** The last characters of the line. */
  #last(): string {
    return this.#line.slice(-LAST).join('').slice(-LAST);
  }

  #element(element: Element, inside: Inside): void {
    const { name } = element;
    if (PICTURES.has(name)) this.pictures++;
    if (name === 'br' || name === 'hr') this.#endLine();
    else if (!isShown(element)) return;
    else if (BLOCKS.has(name)) this.block(element, inside);
    else this.#inline(element, inside);
  }

  #inline(element: Element, inside: Inside): void {
    const { name, attributes } = element;
    const style = attributes.style ?? '';
    if (isNoteCall(element)) return;
    if (name === 'sup' || /vertical-align\s*:\s*super/i.test(style))
      this.#text(raised(this.#last(), textOf(element), inside.cell !== null), inside);
    else if (/mso-list\s*:\s*ignore/i.test(style)) this.#text(listLabel(textOf(element)), inside);
    else this.#children(element, inside);
  }

  block(element: Element, inside: Inside): void {
    if (this.#isLeftOut(element, inside)) return;
    this.#endLine();
    const { name } = element;
    const level = /^h[1-6]$/.test(name) ? Number(name[1]) : inside.level;
    const isKept = inside.isKept || name === 'pre' || /white-space\s*:\s*pre/i.test(element.attributes.style ?? '');
    const within = { ...inside, block: element, level, isKept };
    if (name === 'table') this.#table(element, within);
    else if (name === 'ol') this.#list(element, within);
    else if (isNote(element)) this.#note(element, within);
    else this.#children(element, within);
    this.#endLine();
  }

  #isLeftOut(element: Element, { cell }: Inside): boolean {
    if (CELLS.has(element.name)) return false;
    const share = shareOfAside(element);
    if (share > 0 && element.worth <= this.#holder.worth * share) return true;
    return isMenu(element) && (cell === null || cell.seen > SHORT_CELL);
  }

  #list(list: Element, inside: Inside): void {
    const { start, type } = list.attributes;
    const kind = type ?? styleOf(list) ?? '1';
    let at = Number.parseInt(start ?? '1', 10) || 1;
    for (const child of list.children) {
      if (typeof child === 'string') {
        this.#text(child, inside);
        continue;
      }
      if (child.name === 'li') {
        this.#endLine();
        at = Number.parseInt(child.attributes.value ?? '', 10) || at;
        this.#label = itemLabel(styleOf(child) ?? kind, at++);
      }
      this.#element(child, inside);
      this.#label = '';
    }
  }

  #note(element: Element, inside: Inside): void {
    const lines = this.#apart(() => this.#children(element, inside)).filter((item) => item.kind === 'line');
    const [first, ...others] = lines;
    if (first !== undefined) this.notes.push({ ...first, text: `注: ${first.text}`, level: null });
    for (const line of others) this.notes.push(line);
  }

  #table(table: Element, inside: Inside): void {
    const grid = gridOf(table);
    this.#loose(table, inside);
    const cells = grid.cells.map((cell): FlowCell => {
      const { element } = cell;
      return {
        ...cell,
        items: this.#apart(() => this.#children(element, { ...inside, block: element, cell: element })),
      };
    });
    if (cells.length > 0) this.items.push({ ...grid, kind: 'table', cells });
  }

  /** What stands in a table but in none of its cells, such as its caption. */
  #loose(parent: Element, inside: Inside): void {
    for (const child of parent.children) {
      if (typeof child === 'string') this.#text(child, inside);
      else if (/^(?:t(?:r|head|body|foot))$/.test(child.name)) this.#loose(child, inside);
      else if (!CELLS.has(child.name)) this.#element(child, inside);
    }
    this.#endLine();
  }

  #apart(write: () => void): readonly Item[] {
    const { items } = this;
    this.items = [];
    write();
    this.#endLine();
    const written = this.items;
    this.items = items;
    return written;
  }
}

/** Some sites set whole paragraphs as headings. */
function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/[，。；]$/.test(text);
}

function isNote({ name, attributes }: Element): boolean {
  if (name !== 'div' && name !== 'li') return false;
  return (
    /mso-element\s*:\s*(?:foot|end)note(?!-)/i.test(attributes.style ?? '') ||
    /^(?:sd)?(?:ftn|edn|footnote|endnote)\d+$/i.test(attributes.id ?? '')
  );
}

/** The mark of a note in the text, or the one before the note that leads back. */
function isNoteCall({ name, attributes }: Element): boolean {
  return (
    /^mso(?:foot|end)notereference$/i.test(attributes.class ?? '') ||
    (name === 'a' && /^#_?(?:sd)?(?:ftn|edn|footnote|endnote)(?:ref)?\d/i.test(attributes.href ?? ''))
  );
}

function styleOf({ attributes }: Element): string | undefined {
  return /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(attributes.style ?? '')?.[1]?.toLowerCase();
}

function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
