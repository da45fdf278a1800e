import { type QuoteType, Tokenizer } from 'htmlparser2';
import { MAX_DEPTH, MAX_ELEMENTS } from '../limits.js';
import { type Attributes, Element, NONE } from './element.js';
import { BLOCKS, closingOf, IN_HEAD, SILENT, TABLE_PARTS, VOID } from './elements.js';

/** Attributes that say something of the text; the others, of which a page has megabytes, are not kept. */
const WANTED: ReadonlySet<string> = new Set(
  'id class style hidden role aria-hidden rowspan colspan start type value href name content'.split(' '),
);
const MAX_ATTRIBUTE = 2000;
/** What of a style is of use; Word gives each piece of a line a long one that is not. */
const OF_USE = /display|visibility|mso-(?:hide|element|list)|white-space|vertical-align|list-style/i;
/** Depth from which elements inside a line are no longer made, so that a page that never closes its <font> keeps its blocks. */
const INLINE_DEPTH = MAX_DEPTH / 2;

/** Reads a page into a tree, much as a browser does; what it has too much of, where it has. */
export function treeOf(page: string): Element | 'elements' | 'depth' {
  const builder = new TreeBuilder(page);
  builder.tokenizer.write(page);
  builder.tokenizer.end();
  return builder.excess ?? builder.root;
}

/** Takes the tags that the library finds, and closes what authors leave open by the rules of browsers, so far as they touch the text. */
class TreeBuilder {
  readonly root: Element = new Element('html', null, NONE);
  readonly tokenizer: Tokenizer = new Tokenizer({}, this);
  excess: 'elements' | 'depth' | null = null;
  readonly #page: string;
  #current = this.root;
  #body: Element | null = null;
  #made = 0;
  /** Names that were looked for in vain from an element: a page of end tags that end nothing must not take long. */
  #missed: { readonly at: Element; readonly names: Set<string> } = { at: this.root, names: new Set() };
  /** Blocks open beyond the greatest depth. */
  #over = 0;
  #tag = '';
  #attributes: Record<string, string> | null = null;
  /** The attribute being read, where it is wanted. */
  #attribute: string | null = null;
  #value = '';

  constructor(page: string) {
    this.#page = page;
  }

  ontext(start: number, end: number): void {
    this.#text(this.#page.slice(start, end));
  }

  ontextentity(code: number): void {
    this.#text(String.fromCodePoint(code));
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#page.slice(start, end).toLowerCase();
    this.#attributes = null;
  }

