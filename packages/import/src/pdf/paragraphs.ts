import { glue } from './join.js';
import { isWide, type Line, textOf } from './line.js';
import { type Body, type Frame, frameOf, INDENT, isOfSize } from './measure.js';

/** The part that is larger in a title than in running text. */
const LARGE = 1.1;
const OPENS =
  /^(?:第[一二三四五六七八九十百\d]+[编篇章节条]|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d+[.、．](?!\d)|——)/;
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
}

/** The lines of the pages, put together to paragraphs: hard line breaks and breaks between pages go. */
export function paragraphsOf(
  lines: readonly Line[],
  body: Body,
  frames: ReadonlyMap<string, Frame>,
): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [];
  let last: Placed | null = null;
  for (const line of lines) {
    const placed = { line, text: textOf(line), frame: frames.get(frameKey(line))! };
    if (last !== null && goesOn(last, placed, body)) paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
    last = placed;
  }
  return paragraphs;
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

/** Whether a paragraph goes on from one line to the next. */
function goesOn(last: Placed, next: Placed, body: Body): boolean {
  const [zone = 0, nextZone = 0] = [last.line.zone, next.line.zone];
  const leavesFrame = zone !== nextZone && Math.max(zone, nextZone) > COLUMNS;
  if (leavesFrame || !isOfSize(next.line, last.line.size)) return false;
  const step = next.line.page === last.line.page && next.line.zone === last.line.zone ? next.line.y - last.line.y : 0;
  const isNear = step <= (isLarge(last.line, body) ? 2.2 * last.line.size : 1.25 * last.frame.pitch);
  if (isCentred(next) && (isCentred(last) || isLarge(last.line, body))) {
    const isOne = last.line.bold === next.line.bold && isNear && !OPENS.test(next.text);
    return isOne && isLarge(last.line, body) && (isCentred(last) || isFull(last, next));
  }
  if (next.line.x - next.frame.x > INDENT * next.line.size || !isFull(last, next)) return false;
  if (ENDS.test(last.text)) return isNear && (body.indented || !OPENS.test(next.text));
  return isNear || (GOES_ON.test(last.text) && !OPENS.test(next.text));
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
