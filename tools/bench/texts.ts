import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, seeded, shuffled } from '../shared/random.js';
import { renamed } from './names.js';

/** Shorter lines are headings as a rule: they keep their places, so that the text keeps its chapters. */
const SHORTEST_PARAGRAPH = 60;

/** The `.txt` files of a folder and of the folders given below it, by name. */
export function textsIn(...folders: readonly string[]): string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((path) => path.endsWith('.txt'))
    .sort()
    .map((path) => readFileSync(path, 'utf8'));
}

/**
 * Documents like the given ones, no two alike, until there are so many bytes: paragraphs change places, sentences
 * change places inside them, numbers get other digits and names other characters.
 */
export function variedTexts(originals: readonly string[], bytes: number, seed: number): string[] {
  const random = seeded(seed);
  const texts: string[] = [];
  for (let total = 0; total < bytes; total += Buffer.byteLength(texts[texts.length - 1]))
    texts.push(varied(originals[texts.length % originals.length], random));
  return texts;
}

export function sentencesOf(text: string): string[] {
  return text.match(/[^。；;\n]+[。；;]?/g) ?? [];
}

/** Whether the text is what the reader is made for: most of it Chinese characters. */
export function isChinese(text: string): boolean {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) > text.length / 2;
}

function varied(text: string, random: Random): string {
  const lines = inOtherOrder(text.split('\n'), random);
  const paragraphs = lines.map((line) => (isParagraph(line) ? withOtherSentenceOrder(line, random) : line));
  return withOtherNumbers(renamed(paragraphs.join('\n'), random), random);
}

function inOtherOrder(lines: readonly string[], random: Random): string[] {
  const paragraphs = shuffled(lines.filter(isParagraph), random);
  let next = 0;
  return lines.map((line) => (isParagraph(line) ? paragraphs[next++] : line));
}

function withOtherSentenceOrder(paragraph: string, random: Random): string {
  const sentences = paragraph.match(/[^。]+。?/g) ?? [];
  const [first = '', ...rest] = sentences;
  return [first, ...shuffled(rest, random)].join('');
}

/** Other digits in the same places. Dates and years stay: others would make another kind of text. */
function withOtherNumbers(text: string, random: Random): string {
  return text.replace(/\d+(?![\d年月日])/g, (digits) =>
    /^(19|20)\d\d$/.test(digits) ? digits : Array.from(digits, (digit) => otherDigit(digit, random)).join(''),
  );
}

/** 0 stays: it must not lead a number, and 0.6 and 6.0 are different kinds of figures. */
function otherDigit(digit: string, random: Random): string {
  return digit === '0' ? digit : String(1 + Math.floor(random() * 9));
}

function isParagraph(line: string): boolean {
  return line.length >= SHORTEST_PARAGRAPH;
}
