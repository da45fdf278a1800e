import { type DocumentKind, type Layout, type Reading, read } from '@outturn/engine';

/** A text that is to be read, with what is known of it. */
export interface Text {
  /** The id of the document: facts and findings name it by that. */
  readonly document: string;
  readonly text: string;
  readonly layout: Layout | null;
  /** Its code, or its name. */
  readonly region?: string | undefined;
  readonly kind?: DocumentKind | undefined;
  readonly year?: number | undefined;
}

export function readText({ document, text, layout, region, kind, year }: Text): Reading {
  return read(text, {
    name: document,
    layout,
    // The reader knows regions by their names; the code is for the ledger.
    ...(region !== undefined && !/^\d+$/.test(region) && { region }),
    ...(kind !== undefined && { kind }),
    ...(year !== undefined && { year }),
  });
}
