import { sitemap } from '../feed/sitemap.js';
import { notFoundPage } from './not-found.js';
import type { Source } from './page.js';
import { styleSheet } from './style.js';

export interface Made {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** What stands at the root of the site, once for both languages and all releases; null for anything else. */
export async function rootFile(path: string, origin: string | null, source: Source): Promise<Made | null> {
  switch (path) {
    case 'style.css':
      return { type: 'text/css; charset=utf-8', body: styleSheet() };
    case 'robots.txt':
      return { type: 'text/plain; charset=utf-8', body: robots(origin) };
    case 'sitemap.xml':
      return origin === null ? null : { type: 'application/xml; charset=utf-8', body: await sitemap(source, origin) };
    case '404.html':
      return { type: 'text/html; charset=utf-8', body: notFoundPage(path) };
    default:
      return null;
  }
}

function robots(origin: string | null): string {
  const rules = 'User-agent: *\nDisallow: /api/\nDisallow: /app/\n';
  return origin === null ? rules : `${rules}Sitemap: ${origin}/sitemap.xml\n`;
}
