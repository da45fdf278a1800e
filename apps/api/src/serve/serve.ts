import { type Ledger, openQueue, startWorker } from '@outturn/ledger';
import { type Config, LIMITS, type Limits, TIME_ZONE } from '../http/config.js';
import { buildServer } from '../http/server.js';
import { hasAccounts, makeFirstLink } from '../sign-in/links.js';
import type { Provider } from '../sign-in/provider.js';
import { openSignIn } from '../sign-in/sign-in.js';
import { linkTo } from '../sign-in/welcome.js';
import { addApplication } from './application.js';
import { exampleIn } from './example/load.js';
import { INSIDE, openInside } from './inside.js';
import { type ListenRefusal, listen, portFor } from './listen.js';
import { secretOf } from './secret.js';
import { addSite, type MakeSite } from './site.js';
import { addWelcomePage } from './welcome-page.js';

export interface ServeParts {
  readonly ledger: Ledger;
  readonly host: string;
  /** 0 for one that is free. */
  readonly port: number;
  /** The address people use, where it is not the one that is listened to. */
  readonly origin?: string | undefined;
  /** How many proxies stand in front. */
  readonly proxies: number;
  readonly provider?: Provider | undefined;
  /** Whether a password alone is too little for any role. */
  readonly needsSecondFactor?: boolean | undefined;
  readonly log: NonNullable<Config['log']>;
  /** Whether import jobs are worked on here. */
  readonly worker: boolean;
  /** The folder of the example city, to be loaded into a ledger in which nothing has happened yet; null for none. */
  readonly example: string | null;
  /** The folder that the application was built into; null to serve the API alone. */
  readonly application: string | null;
  /** Makes the public pages; null to serve none. */
  readonly site: MakeSite | null;
  readonly onStep: (step: ServeStep) => void;
  /** What one server takes on, where it is not what is usual. */
  readonly limits?: Partial<Limits>;
}

/** What takes time before the server is ready. */
export type ServeStep = 'example';

export type ServeRefusal = ListenRefusal;

export interface Serving {
  readonly address: string;
  /** Makes the first administrator, once; null where there is one. */
  readonly firstLink: string | null;
  /** The code of the plan of the example city; null where it is not in this ledger. */
  readonly example: string | null;
  /** Takes no new requests, lets those under way end, and the job at hand. */
  close(): Promise<void>;
}

/** Starts everything that an installation does: the API, a worker for imports, and at the first start the example city. */
export async function serve(parts: ServeParts): Promise<Serving | ServeRefusal> {
  const { ledger, host, proxies, log } = parts;
  const port = await portFor(host, parts.port);
  if (typeof port !== 'number') return port;
  const address = addressOf(host, port);
  const origin = parts.origin ?? address;
  const example = await exampleIn(ledger, parts.example, () => parts.onStep('example'));
  const first = await makeFirstLink(ledger.pool);
  const secret = await secretOf(ledger);
  const signIn = openSignIn({
    ledger,
    secret,
    origin,
    provider: parts.provider,
    needsSecondFactor: parts.needsSecondFactor,
  });
  const believed = parts.origin === undefined ? {} : { origin };
  const config = {
    secret,
    timeZone: TIME_ZONE,
    trustProxy: proxies,
    log,
    limits: { ...LIMITS, ...parts.limits },
    ...believed,
  };
  const server = await buildServer({ ledger, signIn, config });
  addWelcomePage(server, async () => !(await hasAccounts(ledger.pool)));
  if (parts.application !== null) await addApplication(server, parts.application);
  const inside = parts.site === null ? null : await openInside(ledger, secret);
  if (parts.site !== null && inside !== null)
    addSite(server, parts.site({ fetch: inside.fetch, address: INSIDE, origin, signIn: '/app/' }));
  const refused = await listen(server, host, port);
  if (refused !== null) {
    await Promise.all([signIn.close(), inside?.close()]);
    return refused;
  }
  const trouble = (error: unknown): void => server.log.error(String(error));
  const queue = parts.worker ? await openQueue(ledger.connection, { supervises: true, trouble }) : null;
  if (queue !== null) await startWorker(ledger, queue, { trouble });
  return {
    address,
    firstLink: first === undefined ? null : linkTo(origin, first),
    example,
    async close() {
      await Promise.all([server.close(), queue?.stop()]);
      await Promise.all([signIn.close(), inside?.close()]);
    },
  };
}

/** What a browser on this machine writes to get there. */
function addressOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
