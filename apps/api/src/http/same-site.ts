/**
 * True where a change may have been sent by a page of another site (CSRF). Browsers say where a request comes from; programs with a token do
 * not, and need not. A request with a cookie that does not say is taken for a foreign one.
 */
export function isForeign(headers: Headers, origin: string): boolean {
  if (headers.has('authorization')) return false;
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const sender = headers.get('origin');
  if (sender !== null) return sender !== origin;
  return headers.has('cookie');
}
