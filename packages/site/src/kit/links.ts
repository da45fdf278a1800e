/**
 * Addresses of the public pages, relative to the page that they stand on: the pages work from a server, from a folder and from a file share alike.
 * All pages end in `.html`. Chinese pages stand at the root, English ones under `en/`; those of a release under `r/3/` and `r/3/en/`.
 */
export interface Links {
  readonly home: string;
  readonly method: string;
  /** plans/yunlan-14th.html */
  readonly plan: (code: string) => string;
  /** indicators/REGION/CODE.html; with an extension, the data beside it: svg, csv, json, metadata.json */
  readonly indicator: (region: string, code: string, extension?: string) => string;
  readonly indicators: string;
  readonly documents: string;
  /** documents/ID.html, or the part of a long one in which a place stands, at that place. Parts count from 1. */
  readonly document: (id: string, at?: { readonly part?: number; readonly start?: number }) => string;
  readonly tasks: string;
  readonly projects: string;
  readonly project: (id: string) => string;
  readonly findings: string;
  readonly feed: string;
  /** The same page in the other language. */
  readonly otherLocale: string;
}
