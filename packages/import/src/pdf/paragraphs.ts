import { glue } from './join.js';
import { isWide, type Line, textOf } from './line.js';
import { type Body, type Frame, frameOf, INDENT, isOfSize } from './measure.js';

/** The part that is larger in a title than in running text. */
const LARGE = 1.1;
const OPENS =
  /^(?:第[一二三四五六七八九十百\d]+[编篇章节条]|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d+(?:[.、．](?!\d)|[)）])|[①-⒇❶-❿]|——|[-–·] |[●○•◆◇■□▪▶►➢\uf020-\uf0ff])/u;
/** No mark of an item is so many letters wide. */
const MARK = 5;
/** Zones up to this one are columns of a page; others are frames around text. */
const COLUMNS = 2;
/** How a line ends that goes on behind a chart. */
const GOES_ON = /[\p{Script=Han}\p{N}，、]$/u;
const ENDS = /[。：；！？.:;!?][”’）)]?$/;

/** Whether a line is larger than running text. */
export function isLarge(line: Line, body: Body): boolean {
  return line.size >= LARGE * body.size;
}

/** Lines with what is around them. */
interface Placed {
  readonly line: Line;
  readonly text: string;
  readonly frame: Frame;
  /** How many letters it is set in. */
  readonly indent: number;
}

/** The lines of the pages, put together to paragraphs: hard line breaks and breaks between pages go. */
export function paragraphsOf(
  lines: readonly Line[],
  body: Body,
  frames: ReadonlyMap<string, Frame>,
): readonly (readonly Line[])[] {
  const placed = lines.map((line) => {
    const frame = frames.get(frameKey(line))!;
    return { line, text: textOf(line), frame, indent: (line.x - frame.x) / line.size };
  });
  const paragraphs: Placed[][] = [];
  placed.forEach((next, at) => {
    const last = paragraphs.at(-1);
    if (last !== undefined && goesOn(last, next, placed[at + 1], body)) last.push(next);
    else paragraphs.push([next]);
  });
  return paragraphs.map((paragraph) => paragraph.map(({ line }) => line));
}

/** The frame of each page and column. */
export function framesOf(lines: readonly Line[], body: Body): ReadonlyMap<string, Frame> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(frameKey(line));
    if (group === undefined) groups.set(frameKey(line), [line]);
    else group.push(line);
  }
  return new Map([...groups].map(([key, group]) => [key, frameOf(group, body)]));
}

function frameKey({ page, zone }: Line): string {
  return `${page} ${zone ?? 0}`;
}

/** Whether a paragraph goes on in the next line; the one after that shows how the next one is set. */
function goesOn(paragraph: readonly Placed[], next: Placed, after: Placed | undefined, body: Body): boolean {
  const last = paragraph.at(-1)!;
  if (leavesFrame(last, next) || !isOfSize(next.line, last.line.size)) return false;
  const near = isNear(last, next, body);
  if (isCentred(next) && isLarge(last.line, body)) {
    const isOne = last.line.bold === next.line.bold && near && !OPENS.test(next.text);
    return isOne && (isCentred(last) || isFull(last, next));
  }
  if (!isFull(last, next) || !isBelow(paragraph, next, after, body)) return false;
  if (ENDS.test(last.text)) return near && ((body.indented && !isSetIn(next)) || !OPENS.test(next.text));
  return near || (GOES_ON.test(last.text) && !OPENS.test(next.text));
}

function leavesFrame({ line: last }: Placed, { line: next }: Placed): boolean {
  const [zone = 0, nextZone = 0] = [last.zone, next.zone];
  return zone !== nextZone && Math.max(zone, nextZone) > COLUMNS;
}

function isNear(last: Placed, next: Placed, body: Body): boolean {
  const step = next.line.page === last.line.page && next.line.zone === last.line.zone ? next.line.y - last.line.y : 0;
  return step <= (isLarge(last.line, body) ? 2.2 * last.line.size : 1.25 * last.frame.pitch);
}

/** Whether a line begins where those of the paragraph do: at the edge of the frame or, where an item is set in, below its text. */
function isBelow(paragraph: readonly Placed[], next: Placed, after: Placed | undefined, body: Body): boolean {
  const [first, second] = paragraph as [Placed, ...Placed[]];
  if (second !== undefined && (isOff(second) || isOff(next))) return isInLine(second, next);
  const isItem = OPENS.test(first.text);
  if (!isSetIn(next)) return !(isItem && OPENS.test(next.text) && isInLine(first, next));
  const isBroken = isInLine(first, next) && !ENDS.test(first.text);
  if (!(isItem || isBroken) || OPENS.test(next.text) || first.line.bold !== next.line.bold) return false;
  if (Math.abs(next.indent - first.indent) > MARK) return false;
  const goesOnFrom = after !== undefined && isFull(next, after) && isNear(next, after, body) && !OPENS.test(after.text);
  const hangs = next.indent - first.indent > INDENT;
  return goesOnFrom ? isInLine(next, after) : hangs || isBroken;
}

function isSetIn({ indent }: Placed): boolean {
  return indent > INDENT;
}

/** Whether a line begins elsewhere than at the edge of the frame. */
function isOff({ indent }: Placed): boolean {
  return Math.abs(indent) > INDENT;
}

/** The frame of a page with few lines at its edge may be that of the items on it. */
function isInLine(one: Placed, other: Placed): boolean {
  const off = Math.min(Math.abs(one.indent - other.indent), Math.abs(one.line.x - other.line.x) / one.line.size);
  return off < INDENT / 2;
}

function isCentred({ line, frame }: Placed): boolean {
  const [before, after] = [line.x - frame.x, frame.right - line.right];
  return before > 1.5 * line.size && Math.abs(before - after) < 3 * line.size;
}

/** Whether a line had no room for what the next one begins with; at the end of a sentence it is asked more strictly. */
function isFull({ line, text, frame }: Placed, next: Placed): boolean {
  const slack = ENDS.test(text) ? 0.6 : 1.5;
  return frame.right - line.right < (widthOfStart(next.text) + slack) * line.size;
}

/** How many letters wide the beginning of a text is that cannot be broken. */
function widthOfStart(text: string): number {
  const [start] = /^[（“‘《〈「【(]*(?:(?:[!-'*-~]+[、，％‰]*)+|.)[，。；：、！？）”’》〉」】,.;:!?)%％‰]*/u.exec(
    text,
  ) ?? [''];
  return [...start].reduce((sum, one) => sum + (isWide(one) ? 1 : 0.6), 0);
}

/** Text of lines of a paragraph, a piece for each page. */
export function piecesOf(
  lines: readonly Line[],
): readonly { readonly text: string; readonly at: { readonly page: number } }[] {
  const pieces: { text: string; at: { page: number } }[] = [];
  for (const line of lines) {
    const text = textOf(line);
    const last = pieces.at(-1);
    const between = last === undefined ? '' : glue(last.text, text, true);
    if (last?.at.page === line.page) last.text += between + text;
    else pieces.push({ text: between + text, at: { page: line.page } });
  }
  return pieces;
}
