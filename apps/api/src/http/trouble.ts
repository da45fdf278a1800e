import { type Problem, type ProblemName, problem } from './problem.js';

/** What stands for the errors that the server itself throws before a handler runs. */
const BY_STATUS: Readonly<Record<number, ProblemName>> = {
  400: 'malformed-request',
  404: 'not-found',
  408: 'malformed-request',
  413: 'too-large',
  414: 'malformed-request',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  431: 'headers-too-large',
  503: 'unavailable',
};

/** A database that is away, starting, stopping or full of callers. */
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
  '08001',
]);

/** What is told of an error that was thrown: never its own words, which may say too much. */
export function refusalOf(error: unknown): Problem {
  const {
    code = '',
    statusCode = 500,
    message = '',
  } = error as { code?: string; statusCode?: number; message?: string };
  if (AWAY.has(code) || message.startsWith('Connection terminated'))
    return problem('unavailable', { retryAfterSeconds: 5 });
  return problem(BY_STATUS[statusCode] ?? 'internal');
}
