import type { FastifyRequest, RouteOptions } from 'fastify';
import { dependsOnUnit } from './access.js';
import type { Admit } from './admit.js';
import { checkOf } from './check-input.js';
import type { Config } from './config.js';
import { actionOf, type Endpoint } from './endpoint.js';
import { exchangeOf, type Services } from './exchange.js';
import { schemaOf } from './openapi.js';
import { isProblem, type Problem, problem } from './problem.js';
import { refuse, send } from './send.js';
import { takeIn } from './upload.js';

/** Beside the files of an upload: their heads, and fields. */
const AROUND_FILES = 100_000;

/** Makes the route of an endpoint. */
export function routeOf(endpoint: Endpoint, services: Services, admit: Admit): RouteOptions {
  mustBeWhole(endpoint);
  const exchange = exchangeOf(endpoint, checkOf(endpoint.input), services);
  const { upload } = endpoint.input;
  const most = mostBytes(endpoint, services.config);
  return {
    method: endpoint.method,
    url: endpoint.path,
    schema: schemaOf(endpoint),
    bodyLimit: most,
    // By its headers alone, so that who is refused sends no body.
    preParsing: async (request, reply) => {
      const admitted = wrongBody(endpoint, request, most) ?? (await admit(endpoint, request));
      if (isProblem(admitted)) await refuse(admitted, request, reply);
      else request.admitted = admitted;
    },
    handler: async (request, reply) => {
      if (upload === undefined) return send(await exchange(request, request.body, []), endpoint, request, reply);
      const uploaded = await takeIn(request, upload, services.config);
      if (isProblem(uploaded)) return refuse(uploaded, request, reply);
      try {
        return send(await exchange(request, undefined, uploaded.files), endpoint, request, reply);
      } finally {
        await uploaded.remove();
      }
    },
  };
}

function mustBeWhole({ id, access, own, method, input }: Endpoint): void {
  if (access === undefined) throw new Error(`${id} does not say who may use it`);
  const action = actionOf(access);
  if (action !== undefined && dependsOnUnit(action) && own === undefined) {
    throw new Error(`${id}: some roles may do this for their own units only; say by \`own\` how that is kept`);
  }
  if (method === 'GET' && (input.ifMatch || input.body))
    throw new Error(`${id} reads: it takes no body and no If-Match`);
  if (input.upload && input.body) throw new Error(`${id} takes files: what comes with them goes into the query`);
}

function mostBytes({ input: { upload } }: Endpoint, { limits }: Config): number {
  if (upload === undefined) return limits.bodyBytes;
  return (upload.maxBytes ?? limits.fileBytes) * upload.maxFiles + AROUND_FILES;
}

function wrongBody({ input: { upload } }: Endpoint, { headers }: FastifyRequest, most: number): Problem | undefined {
  if (Number(headers['content-length'] ?? 0) > most) return problem('too-large');
  const isMultipart = /^multipart\/form-data\b/i.test(headers['content-type'] ?? '');
  const hasBody = headers['content-type'] !== undefined;
  return hasBody && isMultipart !== (upload !== undefined) ? problem('unsupported-media-type') : undefined;
}
