import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const YEAR = 31_536_000_000;
/** Stands in index.html where each answer gets a nonce of its own. */
const PLACE = 'content="NONCE"';

/**
 * Serves the application under /app from the folder that it was built into. Its addresses are its own: all of them give the same page, with a policy
 * that lets it load nothing from elsewhere and takes styles only by the nonce of this answer.
 */
export async function addApplication(server: FastifyInstance, folder: string): Promise<void> {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  await server.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/app/assets/',
    // What is in a file is in its name.
    immutable: true,
    maxAge: YEAR,
    decorateReply: false,
    schemaHide: true,
  });
  for (const url of ['/app', '/app/', '/app/*']) {
    server.route({
      method: 'GET',
      url,
      schema: { hide: true },
      handler: (_, reply) => {
        const nonce = randomBytes(16).toString('base64');
        return reply
          .headers({
            'content-type': 'text/html; charset=utf-8',
            'cache-control': 'no-store',
            'content-security-policy': policyFor(nonce),
          })
          .send(page.replace(PLACE, `content="${nonce}"`));
      },
    });
  }
}

function policyFor(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
