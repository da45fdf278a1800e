import { sitemap } from '../feed/sitemap.js';
import type { Made } from './made.js';
import { notFoundPage } from './not-found.js';
import type { Source } from './page.js';

/** What stands at the root of the site, once for both languages and all releases; null for anything else. */
export async function rootFile(path: string, origin: string | null, source: Source): Promise<Made | null> {
  switch (path) {
    case 'favicon.svg':
      return { type: 'image/svg+xml', body: FAVICON };
    case 'robots.txt':
      return { type: 'text/plain; charset=utf-8', body: robots(origin) };
    case 'sitemap.xml':
      return origin === null ? null : { type: 'application/xml; charset=utf-8', body: await sitemap(source, origin) };
    case '404.html':
      return notFoundPage(path);
    default:
      return null;
  }
}

/** Columns under the line that they are to reach. */
const FAVICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3.5" fill="#1a56b4"/>' +
  '<path d="M3.5 12.5V9M8 12.5v-6M12.5 12.5v-8" stroke="#fff" stroke-width="2.4"/>' +
  '<path d="M2 3.2h12" stroke="#ffd27a" stroke-width="1.2" stroke-dasharray="2 1.2"/></svg>\n';

function robots(origin: string | null): string {
  const rules = 'User-agent: *\nDisallow: /api/\nDisallow: /app/\n';
  return origin === null ? rules : `${rules}Sitemap: ${origin}/sitemap.xml\n`;
}
