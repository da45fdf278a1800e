import type { Random } from '../shared/random.js';
import { below, pick } from './bytes.js';

/** What stands in for a figure in an attribute or an operator. */
const FIGURES = ['0', '-1', '1', '9', '65535', '100000', '2147483648', '99999999999999999999', '1e9', 'NaN', ''];
/** What stands in for a text. */
const TEXTS = [
  '',
  '&#0;',
  '&x;',
  ']]>',
  '<!--',
  '\t',
  '\u2028',
  '\ud83c',
  '增'.repeat(5000),
  '１２．５',
  '\u202e12.5',
  '<![CDATA[',
];
/** How often a piece may be repeated. */
const REPEATS = [2, 3, 10, 600, 3000];
const LONGEST = 2e6;

/** Some tags, texts or attributes of a page or of XML changed, so that most of it still means something. */
export function changeMarkup(source: string, random: Random): string {
  const tokens = source.match(/<[^<>]*>|[^<]+|</g) ?? [];
  if (tokens.length === 0) return pick(TEXTS, random);
  for (let times = 1 + below(random, 4); times > 0; times--) change(tokens, random);
  return tokens.join('').slice(0, LONGEST);
}

/** Some words of a page description or of a PDF changed. */
export function changeWords(source: string, random: Random): string {
  const words = source.match(/\s+|[^\s/<>[\]()]+|./g) ?? [''];
  for (let times = 1 + below(random, 4); times > 0; times--) change(words, random);
  return words.join('').slice(0, LONGEST);
}

function change(tokens: string[], random: Random): void {
  const at = below(random, tokens.length);
  const length = 1 + Math.floor(random() ** 4 * 200);
  const other = below(random, tokens.length);
  switch (below(random, 7)) {
    case 0:
      tokens.splice(at, length);
      break;
    case 1:
      tokens.splice(other, 0, ...tokens.slice(at, at + length));
      break;
    case 2:
      [tokens[at], tokens[other]] = [tokens[other] ?? '', tokens[at] ?? ''];
      break;
    case 3:
      tokens[at] = (tokens[at] ?? '').slice(0, LONGEST / 3000).repeat(pick(REPEATS, random));
      break;
    case 4:
      tokens[at] = pick(TEXTS, random);
      break;
    default:
      tokens[at] = (tokens[at] ?? '').replace(/\d+/g, (figure) => (random() < 0.5 ? figure : pick(FIGURES, random)));
  }
}
