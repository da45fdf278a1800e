import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { file, type Hostile, type HostileFiles, megabytes, SENTENCE } from './hostile.js';
import { FONT, pdfFrom, pdfOf, stream } from './pdf.js';

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
const FLATE = '/Filter/FlateDecode';
const SHOWN = `<${Buffer.from(SENTENCE, 'utf16le').swap16().toString('hex')}>`;

export const hostilePdf: HostileFiles = (server) => ({ ...trees(), ...streams(), ...nested(), ...others(server) });

function trees(): Readonly<Record<string, Hostile>> {
  const lines = [SENTENCE];
  return {
    '10,000 pages': file('pages.pdf', () => pdfOf(numbered(10_000)), 'too-much'),
    '1,000 pages': file('many-pages.pdf', () => pdfOf(numbered(1_000)), 'text'),
    'a tree of pages that leads back to its root': file(
      'loop.pdf',
      () => pdfFrom([CATALOG, '<</Type/Pages/Count 3/Kids[2 0 R 2 0 R 2 0 R]>>']),
      'damaged',
      'no-text',
      'too-much',
    ),
    'a tree that says it had a thousand million pages': file(
      'count.pdf',
      () => replaced(pdfOf([lines]), '/Count 1', '/Count 999999999'),
      'too-much',
      'text',
      'damaged',
    ),
    'a tree a hundred thousand deep': file('deep-tree.pdf', deepTree, 'text', 'damaged', 'no-text', 'too-much'),
    'a table that leads back to itself': file(
      'prev.pdf',
      () => {
        const whole = Buffer.from(pdfOf([lines]));
        return replaced(
          whole,
          '/Root 1 0 R',
          `/Root 1 0 R/Prev ${whole.lastIndexOf('xref', whole.lastIndexOf('trailer'))}`,
        );
      },
      'text',
      'damaged',
    ),
    'pages that are none': file('lost.pdf', lostPages, 'text', 'no-text', 'damaged'),
    'no page at all': file('none.pdf', () => pdfOf([]), 'no-text', 'damaged'),
    'pages without text': file('blank.pdf', () => pdfOf([[], []]), 'no-text'),
  };
}

/** Neither page is what the table says. The library looks for both at once, and minds the first only. */
export function lostPages(): Uint8Array {
  const pdf = pdfOf([[SENTENCE], [SENTENCE]]);
  return replaced(replaced(pdf, '\n7 0 obj', '\n7 1 obj'), '\n9 0 obj', '\n9 1 obj');
}

/** Pages that are not alike: a line that stands on every page is none of the text. */
function numbered(count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, at) => [
    `新建第${at + 1}座水库投资${at}万元。`,
    SENTENCE.repeat(2),
    `完成${at * 7}户。`,
  ]);
}

function deepTree(): Uint8Array {
  const depth = 1e5;
  const nodes = Array.from({ length: depth }, (_, at) => `<</Type/Pages/Count 1/Kids[${at + 3} 0 R]>>`);
  return pdfFrom([CATALOG, ...nodes, '<</Type/Page/MediaBox[0 0 9 9]>>']);
}

function streams(): Readonly<Record<string, Hostile>> {
  const once = (count: number): Uint8Array => stream(packedBlanks(count), FLATE);
  const twice = (count: number): Uint8Array =>
    stream(deflateSync(packedBlanks(count)), '/Filter[/FlateDecode/FlateDecode]');
  const many = stream(deflateSync(megabytes(10)), `/Filter[${'/FlateDecode'.repeat(1000)}]`);
  const bomb = ['text', 'no-text', 'too-much', 'too-heavy', 'too-long'] as const;
  const runs = `BT /F 12 Tf 1 0 0 1 9 9 Tm ${`${SHOWN} Tj `.repeat(1e5)}ET`;
  return {
    'a page that unpacks to 500 MB': file('bomb.pdf', () => pageOf(once(500)), ...bomb),
    'a page that unpacks twice, to 600 MB': file('twice.pdf', () => pageOf(twice(600)), ...bomb),
    'a page that unpacks a thousand times': file('many-filters.pdf', () => pageOf(many), ...bomb, 'damaged'),
    '100,000 pieces of text on a page': file('runs.pdf', () => pageOf(stream(runs)), 'text', 'too-much'),
    '30 million characters on a page': file(
      'long.pdf',
      () => pageOf(stream(deflateSync(Buffer.from(`BT /F 12 Tf ${`${SHOWN} Tj `.repeat(1.5e6)}ET`)), FLATE)),
      ...bomb,
    ),
    'a stream whose length is the stream': file(
      'length.pdf',
      () => pageOf(`<</Length ${CONTENT} 0 R>>\nstream\nBT ET\nendstream`),
      'text',
      'no-text',
      'damaged',
    ),
  };
}

