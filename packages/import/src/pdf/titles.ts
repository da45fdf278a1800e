import { type Line, textOf } from './line.js';
import { type Body, isOfSize } from './measure.js';
import { isLarge } from './paragraphs.js';

const LONG = 60;
/** What a title does not end with, or does not say. */
const NO_TITLE = /[。；;，,：:、]$|^(?:表|图|单位|注)\s*[\d:：]|^[^\p{L}]*$/u;

/** The levels of the paragraphs that are titles by their letters: the larger the higher, heavy ones of the size of running text last. */
export function levelsOf(paragraphs: readonly (readonly Line[])[], body: Body): ReadonlyMap<readonly Line[], number> {
  const titles = paragraphs.filter((lines) => isTitle(lines, body));
  const weights = [...new Set(titles.map(weightOf))].sort((a, b) => b - a);
  return new Map(titles.map((lines) => [lines, weights.indexOf(weightOf(lines)) + 1]));
}

function isTitle(lines: readonly Line[], body: Body): boolean {
  const text = lines.map((line) => textOf(line)).join('');
  if (text.length > LONG || NO_TITLE.test(text)) return false;
  if (lines.every((line) => isLarge(line, body))) return true;
  const [line] = lines;
  return lines.length === 1 && !body.bold && line!.runs.every(({ bold }) => bold) && isOfSize(line!, body.size);
}

/** Sizes that differ by less than a point are one. */
function weightOf([line]: readonly Line[]): number {
  return Math.round(line!.size) + (line!.bold ? 0.5 : 0);
}
