/** What may stand in no XML, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML refuses.
const REFUSED = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in an element or an attribute. */
export function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(REFUSED, '')
    .replace(/[&<>"]/g, (one) => ESCAPES[one]!);
}
