import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { contentTypes, documentXml, paragraph } from '../testing/docx.js';
import { docOf, encryptedPackage, oleOf } from '../testing/ole.js';
import { zipOf } from '../testing/zip.js';
import { formatOf, isLockedOffice } from './format.js';
import { importBytes } from './import-bytes.js';

test('a file of Office behind a password is known', () => {
  expect(isLockedOffice(encryptedPackage())).toBe(true);
  expect(isLockedOffice(docOf(['云岭市']))).toBe(false);
  expect(formatOf(docOf(['云岭市']))).toBe('doc');
});

test('the directory of an OLE file is followed from sector to sector', () => {
  const bytes = scattered(
    oleOf({ a: new Uint8Array(1), b: new Uint8Array(1), c: new Uint8Array(1), EncryptedPackage: new Uint8Array(9000) }),
  );
  expect(isLockedOffice(bytes)).toBe(true);
  for (let at = 0; at < bytes.length; at += 97) formatOf(bytes.subarray(0, at));
});

/** Moves the second sector of the directory to the end of the file. */
function scattered(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const [first, table] = [view.getUint32(48, true), view.getUint32(76, true)];
  const second = view.getUint32((table + 1) * 512 + first * 4, true);
  const moved = new Uint8Array(bytes.length + 512);
  moved.set(bytes);
  moved.copyWithin(bytes.length, (second + 1) * 512, (second + 2) * 512);
  moved.fill(0, (second + 1) * 512, (second + 2) * 512);
  const last = bytes.length / 512 - 1;
  new DataView(moved.buffer).setUint32((table + 1) * 512 + first * 4, last, true);
  return moved;
}

test('kinds of archives are told by what they hold', () => {
  const kinds = {
    docx: 'word/document.xml',
    xlsx: 'xl/workbook.xml',
    pptx: 'ppt/presentation.xml',
    archive: '报告.txt',
  };
  for (const [format, name] of Object.entries(kinds))
    expect(formatOf(zipSync({ [name]: new Uint8Array(9) }))).toBe(format);
});

test('a package of Office in folders of its own is read as text where it is one', async () => {
  const text = {
    '[Content_Types].xml': contentTypes('body/text.xml', 'wordprocessingml.document.main'),
    'body/text.xml': documentXml(paragraph('云岭市')),
  };
  expect(await importBytes(zipOf(text))).toMatchObject({ ok: true, format: 'docx', text: '云岭市\n' });
  const other = { '[Content_Types].xml': contentTypes('body/text.xml', 'other') };
  expect(await importBytes(zipOf(other))).toMatchObject({ ok: false, reason: 'other-format', format: 'archive' });
});
