/// <reference path="./oidc-provider.d.ts" />
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** What a provider says of somebody who signs in there. */
export interface Claims {
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly preferred_username?: string;
}

export interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in there next, by their number with the provider. */
  next: string;
  /** What becomes of the ID token before it is handed out; nothing where it is left out. */
  forge: ((token: IdToken) => string) | undefined;
  /** The key that it signs with, and the number of that. */
  readonly key: KeyObject;
  close(): Promise<void>;
}

/** A signed statement of who somebody is, open to be changed. */
export interface IdToken {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** An ID token, signed by a key. */
export function signed({ header, claims }: IdToken, key: KeyObject): string {
  const text = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

export function newKey(): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
}

/** A real provider of OpenID Connect. Whoever comes is signed in as `next` without being asked. */
export async function startProvider(callback: string, people: Readonly<Record<string, Claims>>): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { client_id: 'outturn', client_secret: 'a secret for tests only, and long enough' };
  const key = newKey();
  const provider = new Provider(issuer, {
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid: 'test', use: 'sig', alg: 'RS256' }] },
    clients: [{ ...client, redirect_uris: [callback], response_types: ['code'], grant_types: ['authorization_code'] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['preferred_username'] },
    conformIdTokenClaims: false,
    ttl: { Interaction: 60, Grant: 60, Session: 60, AccessToken: 60, IdToken: 60 },
    cookies: { keys: ['only for tests'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
  });
  const made: TestProvider = {
    issuer,
    key,
    forge: undefined,
    clientId: client.client_id,
    clientSecret: client.client_secret,
    next: '',
    close: () => closed(server),
  };
  const serve = provider.callback();
  server.on('request', (request, response) => {
    if (request.url === '/token' && made.forge !== undefined) forgeIn(response, made.forge);
    if (!request.url?.startsWith('/interaction/')) return serve(request, response);
    return void agree(provider, made.next, request, response);
  });
  return made;
}

/** Puts another ID token into an answer. */
function forgeIn(response: ServerResponse, forge: (token: IdToken) => string): void {
  const end = response.end.bind(response) as (body: string) => ServerResponse;
  response.end = ((body: string | Buffer) => {
    const answer = JSON.parse(String(body));
    const [header, claims] = String(answer.id_token)
      .split('.', 2)
      .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));
    const forged = JSON.stringify({ ...answer, id_token: forge({ header, claims }) });
    response.setHeader('content-length', Buffer.byteLength(forged));
    return end(forged);
  }) as typeof response.end;
}

type Handled = Parameters<Provider['interactionDetails']>;

/** Signs somebody in and lets the client have what it asked for. */
async function agree(provider: Provider, account: string, request: Handled[0], response: Handled[1]): Promise<void> {
  const { params, grantId } = await provider.interactionDetails(request, response);
  const grant =
    (grantId && (await provider.Grant.find(grantId))) ||
    new provider.Grant({ accountId: account, clientId: String(params.client_id) });
  grant.addOIDCScope(String(params.scope));
  const result = { login: { accountId: account }, consent: { grantId: await grant.save() } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
