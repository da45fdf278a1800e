/**
 * Width of text on a terminal, in columns: 2 for the wide and full-width characters of Unicode's East Asian Width, 0 for marks
 * that combine, 1 for the rest. Ambiguous characters (quotes, dashes, ≥) count 1, as terminals do unless told otherwise.
 */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfOne(character);
  return width;
}

/** First and last code point of each run of wide characters, ascending. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

function widthOfOne(character: string): number {
  const point = character.codePointAt(0)!;
  if (point < 0x300) return 1;
  // Nearly all that is printed here.
  if (point >= 0x4e00 && point <= 0x9fff) return 2;
  if (0x4e00 <= point && point <= 0x9fff) return 2; // most of what is measured
  if (/[\p{Mark}\p{Cf}]/u.test(character)) return 0;
  return WIDE.some(([first, last]) => first <= point && point <= last) ? 2 : 1;
}

/** Text that fits into so many columns; what is cut off is marked by an ellipsis. */
export function fit(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = '';
  let width = 1; // of the ellipsis
  for (const character of text) {
    width += widthOfOne(character);
    if (width > columns) break;
    kept += character;
  }
  return columns > 0 ? `${kept}…` : '';
}

/** The end of a text that fits into so many columns; what is cut off in front is marked by an ellipsis. */
export function fitEnd(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  const kept: string[] = [];
  let width = 1; // of the ellipsis
  for (const character of [...text].reverse()) {
    width += widthOfOne(character);
    if (width > columns) break;
    kept.push(character);
  }
  return columns > 0 ? `…${kept.reverse().join('')}` : '';
}

/** A wide character or a run of narrow ones, with what may not be torn from it: brackets before, marks and blanks after. */
const UNIT =
  /[（《「『“‘(]*(?:[\u1100-\u{3fffd}]|[^\s\u1100-\u{3fffd}]+)[，。、；：？！）》」』”’…％,.;:?!)\]]*\s*|./gsu;

/** Breaks a text into lines of so many columns at most, where it may be broken. On the first, `used` columns are taken already. */
export function wrap(text: string, columns: number, used = 0): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = used;
  for (const [unit] of text.matchAll(UNIT)) {
    if (width + widthOf(unit.trimEnd()) > columns && width > 0) {
      lines.push(line.trimEnd());
      line = '';
      width = 0;
    }
    line += unit;
    width += widthOf(unit);
  }
  return [...lines, line];
}

/** Text on one line that cannot steer the terminal, as near to the original as can be: white space becomes blanks, controls go. */
export function visible(text: string): string {
  return text.replace(/\s/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');
}

/** Text on one line that cannot steer the terminal: runs of white space become one blank, controls and marks of direction go. */
export function plain(text: string): string {
  return visible(text.replace(/\s+/g, ' ')).trim();
}
