import fastifySwagger from '@fastify/swagger';
import fastifySwaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ACTIONS, type Action, type Rule } from './access.js';
import { bodySchema, paramsSchema, querySchema } from './check-input.js';
import { pageShape } from './cursor.js';
import { type Access, actionOf, type Endpoint, isForAnybody, isPublished } from './endpoint.js';
import { takesKey } from './exchange.js';
import { PROBLEM_TYPE, PROBLEMS, ProblemDocument, type ProblemName, typeOf } from './problem.js';

const VERSION = '0.1.0';

/** What the description says of an endpoint; made of the same schemas that check it. */
export function schemaOf(endpoint: Endpoint): FastifySchema {
  const { id, tag, summary, access, input } = endpoint;
  return {
    operationId: id,
    tags: [tag],
    summary: `${summary.zh} / ${summary.en}`,
    description: describe(endpoint),
    security: securityOf(access),
    params: paramsSchema(input),
    querystring: querySchema(input),
    headers: headersSchema(endpoint),
    ...(input.upload
      ? { consumes: ['multipart/form-data'], body: FilesBody }
      : input.body && { body: bodySchema(input) }),
    response: { ...answersOf(endpoint), ...refusalsOf(endpoint) },
  };
}

const FilesBody = z.object({ file: z.string().meta({ format: 'binary' }) });

function describe({ access, input }: Endpoint): string {
  if (access === 'public') return 'Public.';
  if (access === 'self') return 'Needs a session; any role.';
  if (isPublished(access)) return `Public, for what is published. For the rest: ${byAction(access.beyondPublished)}`;
  return `${byAction(access)}${input.ifMatch ? ' Needs If-Match.' : ''}`;
}

function byAction(action: Action): string {
  const { roles, scope }: Rule = ACTIONS[action];
  const able = Object.entries(roles).map(([role, reach]) => (reach === 'own' ? `${role} (own units)` : role));
  const token = scope === undefined ? 'No token will do.' : `Scope of a token: ${scope}.`;
  return `Action \`${action}\`. Roles: ${able.join(', ')}. ${token}`;
}

function securityOf(access: Access): Record<string, string[]>[] {
  if (access === 'public') return [];
  const action = isPublished(access) ? access.beyondPublished : access;
  const { scope }: Rule = action === 'self' ? { roles: {} } : ACTIONS[action];
  const signedIn = [{ session: [] }, ...(scope === undefined ? [] : [{ token: [scope] }])];
  return isPublished(access) ? [{}, ...signedIn] : signedIn;
}

function headersSchema(endpoint: Endpoint): z.ZodObject {
  return z.object({
    'accept-language': z.string().optional().meta({ description: 'zh or en' }),
    ...(endpoint.input.ifMatch && {
      'if-match': z.string().meta({ description: 'ETag of the version to be changed' }),
    }),
    ...(endpoint.etag && { 'if-none-match': z.string().optional() }),
    ...(takesKey(endpoint) && { 'idempotency-key': z.string().max(255).optional() }),
  });
}

function answersOf({ status = 200, output, input, etag }: Endpoint): Record<number, unknown> {
  const unchanged = etag && { 304: z.undefined().meta({ description: 'As you have it.' }) };
  if ('media' in output) return { [status]: content(output.media, z.string()), ...unchanged };
  if (status === 204 || status === 303) return { [status]: output };
  const schema = input.page ? pageShape(output) : output;
  return { [status]: content('application/json', schema), ...unchanged };
}

function content(media: string, schema: z.ZodType): unknown {
  return { description: 'Done.', content: { [media]: { schema } } };
}

/** The refusals of the handler and those that the kit may give for it. */
function refusalsOf(endpoint: Endpoint): Record<number, unknown> {
  const names = [...new Set<ProblemName>([...endpoint.errors, ...refusalsOfKit(endpoint)])];
  const statuses = [...new Set(names.map((name) => PROBLEMS[name]))];
  return Object.fromEntries(
    statuses.map((status) => {
      const types = names.filter((name) => PROBLEMS[name] === status).map(typeOf);
      return [status, { description: types.join(', '), content: { [PROBLEM_TYPE]: { schema: ProblemDocument } } }];
    }),
  );
}

function refusalsOfKit(endpoint: Endpoint): readonly ProblemName[] {
  const { access, input, method, own } = endpoint;
  return [
    'invalid-input',
    'too-many-requests',
    'internal',
    'unavailable',
    ...names(!isForAnybody(access), 'not-signed-in'),
    ...names(actionOf(access), 'forbidden', 'scope-missing'),
    ...names(typeof own === 'function', 'other-unit'),
    ...names(method !== 'GET', 'foreign-page', 'malformed-request'),
    ...names(input.asOf, 'as-of-unknown'),
    ...names(input.page, 'invalid-cursor'),
    ...names(input.ifMatch, 'version-needed', 'stale'),
    ...names(input.body ?? input.upload, 'too-large', 'unsupported-media-type'),
    ...names(takesKey(endpoint), 'request-in-progress', 'key-used-otherwise'),
  ];
}

function names(holds: unknown, ...some: readonly ProblemName[]): readonly ProblemName[] {
  return holds ? some : [];
}

/** /api/openapi.json, and a page that shows it at /api/docs. Has to come before the endpoints. */
export async function describeApi(server: FastifyInstance, cookie: string): Promise<void> {
  await server.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Outturn', version: VERSION, description: 'The ledger of plans and what came of them.' },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: cookie },
          token: { type: 'http', scheme: 'bearer', description: 'A service token, ot_…' },
        },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (parts) => withoutUnused(jsonSchemaTransformObject(parts)),
  });
  server.get('/api/openapi.json', { schema: { hide: true } }, () => server.swagger());
  await server.register(fastifySwaggerUi, {
    routePrefix: '/api/docs',
    // Without the bar that asks for the address of another description.
    uiConfig: { url: '/api/openapi.json', layout: 'BaseLayout' },
    theme: { title: 'Outturn API' },
    staticCSP: PAGE_POLICY,
  });
}

type Description = ReturnType<typeof jsonSchemaTransformObject>;

/** Every schema comes in two forms, one for what is sent in and one for answers. Those that nothing points at are left out. */
function withoutUnused(description: Description): Description {
  const { components = {} } = description as { components?: { schemas?: Record<string, unknown> } };
  const { schemas = {} } = components;
  const used = Object.entries(schemas).filter(([name]) => {
    const others = { ...description, components: { schemas: { ...schemas, [name]: undefined } } };
    return JSON.stringify(others).includes(`"#/components/schemas/${name}"`);
  });
  const left = { ...description, components: { ...components, schemas: Object.fromEntries(used) } } as Description;
  return used.length === Object.keys(schemas).length ? left : withoutUnused(left);
}

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
