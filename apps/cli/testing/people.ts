import { type Api, ask, connectTo } from '@outturn/client';

/** What everybody here has for a password. */
const PASSWORD = 'a bridge over seven rivers';

/** Somebody who is signed in, and the token of a program that works for them. */
export interface Person {
  readonly account: string;
  readonly token: string;
}

/** Makes the first administrator by the link that the first start printed, and by them somebody of the planning office with a token. */
export async function planner(address: string, secret: string): Promise<Person> {
  const nobody = connectTo({ address });
  await given(() => nobody.POST('/api/links/redeem', { body: { secret, password: PASSWORD, login: 'admin' } }));
  const admin = await signedIn(nobody, 'admin');
  const added = await given(() => nobody.POST('/api/accounts', { ...admin, body: { login: 'planner' } }));
  await given(() => nobody.POST('/api/grants', { ...admin, body: { account: added.id, role: 'planning' } }));
  const link = added.link.slice(added.link.indexOf('#') + 1);
  await given(() => nobody.POST('/api/links/redeem', { body: { secret: link, password: PASSWORD } }));
  const session = await signedIn(nobody, 'planner');
  const { secret: token } = await given(() =>
    nobody.POST('/api/tokens', {
      ...session,
      body: { name: 'trial', scopes: ['read', 'write:documents', 'write:facts', 'write:plans'], days: 1 },
    }),
  );
  return { account: added.id, token };
}

/** The headers of a browser in which somebody has signed in. */
async function signedIn(api: Api, login: string): Promise<{ readonly headers: Readonly<Record<string, string>> }> {
  const asked = await ask(() => api.POST('/api/session', { body: { login, password: PASSWORD } }));
  if (!asked.ok) throw new Error(`${login} is not let in: ${JSON.stringify(asked)}`);
  const cookie = asked.response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return { headers: { cookie, 'sec-fetch-site': 'same-origin' } };
}

/** What must be given. */
async function given<Data>(send: Parameters<typeof ask<Data>>[0]): Promise<Data> {
  const asked = await ask(send);
  if (!asked.ok) throw new Error(JSON.stringify(asked));
  return asked.data;
}
