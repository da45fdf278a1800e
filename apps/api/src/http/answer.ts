import type { Readable } from 'node:stream';
import type { InJson } from './in-json.js';

/** What a handler says when it does not refuse. */
export interface Answer<Body = unknown> {
  readonly body: Body;
  /** Event of the version shown: becomes the ETag. */
  readonly version?: number;
  /** Where what was made can be found. */
  readonly location?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** The status, where it is not the one the endpoint is written down with. */
  readonly status?: number;
}

type More = Omit<Answer, 'body'>;

export function answer<Body>(body: Body, more: More = {}): Answer<Body> {
  return { body, ...more };
}

/** Done, and nothing to say. */
export function done(more: More = {}): Answer<undefined> {
  return { body: undefined, ...more };
}

/** One page of a list. `after` says where the next one begins, and is left out on the last. */
export interface Page<Item, After> {
  readonly items: readonly Item[] | InJson;
  readonly after?: After;
}

export function page<Item, After>(items: readonly Item[] | InJson, after?: After): Answer<Page<Item, After>> {
  return { body: after === undefined ? { items } : { items, after } };
}

/** A file to be saved. The name may hold any character. */
export function file(body: Readable | Uint8Array | string, name: string): Answer<Readable | Uint8Array | string> {
  const plain = name.replaceAll(/[^\w.-]+/g, '_');
  const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`;
  return { body, headers: { 'content-disposition': disposition } };
}
