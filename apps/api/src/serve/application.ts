import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const YEAR = 31_536_000_000;

/** It loads nothing from elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the application under /app from the folder that it was built into. Its addresses are its own: all of them give the same page. */
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
    server.get(url, { schema: { hide: true } }, (_, reply) =>
      reply
        .headers({
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-cache',
          'content-security-policy': POLICY,
        })
        .send(page),
    );
  }
}
