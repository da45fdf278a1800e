import { type DocumentKind, findRegion } from '@outturn/engine';

/** What somebody says of a file that they hand in. What they leave out is taken from the text. */
export interface About {
  /** As the file is called. */
  readonly name: string;
  /** Its code (行政区划代码), or its name where it has none. */
  readonly region?: string;
  readonly plan?: string;
  readonly title?: string;
  readonly kind?: DocumentKind;
  /** The year that it looks back on. */
  readonly year?: number;
  /** `YYYY-MM-DD`. */
  readonly publishedOn?: string;
  readonly source?: string;
  readonly isPublic?: boolean;
  /** The document that it is a corrected edition of. */
  readonly corrects?: string;
  /** Why it is handed in. */
  readonly reason?: string;
}

const LONGEST_NAME = 200;
/** Signs that are not seen, or that change how those around them are seen: a name is only shown and saved under. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The name of a file as it may be shown anywhere: without the folders before it and without signs that play tricks. */
export function plainName(name: string): string {
  const last = name.toWellFormed().replace(UNSEEN, '').split(/[/\\]/).at(-1)!.trim();
  return Array.from(last).slice(0, LONGEST_NAME).join('') || '-';
}

/** A text that the database can hold in every place: no half characters, no NUL. No place in it moves. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}

/** The code of a region that the vocabulary knows, else its name. */
export function regionKey(written: string): string {
  const name = storable(written).trim();
  return findRegion(name)?.code ?? name;
}
