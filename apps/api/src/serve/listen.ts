import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Why a server cannot be reached where it was asked to listen. */
export type ListenRefusal =
  | { readonly ok: false; readonly reason: 'port-taken'; readonly host: string; readonly port: number }
  /** Below 1024, where not everybody may listen. */
  | { readonly ok: false; readonly reason: 'port-not-allowed'; readonly port: number }
  /** The name leads nowhere, or to an address that this machine does not have. */
  | { readonly ok: false; readonly reason: 'not-our-address'; readonly host: string };

/** Opens the port. */
export async function listen(server: FastifyInstance, host: string, port: number): Promise<ListenRefusal | null> {
  try {
    await server.listen({ host, port });
    return null;
  } catch (error) {
    return refusalOf(error, host, port);
  }
}

/** The port that was asked for, if it is free, and for 0 any that is: the address has to be known before the server is made. */
export async function portFor(host: string, port: number): Promise<number | ListenRefusal> {
  const probe = createServer();
  try {
    await new Promise<void>((settle, fail) => probe.once('error', fail).listen(port, host, settle));
    return (probe.address() as { readonly port: number }).port;
  } catch (error) {
    return refusalOf(error, host, port);
  } finally {
    probe.close();
  }
}

function refusalOf(error: unknown, host: string, port: number): ListenRefusal {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return { ok: false, reason: 'port-taken', host, port };
    case 'EACCES':
      return { ok: false, reason: 'port-not-allowed', port };
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return { ok: false, reason: 'not-our-address', host };
    default:
      throw error;
  }
}
