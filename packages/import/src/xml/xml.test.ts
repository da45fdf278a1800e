import { expect, test } from 'vitest';
import { zipOf } from '../../testing/zip.js';
import { MAX_DEPTH } from '../limits.js';
import { openZip, type Zip } from '../zip/index.js';
import { attribute, type Ended, readXml } from './index.js';

/** What is found, in short: `<a x="1">`, text, `</a>`, and `|a|` for an element that the end of the file closes. */
function read(xml: string | Uint8Array, full?: number): { ended: Ended; found: string } {
  const zip = openZip(zipOf({ 'a.xml': xml }), 'docx');
  if (!zip.ok) throw new Error(zip.reason);
  return readFrom(zip, full);
}

function readFrom(zip: Pick<Zip, 'unpack'>, full?: number): { ended: Ended; found: string } {
  let found = '';
  const ended = readXml(zip, 'a.xml', {
    open(name, attributes) {
      const values = Object.entries(attributes).map(([of, value]) => ` ${of}="${value}"`);
      found += `<${name}${values.join('')}>`;
    },
    text(text) {
      found += text;
    },
    close(name, isCut) {
      found += isCut ? `|${name}|` : `</${name}>`;
    },
    get isFull() {
      return full !== undefined && found.length > full;
    },
  });
  return { ended, found };
}

test('tags and text come in order, and an empty element is opened and closed', () => {
  expect(read('<?xml version="1.0"?>\n<a x="1"><b/>文<c y=\'2\' />&lt;</a >')).toEqual({
    ended: 'whole',
    found: '\n<a x="1"><b></b>文<c y="2"></c><</a>',
  });
});

test('what is not read is passed over, and what only looks like a tag is text or value', () => {
  const xml = `<!DOCTYPE a><a v="1>0" w='/>'><!-- <b> --><?p <b> ?><![CDATA[<b>&amp;]]>1 < 2</a>`;
  expect(read(xml).found).toBe('<a v="1>0" w="/>"><b>&amp;1 < 2</a>');
});

test('entities are the five and those by number', () => {
  expect(read('<a>&amp;&quot;&apos;&gt;&#20113;&#x5cad;&#xd800;&#x110000;&lol;&#;&</a>').found).toBe(
    `<a>&"'>云岭\uFFFD\uFFFD&lol;&#;&</a>`,
  );
});

test('an entity that the file declares itself is never put in', () => {
  const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
  const { found } = read(
    `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}<!ENTITY f SYSTEM "file:///etc/passwd">]><a x="&l9;">&l9;&f;</a>`,
  );
  expect(found).toContain('<a x="&l9;">&l9;&f;</a>');
  expect(found.length).toBeLessThan(2000);
});

test('wherever it is parted, the same is found', () => {
  const xml = '<!--x--><a b="1>2&lt;"><![CDATA[<]]>甲&amp;乙&#20113;&lol;<c/></a>';
  const bytes = new Uint8Array(Buffer.from(xml));
  const whole = parted([bytes]);
  expect(whole).toEqual({ ended: 'whole', found: '<a b="1>2<"><甲&乙云&lol;<c></c></a>' });
  for (let at = 1; at < bytes.length; at++) expect(parted([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(whole);
  expect(parted([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(whole);
});

function parted(pieces: readonly Uint8Array[]): { ended: Ended; found: string } {
  return readFrom({ unpack: (_, take) => (pieces.every(take) ? 'whole' : 'stopped') });
}

test('elements that are not closed are closed with the one around them', () => {
  expect(read('<a><b><c>x</b></d></a>')).toEqual({ ended: 'whole', found: '<a><b><c>x</c></b></a>' });
});

test('a file that ends inside an element is cut off', () => {
  expect(read('<a><b>x</b><b>y')).toEqual({ ended: 'cut-off', found: '<a><b>x</b><b>y|b||a|' });
  expect(read('<a><b x="').found).toBe('<a>|a|');
  expect(read('')).toEqual({ ended: 'cut-off', found: '' });
});

test('names are known by their namespaces, within the element that declares them', () => {
  const w = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  const m = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
  const names = (xml: string) => read(xml).found.match(/<[^/ >]+/g);
  expect(names(`<n:a xmlns:n="${w}"><n:b/><x:c/><n:d xmlns:n="${m}"><n:e/></n:d><n:f/></n:a>`)).toEqual([
    '<w:a',
    '<w:b',
    '<x:c',
    '<m:d',
    '<m:e',
    '<w:f',
  ]);
  expect(names(`<a xmlns='${w}'><b/></a>`)).toEqual(['<w:a', '<w:b']);
});

test('attributes are found under any prefix, first under the one asked for', () => {
  expect(attribute({ 'a:val': '1', 'w:val': '2' }, 'w:val')).toBe('2');
  expect(attribute({ 'ns0:val': '3', 'ns1:val': '4' }, 'w:val')).toBe('3');
  expect(attribute({ val: '' }, 'w:val')).toBe('');
  expect(attribute({ xval: '5', 'w:value': '6' }, 'w:val')).toBeUndefined();
});

test('as deep as may be is read, and deeper is not', () => {
  const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  expect(read(nested(MAX_DEPTH)).ended).toBe('whole');
  const deep = read(nested(MAX_DEPTH + 1));
  expect([deep.ended, deep.found]).toEqual(['too-deep', '<a>'.repeat(MAX_DEPTH)]);
});

test('a taker that is full gets no more than the piece that filled it', () => {
  const { ended, found } = read(`<a>${'<b>文</b>'.repeat(2_000_000)}</a>`, 10);
  expect(ended).toBe('stopped');
  expect(found.length).toBeLessThan(19_000_000);
}, 60_000);

test('UTF-16 is known by its mark or its first character', () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
  expect(read(utf16('\ufeff<a>文</a>')).found).toBe('<a>文</a>');
  expect(read(utf16('<a>文</a>')).found).toBe('<a>文</a>');
  expect(read(new Uint8Array(Buffer.from('\ufeff<a>文</a>', 'utf16le').swap16())).found).toBe('<a>文</a>');
});

test('a tag, a name, a value, a text or a comment without end takes no longer than others', () => {
  const from = performance.now();
  const long = 'y'.repeat(10_000_000);
  for (const open of ['<b x="', '<b ', '<b', '<!--', '<!', '<?', '</'])
    expect(read(`<a>${open}${long}`).found.slice(0, 3)).toBe('<a>');
  expect(read(`<a><b x="${'&amp;'.repeat(1_000_000)}`).found).toBe('<a>|a|');
  expect(read(`<a>${'&#x4e91;'.repeat(1_000_000)}`).found).toBe(`<a>${'云'.repeat(1_000_000)}|a|`);
  expect(read(`<a>&#${'1'.repeat(10_000_000)}`).found.slice(0, 3)).toBe('<a>');
  expect(performance.now() - from).toBeLessThan(20_000);
}, 60_000);

test('an element of many attributes or namespaces takes no longer than others', () => {
  const w = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  const names = Array.from({ length: 50_000 }, (_, at) => `xmlns:x${at}="${w}"`).join(' ');
  const children = `<b xmlns="${w}"/><x9:c/>`.repeat(10_000);
  const from = performance.now();
  expect(read(`<a ${names}>${children}</a>`).found).toMatch(/<w:b [^>]+><\/w:b><w:c><\/w:c><\/a>$/);
  expect(performance.now() - from).toBeLessThan(10_000);
}, 60_000);
