import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { Ledger } from '@outturn/ledger';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { z } from 'zod';
import { ENDPOINTS } from '../endpoints.js';
import type { SignIn } from '../sign-in/sign-in.js';
import { gate, tooMany } from './admit.js';
import type { Answer } from './answer.js';
import { keepAnswers } from './answers-kept.js';
import type { Config } from './config.js';
import type { Endpoint } from './endpoint.js';
import { loggerOf, logRequests } from './log.js';
import { describeApi } from './openapi.js';
import { problem } from './problem.js';
import { routeOf } from './route.js';
import { refuse } from './send.js';
import { refusalOf } from './trouble.js';

const NONE = ["'none'"];
/** What is not a page loads nothing, and stands in no frame. */
const POLICY = { defaultSrc: NONE, baseUri: NONE, formAction: NONE, frameAncestors: NONE };

export interface ServerParts {
  readonly ledger: Ledger;
  readonly signIn: SignIn;
  readonly config: Config;
  /** Those of endpoints.ts; a test may bring its own. */
  readonly endpoints?: readonly Endpoint[];
}

/** Makes a server that listens nowhere yet. `close()` lets requests under way end, and takes no new ones. */
export async function buildServer({
  ledger,
  signIn,
  config,
  endpoints = ENDPOINTS,
}: ServerParts): Promise<FastifyInstance> {
  const { limits } = config;
  const server = Fastify({
    ...loggerOf(config),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    trustProxy: (_address, hop) => hop < (config.trustProxy ?? 0),
    bodyLimit: limits.bodyBytes,
    connectionTimeout: limits.silentTime,
    requestTimeout: limits.requestTime,
    maxRequestsPerSocket: limits.requestsPerConnection,
    keepAliveTimeout: 30_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 500 },
    http: { headersTimeout: limits.headersTime, connectionsCheckingInterval: Math.min(5_000, limits.headersTime / 2) },
    genReqId: () => crypto.randomUUID(),
    frameworkErrors: (error, request, reply) => void refuse(refusalOf(error), request, reply),
  });
  server.server.maxConnections = limits.connections;
  // What a schema does not name is not sent.
  server.setSerializerCompiler(
    ({ schema }) =>
      (body) =>
        JSON.stringify((schema as unknown as z.ZodType).parse(body)),
  );
  // The kit checks: it names every place, in the caller's language.
  server.setValidatorCompiler(() => (value) => ({ value }));
  server.removeContentTypeParser('text/plain');
  logRequests(server);
  refuseInOneWay(server);
  endConnectionsWhenClosing(server);
  await protect(server, config);
  await describeApi(server, signIn.cookieName);
  const admit = gate(server, signIn, config);
  const services = { ledger, signIn, config, written: keepAnswers<Answer<Buffer>>(limits.writtenBytes) };
  for (const endpoint of endpoints) server.route(routeOf(endpoint, services, admit));
  return server;
}

function refuseInOneWay(server: FastifyInstance): void {
  server.setErrorHandler((error, request, reply) => {
    const refused = refusalOf(error);
    if (refused.problem === 'internal' || refused.problem === 'unavailable')
      request.log.error({ err: error }, 'failed');
    return refuse(refused, request, reply);
  });
  server.setNotFoundHandler((request, reply) => refuse(problem('not-found'), request, reply));
}

/** A connection that is kept open after its answer would keep the server from closing. */
function endConnectionsWhenClosing(server: FastifyInstance): void {
  let isClosing = false;
  server.addHook('preClose', async () => {
    isClosing = true;
  });
  server.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
}

async function protect(server: FastifyInstance, { limits, origin }: Config): Promise<void> {
  const isSecure = origin?.startsWith('https:') ?? false;
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
  await server.register(rateLimit, { global: false, max: limits.addressRate });
  const ofAddress = server.createRateLimit({ max: limits.addressRate });
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('vary', 'Accept-Language, Cookie, Authorization');
    const rate = await ofAddress(request);
    if (!rate.isAllowed && rate.isExceeded) return refuse(tooMany(rate.ttlInSeconds), request, reply);
  });
  await server.register(underPressure, {
    maxEventLoopDelay: limits.loopDelay,
    maxRssBytes: limits.memoryBytes,
    pressureHandler: (request, reply) => void refuse(problem('unavailable', { retryAfterSeconds: 5 }), request, reply),
  });
  await server.register(compress, { global: true, threshold: 2_048, encodings: ['gzip', 'deflate', 'identity'] });
  await server.register(multipart, {
    limits: { fieldSize: 10_000, fields: 50, headerPairs: 50 },
    throwFileSizeLimit: false,
  });
}
