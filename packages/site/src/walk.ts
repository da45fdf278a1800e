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

/** Pages that are made at the same time: while one waits for its answers, another one is written. */
const AT_ONCE = 6;

/**
 * Goes through a site from where it begins, along its own links, each path once and always in the same order. What is not there is told as well.
 */
export async function* walk(site: Site, pinned: Pinned, begin: readonly string[]): AsyncGenerator<Walked> {
  const paths = [...new Set(begin)];
  const found = new Map<string, string | null>(paths.map((path) => [path, null]));
  const answers: Promise<SiteAnswer>[] = [];
  for (let at = 0; at < paths.length; at++) {
    while (answers.length < Math.min(at + AT_ONCE, paths.length))
      answers.push(begun(site, paths[answers.length]!, pinned));
    const path = paths[at]!;
    const answer = await answers[at]!;
    delete answers[at];
    for (const href of linksIn(answer)) {
      const to = resolved(path, href);
      if (to === null || found.has(to)) continue;
      found.set(to, path);
      paths.push(to);
    }
    yield { path, from: found.get(path)!, known: paths.length, ...answer };
  }
}

/** What fails is told when its turn comes, and not before. */
function begun(site: Site, path: string, pinned: Pinned): Promise<SiteAnswer> {
  const answer = site.answer(path, pinned);
  answer.catch(() => {});
  return answer;
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
