const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const NARROW = /[\s.,:;'|!()[\]{}iljftrI]/;
const BROAD = /[A-Zmw%≥≤—–]/;

/** About how wide a text is drawn: there is nothing to measure with on a server. Rather too wide than too narrow. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const letter of text)
    ems += WIDE.test(letter) ? 1 : NARROW.test(letter) ? 0.4 : BROAD.test(letter) ? 0.85 : 0.63;
  return ems * size;
}

/** Breaks a text into lines: Chinese between any two characters, other writing between words. */
export function linesOf(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(PARTS) ?? []) {
    if (line !== '' && widthOf(line + part.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '');
}

/** A word with what follows it, or one character that may stand at the end of a line; Chinese punctuation stays with what is before it. */
const PARTS =
  /(?:[\u2e80-\u2fff\u3040-\ua4cf\uf900-\ufaff“‘（《]|[^\s\u2e80-\u2fff\u3000-\ua4cf\uf900-\ufaff\uff00-\uff60“‘]+)[，。；：、）》”’！？]*\s*/gu;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The area that two boxes have in common. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Coordinates with one decimal: short, and the same on every machine. */
export function tenth(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}