/** So many megabytes packed without ever being there: a piece that ends on a whole byte, over and over, and an end. */
function packedBlanks(count: number): Uint8Array {
  const piece = deflateRawSync(megabytes(1), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array(count).fill(piece), Buffer.from([3, 0, 0, 0, 0, 0])]);
}

function nested(): Readonly<Record<string, Hostile>> {
  const form = `<</Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${CONTENT + 1} 0 R>>>>/Length 10>>\nstream\n/X Do /X Do\nendstream`;
  const table =
    'begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange\n1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange endcmap';
  return {
    'a million arrays inside one another': file(
      'arrays.pdf',
      () => pageOf(stream(`${'['.repeat(1e6)} TJ`)),
      'text',
      'no-text',
      'damaged',
      'too-heavy',
    ),
    'a million arrays in place of the pages': file(
      'array-tree.pdf',
      () => pdfFrom([CATALOG, `<</Type/Pages/Kids ${'['.repeat(1e6)}>>`]),
      'damaged',
      'no-text',
      'too-heavy',
    ),
    'a form that draws itself': file(
      'form.pdf',
      () => pageOf(stream('/X Do'), [form], `/XObject<</X ${CONTENT + 1} 0 R>>`),
      'text',
      'no-text',
    ),
    'a table of characters without end': file(
      'cmap.pdf',
      () => replaced(pdfOf([[SENTENCE]]), /begincmap[\s\S]*?endcmap/, table),
      'text',
      'no-text',
      'damaged',
      'too-heavy',
      'too-long',
    ),
  };
}

function others(server: string): Readonly<Record<string, Hostile>> {
  const deeds = [
    `/OpenAction<</S/URI/URI(${server}/a)>>`,
    `/AA<</WC<</S/JavaScript/JS(app.launchURL\\("${server}/b"\\))>>>>`,
    `/AcroForm<</XFA(${server}/c)>>`,
    '/Names<</EmbeddedFiles<</Names[(a) 2 0 R]>>>>',
  ];
  const far = `<</Length 0/F(${server}/d)/FFilter/FlateDecode>>\nstream\n\nendstream`;
  const picture = `<</Subtype/Image/Width 100000/Height 100000/BitsPerComponent 8/ColorSpace/DeviceRGB/Length 3>>\nstream\nabc\nendstream`;
  const secret = '/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<00>/U<00>>>/ID[<00><00>]'.replaceAll(
    '<00>',
    `<${'5a'.repeat(32)}>`,
  );
  return {
    'deeds on opening': file(
      'deeds.pdf',
      () => replaced(pdfOf([[SENTENCE]]), '/Type/Catalog', `/Type/Catalog${deeds.join('')}`),
      'text',
    ),
    'a page that lies on the network': file('far.pdf', () => pageOf(far), 'no-text', 'damaged'),
    'a picture of 30 GB': file(
      'picture.pdf',
      () => pageOf(stream(`/X Do BT /F 12 Tf ${SHOWN} Tj ET`), [picture], `/XObject<</X ${CONTENT + 1} 0 R>>`),
      'text',
    ),
    'a password': file(
      'password.pdf',
      () => replaced(pdfOf([[SENTENCE]]), '/Root 1 0 R', `/Root 1 0 R${secret}`),
      'encrypted',
    ),
    'only the first bytes': file('head.pdf', () => Buffer.from('%PDF-1.7\n'), 'damaged'),
  };
}

const CONTENT = 4 + FONT.length;

/** One page with the given contents, objects after them, and resources. */
function pageOf(contents: string | Uint8Array, more: readonly string[] = [], resources = ''): Uint8Array {
  const page = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>${resources}>>/Contents ${CONTENT} 0 R>>`;
  const pages = `<</Type/Pages/Count 1/Kids[${CONTENT - 1} 0 R]>>`;
  return pdfFrom([CATALOG, pages, ...FONT, page, contents, ...more]);
}

/** The file with a piece changed; its table of places is then wrong, which readers mend. */
function replaced(pdf: Uint8Array, piece: string | RegExp, by: string): Uint8Array {
  return Buffer.from(
    Buffer.from(pdf)
      .toString('latin1')
      .replace(piece, () => by),
    'latin1',
  );
}
