import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './generated/api.js';

/** Every endpoint by its method and path, with the types that the API gives of itself. */
export type Api = Client<paths>;

export interface Server {
  /** `http://127.0.0.1:4180` */
  readonly address: string;
  /** Of a service. Without one, only what is public can be asked for. */
  readonly token?: string | undefined;
  /** The language that refusals are told in; Chinese if not given. */
  readonly locale?: 'zh' | 'en';
  /** Sends the requests; the one of the platform if not given. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

export function connectTo({ address, token, locale = 'zh', fetch: send = fetch }: Server): Api {
  return createClient<paths>({
    baseUrl: address.replace(/\/+$/, ''),
    fetch: (request) => send(request).catch(unreachable),
    headers: { 'accept-language': locale, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
  });
}

/** Node says what is wrong as the cause of a TypeError, browsers say a TypeError and no more. */
function unreachable(error: unknown): never {
  if (!(error instanceof TypeError) || error.cause !== undefined) throw error;
  throw new TypeError(error.message, { cause: new Error(error.message) });
}
