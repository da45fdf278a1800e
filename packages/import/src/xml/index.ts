import { Parser } from 'htmlparser2';
import { MAX_DEPTH } from '../limits.js';
import type { Unpacked, Zip } from '../zip/index.js';
import type { Attributes } from './attribute.js';
import { Namespaces } from './namespaces.js';

export { type Attributes, attribute } from './attribute.js';

/** Takes a part piece by piece; no more is held than the taker holds. */
export interface XmlTaker {
  /** Names are as in `w:p`, with the prefixes of Namespaces; attributes are for `attribute`. */
  open(name: string, attributes: Attributes): void;
  /** A text may come in several pieces. */
  text?(text: string): void;
  /** `isCut` where the file ended inside the element. */
  close(name: string, isCut: boolean): void;
  /** Whether it wants no more. */
  readonly isFull?: boolean;
}

/** How the reading of a part ended. */
export type Ended = Unpacked | 'too-deep';

/**
 * Reads a part of an archive as XML. Whatever is no XML is passed over; a part that ends before its elements do is cut off.
 * Entities are the five of XML and characters by number: what a document declares itself is not looked at, and nothing is
 * fetched.
 */
export function readXml(zip: Pick<Zip, 'unpack'>, part: string, taker: XmlTaker): Ended {
  const reader = new XmlReader(taker);
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  const ended = zip.unpack(part, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    return reader.write(decoder.decode(piece, { stream: true }));
  });
  if (reader.isTooDeep) return 'too-deep';
  if (ended === 'stopped' || ended === 'absent' || ended === 'too-much') return ended;
  const isComplete = reader.end();
  return ended === 'whole' && !isComplete ? 'cut-off' : ended;
}

class XmlReader {
  readonly #taker: XmlTaker;
  readonly #parser: Parser;
  readonly #namespaces = new Namespaces();
  /** Of the elements that are open. */
  readonly #names: string[] = [];
  isTooDeep = false;
  /** Whether the outermost element was closed. */
  #isComplete = false;
  /** Whether the parser is told that nothing more comes: from then on it closes what is open by itself. */
  #isEnded = false;

  constructor(taker: XmlTaker) {
    this.#taker = taker;
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(name, attributes),
        ontext: (text) => this.#taker.text?.(text),
        onclosetag: () => this.#close(),
      },
      { xmlMode: true },
    );
  }

  /** Whether to go on. */
  write(text: string): boolean {
    this.#parser.write(text);
    return !this.isTooDeep && this.#taker.isFull !== true;
  }

  /** Closes what is open; whether the outermost element was closed before. */
  end(): boolean {
    this.#isEnded = true;
    this.#parser.end();
    for (let name = this.#names.pop(); name !== undefined; name = this.#names.pop()) this.#taker.close(name, true);
    return this.#isComplete;
  }

  #open(name: string, attributes: Attributes): void {
    const depth = this.#names.length + 1;
    if (depth > MAX_DEPTH) {
      this.isTooDeep = true;
      this.#parser.pause();
      return;
    }
    const resolved = this.#namespaces.enter(name, attributes, depth);
    this.#names.push(resolved);
    this.#taker.open(resolved, attributes);
  }

  #close(): void {
    // The parser closes an empty element that is too deep, and at the end one whose tag was never whole: neither was opened here.
    if (this.isTooDeep || this.#isEnded) return;
    this.#namespaces.leave(this.#names.length);
    this.#taker.close(this.#names.pop()!, false);
    this.#isComplete ||= this.#names.length === 0;
  }
}

/** Parts are UTF-8 or UTF-16, with a mark or, since they begin with `<`, plain to see without. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
