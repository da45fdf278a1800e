import { listEvents, NOUNS, type Noun } from '@outturn/ledger';
import { z } from 'zod';
import { reachOf } from '../http/access.js';
import { page } from '../http/answer.js';
import { Place } from '../http/cursor.js';
import { endpoint } from '../http/endpoint.js';
import type { Who } from '../http/who.js';
import { Day, Id, text } from '../nouns/fields.js';
import { loginsOf } from '../sign-in/accounts.js';
import { EventShape } from './shapes.js';

export default endpoint({
  id: 'listEvents',
  method: 'GET',
  path: '/api/events',
  tag: 'events',
  summary: { zh: '操作记录', en: 'What happened, the last first' },
  access: 'verify',
  input: {
    page: Place,
    query: z.object({
      account: text(60).optional(),
      kind: text(60).optional(),
      noun: z.enum(NOUNS as readonly [Noun, ...Noun[]]).optional(),
      thing: Id.optional().meta({ description: 'A thing of the noun' }),
      from: Day.optional(),
      until: Day.optional().meta({ description: 'The last day' }),
    }),
  },
  output: EventShape,
  etag: 'head',
  errors: [],
  handler: async ({ input, who, ledger, signIn, timeZone }) => {
    const asked = { ...input.query, zone: timeZone };
    const { items, after } = await listEvents(ledger.database, asked, input.page);
    // Offices read which post it was; who it was is for those who keep the accounts.
    const holders = items.flatMap(({ grant }) => grant ?? []);
    const logins = mayManage(who) ? await loginsOf(signIn.queries, [...items, ...holders]) : new Map<string, string>();
    const loginOf = (account: string | null): string | null => logins.get(account ?? '') ?? null;
    const shown = items.map(({ grant, ...event }) => ({
      ...event,
      login: loginOf(event.account),
      grant: grant === null ? null : { role: grant.role, login: loginOf(grant.account), unitName: grant.unitName },
    }));
    return page(shown, after);
  },
});

function mayManage({ grants }: Who): boolean {
  return reachOf('manage-accounts', grants) === 'all';
}
