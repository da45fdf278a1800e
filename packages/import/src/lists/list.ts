/** How one level of a list is numbered. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** Such as `第%1章` or `%1.%2`. */
  readonly text: string;
  readonly after: 'tab' | 'space' | 'nothing';
  /** 0: never begins anew; n: after a number of the n-th level or a higher one. Null: after any higher one. */
  readonly restart: number | null;
  /** Numbers of higher levels are shown as decimals. */
  readonly isLegal: boolean;
  /** The style whose paragraphs are of this level. */
  readonly style: string | null;
}

/** A list: what is counted together. */
export interface Numbering {
  /** Lists of the same key go on counting where another left off. */
  readonly key: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where a list begins to count anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The lists of a document by their id, null where there is no such list. */
export interface Lists {
  get(numId: string): Numbering | null;
}

/** A style with what it takes over from those that it is based on. */
export interface Style {
  /** As titles count: 1 the highest. Null for body text. */
  readonly level: number | null;
  readonly numId: string | null;
  /** Level of the numbering; null where the numbering itself names the style that each level is for. */
  readonly ilvl: number | null;
  /** Itself and those that it is based on, nearest first. */
  readonly chain: readonly string[];
  /** An entry of a table of contents, or the heading above it. */
  readonly isContents: boolean;
  readonly isHidden: boolean;
}
