/** What no reader on this machine can be faster than: turning bytes into text, and looking once at every unit of it. */

const decoder = new TextDecoder();
const classes = classTable();

export function decodeAll(files: readonly Uint8Array[]): number {
  let units = 0;
  for (const bytes of files) units += decoder.decode(bytes).length;
  return units;
}

export function scanAll(texts: readonly string[]): number {
  let seen = 0;
  for (const text of texts) seen += scan(text);
  return seen;
}

function scan(text: string): number {
  let seen = 0;
  for (let at = 0; at < text.length; at++) seen += classes[text.charCodeAt(at)];
  return seen;
}

/** One class for every UTF-16 unit, as the first table of a lexer holds it. */
function classTable(): Uint8Array {
  const table = new Uint8Array(2 ** 16);
  table.fill(3, 0x4e00, 0xa000);
  for (const unit of '0123456789０１２３４５６７８９') table[unit.charCodeAt(0)] = 1;
  for (const unit of '，。、；：（）,.;:()\n %％') table[unit.charCodeAt(0)] = 2;
  return table;
}
