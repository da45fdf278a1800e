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

/** Sectors of the directory of an OLE file that are looked at: the streams that tell are among the first. */
const DIRECTORY_SECTORS = 16;

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

/**
 * Names that tell one kind of ZIP from another, the first that is there. Parts of Office may lie in folders of any name: a package
 * whose folders say nothing is most often a text, and its importer says so if it is none.
 */
const IN_ZIP: readonly (readonly [Format, string])[] = [
  ['docx', 'word/'],
  ['xlsx', 'xl/'],
  ['pptx', 'ppt/'],
  ['ofd', 'OFD.xml'],
  ['odf', 'META-INF/manifest.xml'],
  ['docx', '[Content_Types].xml'],
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

/** Whether a text is a web page, whole, in part or in an archive of one, or other markup rather than prose. */
export function isMarkup(text: string): boolean {
  const head = text.slice(0, 4096).replace(/^(?:\s*<!--.*?-->)+/s, '');
  return /^\s*<(?:!doctype\s+html|html|head|body|meta|\?xml)[\s>]/i.test(head) || isFragment(head) || isMhtml(head);
}

/** Markdown may begin with a tag, too, but goes on without. */
function isFragment(head: string): boolean {
  const isTag = /^\s*<(?:title|link|style|script|center|div|section|article|main|h[1-6]|p|table|font|span)[\s>]/i;
  return isTag.test(head) && !/^#{1,6}\s/m.test(head) && (head.match(/<\/|<br/gi)?.length ?? 0) > 2;
}

/** Whether a text begins like a page that a browser saved into one file: headers of mail, then the page and its pictures. */
export function isMhtml(head: string): boolean {
  return (
    /^[\w-]+:/.test(head) && /^mime-version:/im.test(head) && /^content-type:\s*(?:multipart\/|text\/html)/im.test(head)
  );
}

/** The list of names stands at the end of a ZIP; a file that was cut off has at least some names at its start. */
function ofZip(bytes: Uint8Array): Format {
  const ascii = new TextDecoder('latin1');
  const names = ascii.decode(bytes.subarray(0, 65_536)) + ascii.decode(bytes.subarray(-65_536));
  return IN_ZIP.find(([, name]) => names.includes(name))?.[0] ?? 'archive';
}

/** Whether an OLE file holds nothing but a newer file of Office that takes a password. */
export function isLockedOffice(bytes: Uint8Array): boolean {
  return namesInOle(bytes).includes('EncryptedPackage');
}

function ofOle(bytes: Uint8Array): Format {
  const names = namesInOle(bytes);
  return IN_OLE.find(([, name]) => names.includes(name))?.[0] ?? 'old-office';
}

/** The header says in which sector the directory begins, the allocation table which sector follows; names are UTF-16. */
function namesInOle(bytes: Uint8Array): string {
  if (bytes.length < 512) return '';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const size = 2 ** Math.min(view.getUint16(30, true), 16);
  const utf16 = new TextDecoder('utf-16le');
  let names = '';
  let sector = view.getUint32(48, true);
  for (let read = 0; read < DIRECTORY_SECTORS && (sector + 1) * size < bytes.length; read++) {
    names += utf16.decode(bytes.subarray((sector + 1) * size, (sector + 2) * size));
    sector = nextSector(view, sector, size);
  }
  return names;
}

/** The header lists the first 109 sectors of the table, which is enough for files of 7 MB and more. */
function nextSector(view: DataView, sector: number, size: number): number {
  const at = Math.floor((sector * 4) / size);
  const table = at < 109 ? view.getUint32(76 + at * 4, true) : view.byteLength;
  const entry = (table + 1) * size + ((sector * 4) % size);
  return entry + 4 <= view.byteLength ? view.getUint32(entry, true) : view.byteLength;
}
