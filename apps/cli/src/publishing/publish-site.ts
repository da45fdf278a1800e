import { type Fetch, type PinBy, siteOf, walk } from '@outturn/site';
import type { NewFolder } from './folder.js';

export interface PublishParts {
  readonly fetch: Fetch;
  /** Where the API is asked. */
  readonly address: string;
  readonly origin: string | null;
  readonly by: PinBy;
  readonly folder: NewFolder;
  readonly stop: AbortSignal;
  readonly onFile: (done: number, known: number, path: string) => void;
}

/** A link that leads nowhere, and the page that it stands on. */
interface Dead {
  readonly path: string;
  readonly from: string;
}

export interface Published {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly dead: readonly Dead[];
}

const BEGIN = ['index.html', 'en/index.html', 'feed.xml', 'en/feed.xml', 'favicon.svg', 'robots.txt', '404.html'];

/** Writes all pages and the data beside them; null where there is no such release. */
export async function publishSite(parts: PublishParts): Promise<Published | null | 'stopped'> {
  const { folder, origin, stop, onFile } = parts;
  const site = siteOf({ ...parts, signIn: null });
  const pinned = await site.pin(parts.by);
  if (pinned === null) return null;
  const count = { pages: 0, files: 0, bytes: 0 };
  const dead: Dead[] = [];
  for await (const { path, from, known, status, type, body } of walk(
    site,
    pinned,
    origin === null ? BEGIN : [...BEGIN, 'sitemap.xml'],
  )) {
    if (stop.aborted) return 'stopped';
    if (status === 404) {
      dead.push({ path, from: from ?? '' });
      continue;
    }
    onFile(count.files, known, path);
    await folder.write(path, body);
    count.files += 1;
    count.pages += type.startsWith('text/html') ? 1 : 0;
    count.bytes += Buffer.byteLength(body);
  }
  return { ...count, dead };
}
