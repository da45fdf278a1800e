import type { Refusal } from '@outturn/ledger';
import { z } from 'zod';
import type { Locale } from './locale.js';
import { en } from './messages/en.js';
import { zh } from './messages/zh.js';

/** Every refusal the API knows, with its status. Its words stand under the same name in messages/. */
export const PROBLEMS = {
  'malformed-request': 400,
  'invalid-input': 400,
  'invalid-cursor': 400,
  'not-signed-in': 401,
  'sign-in-refused': 401,
  'code-needed': 401,
  'code-refused': 401,
  forbidden: 403,
  'other-unit': 403,
  'scope-missing': 403,
  'foreign-page': 403,
  'own-value': 403,
  'session-needed': 403,
  'sign-in-again': 403,
  'not-found': 404,
  'as-of-unknown': 404,
  conflict: 409,
  'already-exists': 409,
  'not-in-this-state': 409,
  'request-in-progress': 409,
  gone: 410,
  stale: 412,
  'too-large': 413,
  'unsupported-media-type': 415,
  unprocessable: 422,
  'key-used-otherwise': 422,
  'password-too-weak': 422,
  'version-needed': 428,
  'too-many-requests': 429,
  'headers-too-large': 431,
  internal: 500,
  unavailable: 503,
} as const satisfies Readonly<Record<string, number>>;

export type ProblemName = keyof typeof PROBLEMS;

/** What is wrong at one place of the input: a JSON pointer (RFC 6901) into `in`. */
export interface Place {
  readonly in: 'path' | 'query' | 'header' | 'body';
  readonly pointer: string;
  readonly detail: string;
}

/** An expected refusal, as a handler returns it. */
export interface Problem<Name extends ProblemName = ProblemName> {
  readonly problem: Name;
  /** What this one is about, said after the general words. In both languages, or in none. */
  readonly about?: Readonly<Record<Locale, string>>;
  readonly places?: readonly Place[];
  /** Further members of the document: only what the caller may know. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** When to come again. */
  readonly retryAfterSeconds?: number;
}

export function problem<const Name extends ProblemName>(
  name: Name,
  more: Omit<Problem, 'problem'> = {},
): Problem<Name> {
  return { problem: name, ...more };
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'problem' in value;
}

/** What a change of the ledger is commonly refused for. */
export const REFUSALS = [
  'not-found',
  'stale',
  'conflict',
  'already-exists',
  'not-in-this-state',
  'own-value',
  'other-unit',
  'unprocessable',
] as const satisfies readonly ProblemName[];

/** The refusal of a change by the ledger. A code that has no problem of its own is told as it is. */
export function fromRefusal({ code, params }: Refusal): Problem<(typeof REFUSALS)[number]> {
  const named = REFUSALS.find((name) => name === code);
  return problem(named ?? 'unprocessable', { more: named === undefined ? { code, params } : { params } });
}

export const PROBLEM_TYPE = 'application/problem+json';

/** The document a caller gets (RFC 9457). */
export const ProblemDocument = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    request: z.string().meta({ description: 'The number of this request in the log of the server.' }),
    places: z
      .array(z.object({ in: z.enum(['path', 'query', 'header', 'body']), pointer: z.string(), detail: z.string() }))
      .optional(),
  })
  .meta({ id: 'Problem', description: 'A refusal (RFC 9457).' });

const WORDS = { zh, en };

export function documentOf(refused: Problem, locale: Locale, request: string): z.output<typeof ProblemDocument> {
  const words = WORDS[locale][refused.problem];
  return {
    type: typeOf(refused.problem),
    title: words.title,
    status: PROBLEMS[refused.problem],
    detail: [words.detail, refused.about?.[locale], waitIn(refused, locale)]
      .filter(Boolean)
      .join(locale === 'zh' ? '' : ' '),
    request,
    ...(refused.places && { places: [...refused.places] }),
    ...refused.more,
  };
}

function waitIn({ problem: name, retryAfterSeconds: seconds }: Problem, locale: Locale): string | undefined {
  if (name !== 'too-many-requests' || seconds === undefined) return undefined;
  return locale === 'zh' ? `还要等 ${seconds} 秒。` : `Wait ${seconds} seconds.`;
}

export function typeOf(name: ProblemName): string {
  return `urn:outturn:problem:${name}`;
}
