import type { Paragraph as TextBlock } from '../blocks/block.js';
import { Labels } from '../lists/labels.js';
import type { Style } from '../lists/list.js';
import type { Run } from './formatting.js';
import type { Paragraph } from './story.js';
import type { WordFile } from './word-file.js';

const OUTLINE = 0x2640;
const LIST = 0x460b;
const LEVEL = 0x260a;
/** The styles 1 to 9 of every file. */
const HEADINGS = 9;
/** What the style of a paragraph says of lists is found with what it says itself. */
const PLAIN: Style = { level: null, numId: null, ilvl: null, chain: [], isContents: false, isHidden: false };

/** Makes the paragraphs of a file: each with its level, and with the number that Word shows before it. */
export class ParagraphWriter {
  readonly #file: WordFile;
  readonly #labels: Labels;

  constructor(file: WordFile) {
    this.#file = file;
    this.#labels = new Labels({ get: (numId) => file.lists.get(numId) ?? null });
  }

  block({ text, format }: Paragraph, number: number): TextBlock {
    const label = this.#label(format);
    const labelled = /\S/.test(text) ? label + text : text;
    return { kind: 'paragraph', pieces: [{ text: labelled, at: { paragraph: number } }], level: this.#level(format) };
  }

  #label(format: Run | undefined): string {
    const list = this.#file.styles.operand(format, LIST);
    if (list === null || list.length < 2) return '';
    const ilvl = this.#file.styles.operand(format, LEVEL)?.[0] ?? 0;
    return this.#labels.next({ numId: String(list[0]! | (list[1]! << 8)), ilvl }, PLAIN);
  }

  #level(format: Run | undefined): number | null {
    const outline = this.#file.styles.operand(format, OUTLINE)?.[0];
    if (outline !== undefined) return outline < HEADINGS ? outline + 1 : null;
    return format !== undefined && format.style >= 1 && format.style <= HEADINGS ? format.style : null;
  }
}
