import type { Range, Reading } from '@outturn/engine';
import type { Paint } from '../colour.js';
import type { ReadFile } from '../loading.js';
import type { Messages } from '../messages/messages.js';
import type { Spot } from '../places.js';

/** What is read out of a text. */
export type SubjectName = 'facts' | 'tasks' | 'projects' | 'coverage';

/** One kind of thing that is read out of a text, and how each format shows it. */
export interface Subject<Item extends Range> {
  readonly items: (reading: Reading) => readonly Item[];
  /** What JSON holds: the items themselves, or one object for the whole text. */
  readonly records: (file: ReadFile) => Iterable<object>;
  readonly fields: readonly Field<Item>[];
  readonly columns: (words: Messages, paint: Paint) => readonly Column<Item>[];
  /** Headings above an item; the table writes them between its rows. */
  readonly section?: (item: Item) => readonly string[];
  /** What the table says of a whole text under its heading, line by line. */
  readonly remark?: (reading: Reading, words: Messages) => readonly string[];
}

/** A column of CSV. Text comes from documents and may be hostile; a code is one of our own words. */
export interface Field<Item> {
  readonly name: string;
  readonly value: (item: Item, spot: Spot, reading: Reading) => string | number | boolean | null | Code;
}

/** A word of our own making, such as a comparator. */
export interface Code {
  readonly code: string;
}

/** A column of the table. */
export interface Column<Item> {
  readonly header: string;
  readonly cell: (item: Item, spot: Spot, reading: Reading) => string;
  readonly align?: 'left' | 'right';
  /** Stands close to the column before it. */
  readonly close?: boolean;
  /** May be cut to so many columns of the terminal; without it, the column is as wide as its widest cell. */
  readonly least?: number;
  /** Which goes first where the terminal is narrow: the highest. Without it, the column always stays. */
  readonly spare?: number;
  readonly paint?: (text: string, item: Item) => string;
}
