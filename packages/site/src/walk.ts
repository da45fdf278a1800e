import type { Pinned, Site, SiteAnswer } from './kit/site.js';

/** A path of a site with what stands there. */
export interface Walked extends SiteAnswer {
  /** From the root, as a browser writes it. */
  readonly path: string;
  /** The page on which it was found first; null for where the walk began. */
  readonly from: string | null;
  /** How many paths are known of by now. */
  readonly known: number;
}

/** Goes through a site from where it begins, along its own links, each path once. What is not there is told as well. */
export async function* walk(site: Site, pinned: Pinned, begin: readonly string[]): AsyncGenerator<Walked> {
  const found = new Map<string, string | null>(begin.map((path) => [path, null]));
  // A Map is gone through in the order in which it grows.
  for (const [path, from] of found) {
    const answer = await site.answer(path, pinned);
    for (const href of linksIn(answer)) {
      const to = resolved(path, href);
      if (to !== null && !found.has(to)) found.set(to, path);
    }
    yield { path, from, known: found.size, ...answer };
  }
}

/** The addresses in a page or a feed. What React writes has its attributes between double quotes. */
export function linksIn({ type, body, status }: SiteAnswer): readonly string[] {
  if (status !== 200 || typeof body !== 'string' || !type.startsWith('text/html')) return [];
  return [...body.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
}

/** The path that a link leads to from a page; null where it leads away from the site or stays on the page. */
export function resolved(from: string, href: string): string | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/|#|$)/i.test(href)) return null;
  const url = new URL(href, `http://site/${from}`);
  return url.pathname.slice(1);
}
