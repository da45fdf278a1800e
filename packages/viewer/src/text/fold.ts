/**
 * The same text with letters in lower case and full-width signs as ASCII, unit by unit, so that places stay where they are.
 */
export function folded(text: string): string {
  return text.replace(/[A-Z\u3000\uff01-\uff5e]/g, (sign) => {
    const code = sign.charCodeAt(0);
    const plain = code === 0x3000 ? ' ' : String.fromCharCode(code > 0xff00 ? code - 0xfee0 : code);
    return plain.toLowerCase();
  });
}

/** Whether any of the texts holds the words looked for; everything holds none. */
export function holds(query: string, ...texts: readonly string[]): boolean {
  const words = folded(query).trim();
  return words === '' || texts.some((text) => folded(text).includes(words));
}
