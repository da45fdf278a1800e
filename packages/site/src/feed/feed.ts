import { type Address, fileOf } from '../kit/addresses.js';
import { canonicalOf } from '../kit/frame.js';
import type { Source } from '../kit/page.js';
import { TAGS } from '../kit/page.js';
import { xml } from '../kit/xml.js';
import { type Change, changesIn } from './changes.js';
import { MOST } from './changes-page.js';
import { WORDS } from './words.js';

/** Of a ledger in which nothing has happened. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** Atom: what changed last. Addresses are whole where it is known where the site stands, else relative to the feed. */
export async function feed(source: Source, address: Address, origin: string | null): Promise<string> {
  const words = WORDS[source.locale];
  const changes = await changesIn(source, MOST);
  const self = canonicalOf(origin, address) ?? 'feed.xml';
  const whole = (href: string): string => (origin === null ? href : new URL(href, self).href);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${TAGS[source.locale]}">`,
    `<id>urn:outturn:changes:${xml(origin ?? 'files')}:${xml(fileOf(address))}</id>`,
    `<title>${words.title}</title>`,
    `<subtitle>${words.subtitle}</subtitle>`,
    `<updated>${changes[0]?.at ?? source.state.at ?? NEVER}</updated>`,
    '<author><name>Outturn</name></author>',
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(whole(source.links.home))}"/>`,
    ...changes.map((change) => entry(change, whole)),
    '</feed>',
    '',
  ].join('\n');
}

function entry({ id, title, summary, href, at }: Change, whole: (href: string) => string): string {
  return [
    '<entry>',
    `<id>${xml(id)}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${at}</updated>`,
    `<link href="${xml(whole(href))}"/>`,
    ...(summary === '' ? [] : [`<summary>${xml(summary)}</summary>`]),
    '</entry>',
  ].join('\n');
}
