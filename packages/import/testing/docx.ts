import { type Parts, zipOf } from './zip.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A Word file with the given body, and parts beside those that every one has. */
export function docxOf(body: string, more: Parts = {}): Uint8Array {
  return zipOf({ ...docxParts(body), ...more });
}

export function docxParts(body: string): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': contentTypes('word/document.xml', 'wordprocessingml.document.main'),
    '_rels/.rels': relations({ rId1: ['officeDocument', 'word/document.xml'] }),
    'word/document.xml': documentXml(body),
  };
}

/** The main part; `prologue` stands where a document type may. */
export function documentXml(body: string, prologue = ''): string {
  return `${HEAD}${prologue}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`;
}

export function paragraph(text: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string =>
    `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
  return `<w:tbl>${rows.map(row).join('')}</w:tbl>`;
}

/** Content types of a file of Office Open XML with one main part. */
export function contentTypes(main: string, type: string): string {
  const known = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  const plain = '<Default Extension="xml" ContentType="application/xml"/>';
  const own = `<Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${known}${plain}${own}</Types>`;
}

/** The relations of a part: what kind each is and where it leads; to the outside where it is a URL. */
export function relations(all: Readonly<Record<string, readonly [kind: string, target: string]>>): string {
  const rows = Object.entries(all).map(([id, [kind, target]]) => {
    const outside = /^\w+:/.test(target) ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${escaped(target)}"${outside}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
