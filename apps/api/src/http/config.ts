import { hkdfSync } from 'node:crypto';

/** How a server is set up. */
export interface Config {
  /** At least 32 random bytes, the same on every server of an installation and after every start. */
  readonly secret: Buffer;
  /** The address the server is reached by, `https://plans.example.org`. Left out, every request's own Host is believed. */
  readonly origin?: string;
  /** Where a day ends. */
  readonly timeZone: string;
  /** How many proxies stand in front, whose X-Forwarded-For is believed. */
  readonly trustProxy?: number;
  /** Where log lines go; the standard output if not given. */
  readonly log?: { write(line: string): void } | false;
  /** Where files are while they are worked on; the system's folder for such if not given. */
  readonly uploads?: string;
  readonly limits: Limits;
}

/** What one server takes on. Every limit has a test. */
export interface Limits {
  readonly bodyBytes: number;
  readonly fileBytes: number;
  readonly connections: number;
  readonly requestsPerConnection: number;
  /** Milliseconds for the headers to arrive, for the whole request, and of silence on a connection. */
  readonly headersTime: number;
  readonly requestTime: number;
  readonly silentTime: number;
  /** Requests a minute: from one address (an office may share one), by one account, and of what is guessed at from one address. */
  readonly addressRate: number;
  readonly accountRate: number;
  readonly strictRate: number;
  /** Above these the server says that it is busy: milliseconds that the loop stands still, and bytes of memory. 0: it never does. */
  readonly loopDelay: number;
  readonly memoryBytes: number;
  /** Bytes of lists that are written out already. */
  readonly writtenBytes: number;
}

export const LIMITS: Limits = {
  bodyBytes: 1_000_000,
  fileBytes: 64_000_000,
  connections: 4_000,
  requestsPerConnection: 100_000,
  headersTime: 15_000,
  requestTime: 120_000,
  silentTime: 60_000,
  addressRate: 6_000,
  accountRate: 1_200,
  strictRate: 20,
  loopDelay: 2_000,
  memoryBytes: 1_500_000_000,
  writtenBytes: 64_000_000,
};

export const TIME_ZONE = 'Asia/Shanghai';

/** A key of its own for each use of the secret. */
export function keyFor(use: string, secret: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `outturn ${use}`, 32));
}
