const PREFIX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** What a part is, by its name; of the binary form and of that in XML. */
const KINDS: readonly (readonly [name: RegExp, type: string])[] = [
  [/^xl\/workbook[^/]*\.xml$/i, `${PREFIX}sheet.main+xml`],
  [/^xl\/sharedStrings[^/]*\.xml$/i, `${PREFIX}sharedStrings+xml`],
  [/^xl\/styles[^/]*\.xml$/i, `${PREFIX}styles+xml`],
  [/^xl\/workbook[^/]*\.bin$/i, 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'],
  [/^xl\/sharedStrings[^/]*\.bin$/i, 'application/vnd.ms-excel.sharedStrings'],
  [/^xl\/styles[^/]*\.bin$/i, 'application/vnd.ms-excel.styles'],
];

const LISTING = '[Content_Types].xml';
const STYLES = 'xl/styles.xml';
const NO_STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fills><fill/></fills></styleSheet>';

/**
 * Adds the part that lists the others, of those only that are read, and styles where there are none: without them the library fails
 * at every cell.
 */
export function withListing(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder();
  const all = new Map(parts);
  if (![...parts.keys()].some((name) => /^xl\/styles/i.test(name))) all.set(STYLES, encoder.encode(NO_STYLES));
  const overrides = [...all.keys()].map((name) => {
    const type = KINDS.find(([pattern]) => pattern.test(name))?.[1];
    return type === undefined ? '' : `<Override PartName="/${name.replace(/[&<"]/g, '')}" ContentType="${type}"/>`;
  });
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${overrides.join('')}</Types>`;
  return all.set(LISTING, encoder.encode(types));
}
