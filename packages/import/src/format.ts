/** What bytes are when they are no plain text. */
export type Format =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'odf'
  | 'ofd'
  | 'doc'
  | 'xls'
  | 'ppt'
  | 'old-office'
  | 'rtf'
  | 'html'
  | 'image'
  | 'archive';

type Signature = readonly [format: Format, at: number, bytes: string];

/** Bytes that a format begins with, or holds near its start, one character a byte. */
const SIGNATURES: readonly Signature[] = [
  ['pdf', 0, '%PDF-'],
  ['rtf', 0, '{\\rtf'],
  ['image', 0, '\x89PNG\r\n'],
  ['image', 0, '\xff\xd8\xff'],
  ['image', 0, 'GIF8'],
  ['image', 0, 'II*\0'],
  ['image', 0, 'MM\0*'],
  ['image', 8, 'WEBP'],
  ['archive', 0, 'Rar!\x1a'],
  ['archive', 0, '7z\xbc\xaf'],
  ['archive', 0, '\x1f\x8b'],
];

/** Names that tell one kind of ZIP from another. */
const IN_ZIP: readonly (readonly [Format, string])[] = [
  ['docx', 'word/'],
  ['xlsx', 'xl/'],
  ['pptx', 'ppt/'],
  ['ofd', 'OFD.xml'],
  ['odf', 'META-INF/manifest.xml'],
];

/** Streams that tell one kind of OLE file from another. */
const IN_OLE: readonly (readonly [Format, string])[] = [
  ['doc', 'WordDocument'],
  ['xls', 'Workbook'],
  ['xls', 'Book'],
  ['ppt', 'PowerPoint Document'],
];

/** The format that the bytes themselves give away; null for what may be text. */
export function formatOf(bytes: Uint8Array): Format | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (head.startsWith('PK\x03\x04')) return ofZip(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return ofOle(bytes);
  const found = SIGNATURES.find(([, at, signature]) => head.startsWith(signature, at));
  return found?.[0] ?? null;
}

/** Whether a text is a web page or other markup rather than prose. */
export function isMarkup(text: string): boolean {
  const head = text.slice(0, 4096).replace(/^\s*<!--.*?-->/s, '');
  return /^\s*<(?:!doctype\s+html|html|head|body|meta|\?xml)[\s>]/i.test(head);
}

/** The list of names stands at the end of a ZIP; a file that was cut off has at least some names at its start. */
function ofZip(bytes: Uint8Array): Format {
  const ascii = new TextDecoder('latin1');
  const names = ascii.decode(bytes.subarray(0, 65_536)) + ascii.decode(bytes.subarray(-65_536));
  return IN_ZIP.find(([, name]) => names.includes(name))?.[0] ?? 'archive';
}

/** The header of an OLE file says in which sector its directory begins; names there are UTF-16. */
function ofOle(bytes: Uint8Array): Format {
  if (bytes.length < 512) return 'old-office';
  const header = new DataView(bytes.buffer, bytes.byteOffset, 512);
  const sector = 2 ** Math.min(header.getUint16(30, true), 16);
  const directory = (header.getUint32(48, true) + 1) * sector;
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(directory, directory + 4096));
  return IN_OLE.find(([, name]) => names.includes(name))?.[0] ?? 'old-office';
}
