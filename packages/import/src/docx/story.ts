import type { Block, Row, RowCell } from '../blocks/block.js';
import type { FilePlace } from '../imported.js';
import { MAX_CELLS, MAX_CHARACTERS } from '../limits.js';
import { Labels } from '../lists/labels.js';
import type { Piece } from '../text-builder.js';
import type { Numberings } from './numbering.js';
import type { Styles } from './styles.js';

/** A field: its code, and what stands for it in the text. */
export interface Field {
  code: string;
  isResult: boolean;
  /** Whether its result is no text of the document. Null until the code is known. */
  kind: 'text' | 'dropped' | 'contents' | null;
}

/** A paragraph while it is read. */
export interface OpenParagraph {
  readonly at: FilePlace;
  text: string;
  style: string | null;
  /** Null where the paragraph leaves it to its style. */
  numId: string | null;
  ilvl: number | null;
  outline: number | null;
  /** Its end is deleted, so that the next one goes on where it stops. */
  isJoined: boolean;
  isMarkHidden: boolean;
  /** Text boxes that hang on it. */
  readonly anchored: Block[];
}

/** A text, cell, text box or note while it is read. */
export interface Flow {
  readonly add: (block: Block) => void;
  readonly labels: Labels;
  readonly fields: Field[];
  /** Of the paragraph that is ending, and of those before it whose end is deleted. */
  carried: Piece[];
  paragraph: OpenParagraph | null;
}

export interface OpenRow {
  before: number;
  isLeftOut: boolean;
  readonly cells: OpenCell[];
}

export type OpenCell = { -readonly [Key in keyof RowCell]: RowCell[Key] };

export interface Run {
  readonly isHidden: boolean;
  /** After a reference that shows a mark of its own: the mark follows as text. */
  readonly isMark: boolean;
}

export type NoteKind = 'footnote' | 'endnote';

/** Where in a paragraph, run, row or box the reader stands, and what it has come across: shared by all that read elements. */
export interface Story {
  readonly styles: Styles;
  readonly numberings: Numberings;
  /** Text boxes count the paragraphs of their lists apart from the text. */
  readonly labels: Labels;
  readonly boxLabels: Labels;
  /** Notes have no number that a reader could look up. */
  readonly hasPlaces: boolean;
  readonly flows: Flow[];
  /** Rows of the tables that are open, as far as they are complete. */
  readonly tables: Row[][];
  readonly rows: OpenRow[];
  /** Whether the content of the controls that are open is left out. */
  readonly controls: { isLeftOut: boolean }[];
  /** Whether one of the alternatives that are open was taken. */
  readonly alternatives: { isTaken: boolean }[];
  run: Run;
  /** Whose properties are being read. */
  properties: 'paragraph' | 'row' | null;
  /** Text of the element that is open, where it is wanted. */
  collected: string | null;
  paragraphs: number;
  cells: number;
  characters: number;
  changes: number;
  pictures: number;
  /** Footnotes and endnotes in the order in which the text refers to them. */
  readonly references: { readonly kind: NoteKind; readonly id: string }[];
}

const PLAIN: Run = { isHidden: false, isMark: false };

export function newStory(styles: Styles, numberings: Numberings, hasPlaces: boolean): Story {
  return {
    styles,
    numberings,
    labels: new Labels(numberings),
    boxLabels: new Labels(numberings),
    hasPlaces,
    flows: [],
    tables: [],
    rows: [],
    controls: [],
    alternatives: [],
    run: PLAIN,
    properties: null,
    collected: null,
    paragraphs: 0,
    cells: 0,
    characters: 0,
    changes: 0,
    pictures: 0,
    references: [],
  };
}

export function newFlow(labels: Labels, add: (block: Block) => void): Flow {
  return { labels, add, fields: [], carried: [], paragraph: null };
}

/** Adds to the text of the paragraph that is open, unless it is not to be seen there. */
export function addText(story: Story, text: string): void {
  const flow = story.flows.at(-1);
  if (flow === undefined || flow.paragraph === null || story.run.isHidden || story.run.isMark) return;
  if (flow.fields.some(isSilent)) return;
  flow.paragraph.text += text;
  story.characters += text.length;
}

/** Whether what stands in a field is its code, or a result that is no text. */
export function isSilent({ isResult, kind }: Field): boolean {
  return !isResult || kind !== 'text';
}

export function isOver({ cells, characters }: Story): boolean {
  return cells > MAX_CELLS || characters > MAX_CHARACTERS;
}
