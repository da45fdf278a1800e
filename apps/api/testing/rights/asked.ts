import type { InjectOptions } from 'fastify';
import type { Person } from '../server.js';
import type { Ground, Thing, Whose } from './ground.js';

type Given<Name extends keyof InjectOptions> = Exclude<InjectOptions[Name], undefined>;

/** A request that everybody would make with success who may. */
export interface Asked {
  readonly method?: Given<'method'>;
  readonly url: string;
  readonly payload?: Given<'payload'>;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is answered to who may, where it is another status than one of success. */
  readonly status?: number;
  /** Of a list: an id that stands in it for who may see the thing. */
  readonly shows?: string;
}

/** Makes a request on a thing of its own, so that what others did stands in nobody's way. */
export type Ask = (ground: Ground, whose: Whose, by: Person | undefined) => Promise<Asked> | Asked;

export type Asks = Readonly<Record<string, Ask>>;

export function get(url: string, shows?: string): Asked {
  return { url, ...(shows !== undefined && { shows }) };
}

export function post(url: string, payload?: object, headers = {}): Asked {
  return { method: 'POST', url, headers, ...(payload !== undefined && { payload }) };
}

export function change(method: 'POST' | 'PATCH' | 'PUT' | 'DELETE', url: string, { version }: Thing, payload?: object) {
  return { method, url, headers: { 'if-match': `"e${version}"` }, ...(payload !== undefined && { payload }) };
}

let codes = 0;

export function newNumber(): number {
  codes += 1;
  return codes;
}

/** A code that nothing has yet. */
export function newCode(): string {
  return `r${newNumber()}`;
}
