import { BLANK, CLASSES } from './characters.js';
import { headingAt, isBareHeading } from './headings.js';
import type { Layout } from './layout.js';
import type { Range } from './range.js';
import { opensBox, Rows } from './rows.js';

/** A text with longer lines keeps its paragraphs in one line each: half of them, and all but one in twenty. */
const LONGEST_MIDDLE = 60;
const LONGEST_MOST = 90;
const FEWEST_LINES = 12;
const SAMPLE = 4000;

/**
 * The paragraphs of a text, blank ones left out, blanks at both ends cut off.
 * A text taken from a PDF breaks its lines inside sentences, between words and around numbers: there, lines that end
 * in no closing mark run on. Of a file whose layout is known, every line is a paragraph.
 */
export function paragraphsOf(text: string, layout: Layout | null): readonly Range[] {
  const lines = linesOf(text);
  if (layout !== null) return lines;
  return joinLines(text, lines, isWrapped(text, lines), new Rows(text));
}

function linesOf(text: string): Range[] {
  const lines: Range[] = [];
  for (let start = 0; start <= text.length; ) {
    let stop = text.indexOf('\n', start);
    if (stop === -1) stop = text.length;
    let from = start;
    let to = stop;
    while (from < to && CLASSES[text.charCodeAt(from)]! & BLANK) from++;
    while (to > from && CLASSES[text.charCodeAt(to - 1)]! & BLANK) to--;
    if (to > from) lines.push({ start: from, end: to });
    start = stop + 1;
  }
  return lines;
}

/** Whether most lines break off inside a sentence. */
function isWrapped(text: string, lines: readonly Range[]): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const sample = lines.length > SAMPLE ? lines.slice(0, SAMPLE) : lines;
  const open = sample.filter((line) => !closes(text, line) && headingAt(text, line.start, line.end) === null);
  if (open.length < sample.length * 0.5) return false;
  const lengths = sample.map((line) => line.end - line.start).sort((a, b) => a - b);
  const most = lengths[Math.floor(lengths.length * 0.95)]!;
  return lengths[lengths.length >> 1]! <= LONGEST_MIDDLE && most <= LONGEST_MOST && closed(text, sample) > 0;
}

/** How many lines end in a full stop: a table or a list of names has none. */
function closed(text: string, lines: readonly Range[]): number {
  return lines.filter((line) => '。；;'.includes(text[line.end - 1]!)).length;
}

const CLOSING = new Set([...'。！？；：!?;:']);

function closes(text: string, line: Range): boolean {
  return CLOSING.has(text[line.end - 1]!);
}

function joinLines(text: string, lines: readonly Range[], wrapped: boolean, rows: Rows): Range[] {
  const paragraphs: Range[] = [];
  let start = -1;
  let last: Range | null = null;
  let afterRow = false;
  let boxed = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    boxed = (boxed && isCell(text, line)) || opensBox(text, line);
    if (wrapped && !boxed && isPageMark(text, lines, i)) continue;
    const row = boxed || rows.has(line);
    if (last !== null && (row || afterRow || !runsOn(text, last, line, wrapped))) {
      paragraphs.push({ start, end: last.end });
      last = null;
    }
    if (last === null) start = line.start;
    last = line;
    afterRow = row;
  }
  if (last !== null) paragraphs.push({ start, end: last.end });
  return paragraphs;
}

const LONGEST_CELL = 30;

/** Whether a line may be a cell of a box that has its cells in a line each. */
function isCell(text: string, line: Range): boolean {
  return line.end - line.start <= LONGEST_CELL && !closes(text, line);
}

function runsOn(text: string, line: Range, next: Range, wrapped: boolean): boolean {
  if (closes(text, line) || headingAt(text, next.start, next.end) !== null) return false;
  if (isOpen(text, line)) return true;
  if (isBareHeading(text, line.start, line.end) || isBareHeading(text, next.start, next.end)) return false;
  return wrapped && headingAt(text, line.start, line.end) === null && !isTitle(text, line, next);
}

/** A line that ends like this is not at the end of a sentence, however short it is. */
const OPEN = /(?:[\d０-９][.．]|增长|下降|达到|完成|实现|超过|[，、,])$/;

function isOpen(text: string, line: Range): boolean {
  return OPEN.test(text.slice(Math.max(line.start, line.end - 3), line.end));
}

/** The title of a paper or of a figure stands for itself. */
function isTitle(text: string, line: Range, next: Range): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + 40));
  if (/^(?:图|表|专栏)\s*\d/.test(head)) return true;
  return (
    /(?:公报|报告|规划纲要|纲要|统计局|人民政府|调查队|日[）)]?)$/.test(head.trim()) &&
    !/^[，。、\d]/.test(text[next.start]!)
  );
}

const DASHES = /^[-—–\s]+$/;

/** A page number, with its dashes in one line or in three. */
function isPageMark(text: string, lines: readonly Range[], at: number): boolean {
  const line = textOf(text, lines[at]);
  if (line.length > 12) return false;
  if (DASHES.test(line) || /^[-—–]\s*\d{1,4}\s*[-—–]$/.test(line)) return true;
  return (
    /^\d{1,4}$/.test(line) && (DASHES.test(textOf(text, lines[at - 1])) || DASHES.test(textOf(text, lines[at + 1])))
  );
}

function textOf(text: string, line: Range | undefined): string {
  return line === undefined ? '' : text.slice(line.start, Math.min(line.end, line.start + 13));
}
