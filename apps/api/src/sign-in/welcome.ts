/** Where a link leads. The secret stands behind the #, which no browser sends and no server writes down. */
export function linkTo(origin: string, secret: string): string {
  return `${origin}/welcome#${secret}`;
}
