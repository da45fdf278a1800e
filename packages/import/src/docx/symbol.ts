/** Signs that plans and reports take from the font Symbol, by the code there. */
const IN_SYMBOL: Readonly<Record<number, string>> = {
  37: '%',
  45: '-',
  163: '≤',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
};

/** Codes of the bullets of Wingdings: discs, squares, diamonds, arrows and ticks. */
const BULLETS = new Set([0x6c, 0x6d, 0x6e, 0x6f, 0x71, 0x74, 0x75, 0x76, 0x9e, 0x9f, 0xa7, 0xd8, 0xe8, 0xf0, 0xfc]);

/** The character for one of a font of signs; '' for one that has none. */
export function symbol(font: string, code: number): string {
  if (font === 'Symbol') return IN_SYMBOL[code & 0xff] ?? '';
  if (/^(?:Wingdings|Webdings)/.test(font)) return BULLETS.has(code & 0xff) ? '•' : '';
  const isPlain = code >= 0x20 && code < 0xd800;
  return isPlain ? String.fromCharCode(code) : '';
}

/** Text that holds codes of such fonts, which stand in an area of private use: the font is not known, and bullets are likely. */
export function withoutPrivate(text: string): string {
  return text.replace(/[\uf000-\uf0ff]/g, (sign) => {
    const code = sign.charCodeAt(0) & 0xff;
    return code === 183 || BULLETS.has(code) ? '•' : '';
  });
}
