import { COMMON_WORDS } from './common-words.js';
import { fold, isLeaked } from './leaked-passwords.js';

/** So many letters, of so many kinds, have to be left once what is guessed first is taken out. */
const LETTERS_LEFT = 5;
const KINDS = 5;

/**
 * Long, and not what is guessed first: passwords that were stolen elsewhere; common words, rows of keys, counting, one's own name, any of them again
 * and again, dressed up with digits and signs. There is no rule of what characters a password has to hold.
 */
export function isStrong(password: string, login: string): boolean {
  const length = [...password].length;
  if (length < 12 || length > 128 || password.length > 128) return false;
  const text = fold(password);
  const name = login.split('@')[0]!.toLowerCase();
  if (new Set(text).size < KINDS || isLeaked(text)) return false;
  return lettersLeft(text, [name, ...COMMON_WORDS]) >= LETTERS_LEFT;
}

/** How many letters nobody would guess. Words of three letters and fewer, which stand in any other, are taken only where they stand alone. */
function lettersLeft(text: string, words: readonly string[]): number {
  const long = words.filter(isLong);
  const known = [...placesOf(text, long), ...placesOf(undressed(text), long), ...runsIn(text), ...repeatsIn(text)];
  const isKnown = (at: number): boolean => known.some(({ start, end }) => start <= at && at < end);
  const rest = text.split('').map((character, at) => (isKnown(at) ? ' ' : character));
  const pieces = rest.join('').split(/[^\p{L}]+/u);
  return pieces.reduce((sum, piece) => sum + (words.includes(piece) ? 0 : [...piece].length), 0);
}

function isLong(word: string): boolean {
  return word.length > 3 || (word.length > 1 && /\p{Script=Han}/u.test(word));
}

/** p@ssw0rd is password. */
const DRESS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

function undressed(text: string): string {
  return text.replaceAll(/[\d@$!]/g, (character) => DRESS[character] ?? character);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function placesOf(text: string, words: readonly string[]): readonly Range[] {
  return words.flatMap((word) => {
    const places: Range[] = [];
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
      places.push({ start, end: start + word.length });
    }
    return places;
  });
}

/** What is typed key by key, 1qaz2wsx, and what is counted, abcd: so many in a row are no chance. */
const RUN = 4;

function runsIn(text: string): readonly Range[] {
  const runs: Range[] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end++) {
    if (end < text.length && areNeighbours(text[end - 1]!, text[end]!)) continue;
    if (end - start >= RUN) runs.push({ start, end });
    start = end;
  }
  return runs;
}

/** What was there already: of abcabcabc all but the first. */
function repeatsIn(text: string): readonly Range[] {
  return [...text.matchAll(/(.{2,16}?)\1+/gs)].map(({ index, 0: all, 1: first }) => {
    return { start: index + first!.length, end: index + all.length };
  });
}

const KEYS = ['1234567890-=', 'qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,./'];
const COLUMNS = new Map(KEYS.flatMap((keys) => [...keys].map((key, column) => [key, column] as const)));

/** In one column of keys or two beside each other, or one after the other in the alphabet. */
function areNeighbours(one: string, other: string): boolean {
  if (Math.abs(one.charCodeAt(0) - other.charCodeAt(0)) <= 1) return true;
  const [from, to] = [COLUMNS.get(one), COLUMNS.get(other)];
  return from !== undefined && to !== undefined && Math.abs(from - to) <= 1;
}
