import { type Decoded, decodeByContent, type Encoding, loosely } from '../decode.js';

/** Where browsers look for it, and a little more. */
const HEAD = 4096;

const NAMES: ReadonlyMap<string, Encoding> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb18030', 'gb18030'],
  ['big5', 'big5'],
  ['big5-hkscs', 'big5'],
]);

/** The text of a page. What it declares is believed only where the bytes do not speak for themselves: pages declare what their site does. */
export function decodePage(bytes: Uint8Array, header = ''): Decoded {
  const declared = declaredIn(header) ?? declaredIn(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)));
  const found = decodeByContent(bytes);
  if (found !== null && !(declared === 'big5' && found.damaged > 0)) return found;
  return loosely(bytes, declared ?? 'utf-8');
}

/** By a `<meta>`, an XML declaration, or a header of a mail. */
function declaredIn(head: string): Encoding | undefined {
  const [, name] = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? [];
  return NAMES.get(name?.toLowerCase() ?? '');
}
