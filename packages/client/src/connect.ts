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
}

export function connectTo({ address, token, locale = 'zh' }: Server): Api {
  return createClient<paths>({
    baseUrl: address.replace(/\/+$/, ''),
    headers: { 'accept-language': locale, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
  });
}
