import type { Grant } from '@outturn/ledger';

/** Who sends a request. Nothing about the person but the number of the account. */
export interface Who {
  readonly account: string;
  readonly grants: readonly Grant[];
  /** The session of a browser, or the token of a program: one of the two. */
  readonly by: { readonly session: string } | { readonly token: string; readonly scopes: readonly string[] };
}

/** Finds out who sends a request: nobody, somebody, or one whose session or token does not hold. */
export interface Authenticator {
  whoSent(headers: Headers): Promise<Who | 'nobody' | 'refused'>;
}
