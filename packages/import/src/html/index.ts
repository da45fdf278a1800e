import { isMhtml } from '../format.js';
import type { Imported, Note, Refused } from '../imported.js';
import { MAX_CELLS, MAX_DEPTH, MAX_ELEMENTS } from '../limits.js';
import { TextBuilder } from '../text-builder.js';
import { writeArticle } from './article.js';
import { decodePage } from './charset.js';
import type { Element } from './element.js';
import { flowOf } from './flow.js';
import { isNotice } from './furniture.js';
import { holderOf } from './holder.js';
import { measure } from './measure.js';
import { pageIn } from './mhtml.js';
import { namesOf, titleBefore } from './title.js';
import { treeOf } from './tree.js';

/** Reads the article of a web page. Nothing that the page refers to is fetched, and nothing in it is run. */
export async function importHtml(bytes: Uint8Array): Promise<Imported | Refused> {
  const archived = isMhtml(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)));
  const part = archived ? pageIn(bytes) : { bytes, contentType: '' };
  if (part === null) return { ok: false, reason: 'no-text', format: 'html', pages: [] };
  const { text: page, encoding } = decodePage(part.bytes, part.contentType);
  const root = treeOf(page);
  if (root === 'depth') return { ok: false, reason: 'too-much', of: 'depth', limit: MAX_DEPTH };
  if (root === 'elements') return { ok: false, reason: 'too-much', of: 'elements', limit: MAX_ELEMENTS };
  const read = articleOf(root);
  return 'reason' in read ? read : { ok: true, format: 'html', encoding, ...read };
}

type Article = Pick<Imported, 'text' | 'damaged' | 'layout' | 'places' | 'notes'>;

function articleOf(root: Element): Article | Refused {
  const { headlines, cells } = measure(root);
  if (cells > MAX_CELLS) return { ok: false, reason: 'too-much', of: 'cells', limit: MAX_CELLS };
  const body = root.children.find((one): one is Element => typeof one === 'object' && one.name === 'body');
  const none: Refused = { ok: false, reason: 'no-text', format: 'html', pages: [] };
  if (body === undefined || body.worth === 0) return none;
  const holder = holderOf(body);
  const flow = flowOf(holder);
  const names = namesOf(root);
  const builder = new TextBuilder();
  writeArticle(flow, titleBefore(headlines, holder, names), names, builder);
  const written = builder.finish();
  if ('reason' in written) return written;
  if (written.text === '' || isNotice(written.text)) return none;
  const notes: Note[] = flow.pictures > 0 ? [{ code: 'pictures', count: flow.pictures }] : [];
  return { ...written, notes };
}
