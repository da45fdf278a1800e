import type { Author, Sight, View } from '@outturn/ledger';
import type { FastifyRequest } from 'fastify';
import { grantFor } from './access.js';
import { originOf } from './admit.js';
import type { Checked } from './check-input.js';
import { type Access, type AnyContext, actionOf, type Endpoint } from './endpoint.js';
import type { Services } from './exchange.js';
import type { Locale } from './locale.js';
import type { Received } from './upload.js';
import type { Who } from './who.js';

/** What a request is about, looked up before the handler runs. */
export interface Asked {
  readonly expected: number | undefined;
  readonly view: View | Sight | undefined;
  readonly after: unknown;
}

/** What a handler gets. */
export function contextOf(
  endpoint: Endpoint,
  request: FastifyRequest,
  asked: Checked & Asked & { readonly files: readonly Received[]; readonly locale: Locale },
  { ledger, signIn, config }: Services,
): AnyContext {
  const { who, reach, headers } = request.admitted!;
  const { params, query, body, limit, after, files, view, expected, locale } = asked;
  return {
    input: { params, query, body, page: { limit, after }, files },
    view,
    expected,
    who,
    reach,
    author: (unit: string | null = null) => authorOf(endpoint.access, who, unit),
    ledger,
    signIn,
    locale,
    now: new Date(),
    timeZone: config.timeZone,
    request: {
      id: request.id,
      ip: request.ip,
      headers,
      origin: originOf(request, config),
      url: request.url,
      actsAs: (account: string) => {
        request.account = account;
      },
    },
  };
}

/**
 * Who a change is written down for: the account, with the post and the unit of the role that it acts in. An office that acts for a department is
 * written down as the office.
 */
function authorOf(access: Access, who: Who | undefined, unit: string | null): Author {
  const action = actionOf(access);
  const grant = action === undefined ? undefined : grantFor(action, who?.grants ?? [], unit);
  return { account: who?.account ?? null, post: grant?.post ?? null, unit: grant === undefined ? unit : grant.unit };
}
