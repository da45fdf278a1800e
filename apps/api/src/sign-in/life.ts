/** Seconds that things hold which let somebody in. */
export const LIFE = {
  /** Of a session, whatever happens: a working day. */
  absolute: 12 * 3_600,
  /** Of a session that nobody uses. */
  idle: 3_600,
  /** Of a sign-in, for what is done only by who has just shown who they are. */
  fresh: 900,
  /** Of a link that sets a password. */
  link: 72 * 3_600,
  /** Of a service token, at most. */
  token: 366 * 86_400,
} as const;