  onattribname(start: number, end: number): void {
    const name = this.#page.slice(start, end).toLowerCase();
    this.#attribute = WANTED.has(name) ? name : null;
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute !== null) this.#value += this.#page.slice(start, Math.min(end, start + MAX_ATTRIBUTE));
  }

  onattribentity(code: number): void {
    if (this.#attribute !== null && this.#value.length < MAX_ATTRIBUTE) this.#value += String.fromCodePoint(code);
  }

  onattribend(_quote: QuoteType, _end: number): void {
    if (this.#attribute === null || (this.#attribute === 'style' && !OF_USE.test(this.#value))) return;
    this.#attributes ??= {};
    this.#attributes[this.#attribute] ??= this.#value.slice(0, MAX_ATTRIBUTE);
  }

  onopentagend(): void {
    this.#open(this.#tag, this.#attributes ?? NONE);
  }

  onselfclosingtag(): void {
    this.#open(this.#tag, this.#attributes ?? NONE);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#page.slice(start, end).toLowerCase();
    if (name === 'br') this.#add('br', NONE);
    else if (name !== 'html' && name !== 'body') this.#close(name);
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #text(text: string): void {
    const { name } = this.#current;
    if (SILENT.has(name) && name !== 'head') return;
    if (this.#body === null && name !== 'title') {
      if (!/\S/.test(text)) return;
      this.#openBody(NONE);
    }
    this.#current.addText(text);
  }

  #open(name: string, attributes: Attributes): void {
    if (name === 'html') return;
    if (name === 'body') {
      this.#openBody(attributes);
      return;
    }
    if (this.#body === null) this.#toHeadOrBody(name);
    if (name === 'head') return;
    if (this.#current.depth >= MAX_DEPTH) {
      this.#flatten(name);
      return;
    }
    this.#closeImplied(name);
    if (VOID.has(name)) this.#add(name, attributes);
    else if (BLOCKS.has(name) || this.#current.depth < INLINE_DEPTH) this.#current = this.#add(name, attributes);
  }

  #add(name: string, attributes: Attributes): Element {
    const element = new Element(name, this.#current, attributes);
    this.#current.add(element);
    if (++this.#made > MAX_ELEMENTS) this.#stop('elements');
    return element;
  }

  #stop(excess: 'elements' | 'depth'): void {
    this.excess = excess;
    this.tokenizer.pause();
  }

  /** A block too deep to be made still sets its text apart; a table would not be one any more. */
  #flatten(name: string): void {
    if (name === 'table') this.#stop('depth');
    if (BLOCKS.has(name)) this.#over++;
    else if (name !== 'br') return;
    const last = this.#current.children.at(-1);
    if (typeof last !== 'object' || last.name !== 'br') this.#add('br', NONE);
  }

  #toHeadOrBody(name: string): void {
    const { name: within } = this.#current;
    if (!IN_HEAD.has(name)) {
      if (within === 'head' || !SILENT.has(within)) this.#openBody(NONE);
    } else if (this.#current === this.root) this.#current = this.#add('head', NONE);
  }

  #openBody(attributes: Attributes): void {
    if (this.#body !== null) return;
    this.#current = this.root;
    this.#body = this.#add('body', attributes);
    this.#current = this.#body;
  }

  /** Closes what cannot hold the element that begins: a paragraph another, a row another, a table that has no cell open. */
  #closeImplied(name: string): void {
    const closing = closingOf(name);
    if (closing === null) return;
    for (let at = this.#current; at.parent !== null && !closing.within.has(at.name); at = at.parent) {
      if (closing.closes.has(at.name)) this.#current = at.parent;
    }
    if (TABLE_PARTS.has(name)) this.#toTable(name);
  }

  /** Forms and the like that stand between a table and its rows do not hold them. */
  #toTable(name: string): void {
    let holder: Element | null = this.#current;
    while (holder !== null && !(holder.name === 'table' || TABLE_PARTS.has(holder.name))) holder = holder.parent;
    if (holder === null) return;
    this.#current = holder;
    if (name === 'tr' && holder.name === 'table') this.#current = this.#add('tbody', NONE);
  }

  #close(name: string): void {
    const isBlock = BLOCKS.has(name);
    if (isBlock && this.#over > 0) {
      this.#over--;
      return;
    }
    const found = this.#findOpen(name);
    if (found === null) return;
    const hasBlock = !isBlock && this.#isBlockOpenIn(found);
    if (hasBlock) found.ended = true;
    else this.#leave(found);
  }

  /** The innermost element of a name that an end tag can reach: none but those of tables reach out of a cell. */
  #findOpen(name: string): Element | null {
    if (this.#missed.at !== this.#current) this.#missed = { at: this.#current, names: new Set() };
    if (this.#missed.names.has(name)) return null;
    const isOfTable = name === 'table' || TABLE_PARTS.has(name);
    for (let at = this.#current; at.parent !== null; at = at.parent) {
      if (at.name === name && !at.ended) return at;
      if (at.name === 'table' || (!isOfTable && TABLE_PARTS.has(at.name))) break;
    }
    this.#missed.names.add(name);
    return null;
  }

  #isBlockOpenIn(element: Element): boolean {
    for (let at = this.#current; at !== element; at = at.parent!) if (BLOCKS.has(at.name)) return true;
    return false;
  }

  /** Ends an element, and those around it whose end tags came before. */
  #leave(element: Element): void {
    let outer = element.parent!;
    while (outer.ended) outer = outer.parent!;
    this.#current = outer;
  }
}
