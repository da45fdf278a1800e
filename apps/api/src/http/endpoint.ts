import type { Readable } from 'node:stream';
import type { Author, Ledger, Sight, View } from '@outturn/ledger';
import type { z } from 'zod';
import type { SignIn } from '../sign-in/sign-in.js';
import type { Action, Reach } from './access.js';
import type { Answer, Page } from './answer.js';
import type { Locale, Words } from './locale.js';
import type { Problem, ProblemName } from './problem.js';
import type { Received, Upload } from './upload.js';
import type { Who } from './who.js';

/** What an endpoint takes in. All of it is checked before the handler sees it. */
export interface Inputs {
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Makes the list one of pages; the schema is of what a cursor holds: the sort key of the last item of a page. */
  readonly page?: z.ZodType;
  /** Takes the parameter `asOf`; the handler gets the state as `view`. */
  readonly asOf?: true;
  /** Takes files. They are on the disk while the handler runs, and gone after it. */
  readonly upload?: Upload;
  /** A change of something that is there: If-Match must be sent, and the handler gets the event as `expected`. */
  readonly ifMatch?: true;
}

/** Something else than JSON. */
export interface Media {
  readonly media: string;
}

export type Output = z.ZodType | Media;

/** Who may use an endpoint. There is none without it. */
export type Access =
  /** Anybody at all. */
  | 'public'
  /** Everybody who is signed in by a session, for what is their own: password, sessions, tokens. */
  | 'self'
  /** Anybody, for what is published; those whom the action lets, for the rest as well. The handler gets how far as the `circle` of the view. */
  | Published
  | Action;

export interface Published {
  readonly beyondPublished: 'read' | 'read-common';
}

export interface Definition<I extends Inputs, O extends Output, E extends readonly ProblemName[], A extends Access> {
  /** verbNoun, the same as the file: `listUnits`. Name of the operation in OpenAPI and of the function of the client. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/api/units/:code` */
  readonly path: string;
  /** The noun. */
  readonly tag: string;
  readonly summary: Words;
  readonly access: A;
  /**
   * Where some role may do it for its own units only: the unit in question (null: none), looked up before the handler runs; or 'filtered' where
   * the handler shows only what `reach` reaches.
   */
  readonly own?: 'filtered' | ((context: Context<I, A>) => Promise<string | null | Problem<E[number]>>);
  readonly input: I;
  /** Status of an answer that is no refusal; 200 if not given. */
  readonly status?: 200 | 201 | 202 | 204 | 303;
  readonly output: O;
  /** `head`: what is shown can change with any event, and the ETag is the last one. `version`: the handler gives the event of the version. */
  readonly etag?: 'head' | 'version';
  /** Few tries only: for what is guessed at. */
  readonly strict?: true;
  /** The answer holds a secret that is shown once, and is never kept. */
  readonly showsOnce?: true;
  /** Refusals of the handler's own; those of the kit go without saying. */
  readonly errors: E;
  readonly handler: (context: Context<I, A>) => Promise<Answer<Body<I, O>> | Problem<E[number]>>;
}

/** The action that an endpoint is about, where it is about one. */
export function actionOf(access: Access): Action | undefined {
  return access === 'public' || access === 'self' || isPublished(access) ? undefined : access;
}

export function isPublished(access: Access): access is Published {
  return typeof access === 'object';
}

/** True where nobody is kept out. */
export function isForAnybody(access: Access): access is 'public' | Published {
  return access === 'public' || isPublished(access);
}

/** What a handler gets. */
export interface Context<I extends Inputs, A extends Access> {
  readonly input: {
    readonly params: Of<I['params']>;
    readonly query: Of<I['query']>;
    readonly body: Of<I['body']>;
    readonly page: I['page'] extends z.ZodType ? PageAsked<z.output<I['page']>> : undefined;
    readonly files: I['upload'] extends Upload ? readonly Received[] : undefined;
  };
  /** Where not everybody sees the same, it says for whom it is looked at: what is not for them is not in it. */
  readonly view: A extends Published ? Sight : I['asOf'] extends true ? View : undefined;
  readonly expected: I['ifMatch'] extends true ? number : undefined;
  readonly who: A extends 'public' | Published ? Who | undefined : Who;
  /** For which units this may be done by who asks. */
  readonly reach: Reach;
  /** Who the change is written down for; of the unit where one is given, for those who act for several. */
  readonly author: (unit?: string | null) => Author;
  readonly ledger: Ledger;
  readonly signIn: SignIn;
  readonly locale: Locale;
  readonly now: Date;
  /** Where a day ends. */
  readonly timeZone: string;
  readonly request: Sent;
}

/** What a handler may know of the request itself; hardly any needs it. */
export interface Sent {
  readonly id: string;
  readonly ip: string;
  readonly headers: Headers;
  /** The address this server is reached by. */
  readonly origin: string;
  /** The address asked for, with its query. */
  readonly url: string;
  /** Names the account in the log where it is the request that signs somebody in. */
  readonly actsAs: (account: string) => void;
}

export interface PageAsked<After> {
  readonly limit: number;
  readonly after: After | undefined;
}

type Of<S> = S extends z.ZodType ? z.output<S> : undefined;
type Body<I extends Inputs, O extends Output> = O extends z.ZodType
  ? I['page'] extends z.ZodType
    ? Page<z.output<O>, z.output<I['page']>>
    : z.output<O>
  : Readable | Uint8Array | string;

/** An endpoint as the server takes it, its own types put away. */
export type Endpoint = Omit<Definition<Inputs, Output, readonly ProblemName[], Access>, 'handler' | 'own'> & {
  readonly own?: 'filtered' | ((context: AnyContext) => Promise<string | null | Problem>);
  readonly handler: (context: AnyContext) => Promise<Answer | Problem>;
};

// biome-ignore lint/suspicious/noExplicitAny: the kit makes the context by the definition, which is more than a type can follow
export type AnyContext = any;

/** Writes an endpoint down. A file holds one, as its default export. */
export function endpoint<
  const I extends Inputs,
  O extends Output,
  const E extends readonly ProblemName[],
  const A extends Access,
>(definition: Definition<I, O, E, A>): Endpoint {
  return definition;
}
