import { expect, test } from 'vitest';
import { contentTypes, documentXml, paragraph } from '../../testing/docx.js';
import { drawn } from '../../testing/drawn.js';
import { encryptedPackage } from '../../testing/ole.js';
import { zipOf } from '../../testing/zip.js';
import { importBytes } from '../index.js';
import { tellRefused } from './index.js';

const types = { '[Content_Types].xml': contentTypes('word/document.xml', 'wordprocessingml.document.main') };
const whole = zipOf({ ...types, 'word/document.xml': documentXml(paragraph('云岭市')) });
const begins = (...bytes: readonly number[]): Uint8Array => Uint8Array.from({ length: 600 }, (_, at) => bytes[at] ?? 0);

/** What people drop that is no document, or no longer one, and what they have to know of it. */
test.each<readonly [string, Uint8Array, string, string]>([
  [
    'a Word file that was cut off',
    whole.subarray(0, 90),
    'Word 文档（.docx）已损坏或不完整',
    'Word document (.docx), but broken',
  ],
  [
    'a Word file without its text',
    zipOf(types),
    'Word 文档（.docx）已损坏或不完整',
    'Word document (.docx), but broken',
  ],
  ['an archive that is called a Word file', zipOf({ '说明.txt': '文字' }), '压缩包', 'an archive'],
  [
    'a file of Office behind a password',
    encryptedPackage(),
    '有密码保护的 Office',
    'an Office or WPS file with a password',
  ],
  [
    'an old file of Office that is no text',
    begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    '旧版 Office',
    'an old Office',
  ],
  ['a photograph', begins(0xff, 0xd8, 0xff, 0xe0), '图片', 'an image'],
  ['a scan', drawn(['', '']), '2 页里没有文字', 'no text on 2 pages'],
  ['nothing', new Uint8Array(), '没有内容', 'nothing in the file'],
  ['any bytes', begins(0), '不是能读的文档', 'no document that can be read'],
])('%s is told of, with what to do next', async (_, bytes, zh, en) => {
  const refused = await importBytes(bytes);
  if (refused.ok) throw new Error('It was read.');
  for (const [locale, words] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    const told = tellRefused(refused, locale);
    expect(told).toContain(words);
    expect(told).toMatch(/[；;] ?\S/);
  }
});

test('of what was kept of a scan it is told how many pages there are', () => {
  expect(tellRefused({ ok: false, reason: 'no-text', pages: 3 }, 'zh')).toMatch(/^3 页里没有文字/);
});
