import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { Config } from './config.js';

/** Where the lines go, and what never stands in one. */
export function loggerOf({ log }: Config): Pick<FastifyServerOptions, 'logger'> {
  if (log === false) return { logger: false };
  return {
    logger: {
      level: 'info',
      base: null,
      ...(log && { stream: log }),
      redact: { paths: ['*.password', '*.token', '*.secret', '*.authorization', '*.cookie'], censor: '…' },
      // A message of the database may hold values; where a fault stands is enough to find it.
      serializers: {
        err: ({ name, code, stack }: Trouble) => ({ type: name, code, message: '', stack: placesOf(stack) }),
      },
    },
  };
}

interface Trouble extends Error {
  readonly code?: string;
}

function placesOf(stack = ''): string {
  return stack.slice(Math.max(0, stack.search(/\n\s+at /)));
}

/**
 * One line a request: its number, the way it took, how long, and the number of the account. No query (people search for names), no header, no
 * body, no address.
 */
export function logRequests(server: FastifyInstance): void {
  server.addHook('onResponse', async ({ method, routeOptions, account, log }, { statusCode, elapsedTime }) => {
    log.info({ method, path: routeOptions.url, status: statusCode, ms: Math.round(elapsedTime), account }, 'request');
  });
}
