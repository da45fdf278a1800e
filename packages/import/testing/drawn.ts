import { FONT, pdfFrom, stream } from './pdf.js';

/** Text whose baseline begins at a point; the origin is the lower left corner of a page of A4. Every letter is as wide as it is high. */
export function shown(text: string, x: number, y: number, size = 12): string {
  return placed(text, [1, 0, 0, 1, x, y], size);
}

/** Text in coordinates of its own. */
export function placed(text: string, matrix: readonly number[], size = 12): string {
  const hex = Buffer.from(text, 'utf16le').swap16().toString('hex');
  return `BT /F ${size} Tf ${matrix.join(' ')} Tm <${hex}> Tj ET`;
}

/** Lines below each other. */
export function lines(texts: readonly string[], x: number, y: number, step = 20, size = 12): string {
  return texts.map((text, at) => shown(text, x, y - at * step, size)).join('\n');
}

/** Rules around fields between these edges. */
export function net(xs: readonly number[], ys: readonly number[]): string {
  const level = ys.map((y) => `${xs[0]} ${y} m ${xs.at(-1)} ${y} l S`);
  const upright = xs.map((x) => `${x} ${ys[0]} m ${x} ${ys.at(-1)} l S`);
  return [...level, ...upright].join('\n');
}

/** A PDF with a page for each of these contents; `page` is added to what is said of each page. */
export function drawn(contents: readonly string[], page = ''): Uint8Array {
  const first = 3 + FONT.length;
  const kids = contents.map((_, at) => `${first + 2 * at} 0 R`).join(' ');
  return pdfFrom([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${contents.length}/Kids[${kids}]>>`,
    ...FONT,
    ...contents.flatMap((content, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${page}/Resources<</Font<</F 3 0 R>>>>/Contents ${first + 2 * at + 1} 0 R>>`,
      stream(content),
    ]),
  ]);
}
