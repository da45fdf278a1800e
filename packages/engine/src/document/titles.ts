import { headingAt } from './headings.js';
import type { Layout, Title } from './layout.js';
import type { Range } from './range.js';
import { narrowed } from './squeeze.js';

/** Longer lines are running text, whatever their style. */
const LONGEST = 60;
/** A file that sets more of its lines as titles uses the style for its looks. */
const MOST = 0.5;
const NONE: ReadonlyMap<number, number> = new Map();

/**
 * The paragraphs that a file sets as titles without a mark of headings (一、), with their rank among the marked ones: titles of one level
 * stand as high as the marked titles of that level. That of the paper, `name`, opens no section, nor do the lines at its head that alone stand
 * above all others.
 */
export function styledTitles(
  text: string,
  paragraphs: readonly Range[],
  { titles, tables }: Layout,
  name: string,
): ReadonlyMap<number, number> {
  if (titles.length === 0) return NONE;
  const levels = new Map<number, Title>();
  const tabled = tables.reduce((rows, { cells }) => rows + new Set(cells.map(({ row }) => row)).size, 0);
  let next = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    const { start, end } = paragraphs[i]!;
    while (next < titles.length && titles[next]!.end <= start) next++;
    const title = titles[next];
    if (title !== undefined && title.start <= start && isTitle(text, start, end)) levels.set(i, title);
  }
  if (levels.size > (paragraphs.length - tabled) * MOST) return NONE;
  return ranked(text, paragraphs, levels, name);
}

function isTitle(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST && !/[。；;]|[，,、：:]$/.test(text.slice(start, end));
}

function ranked(
  text: string,
  paragraphs: readonly Range[],
  levels: ReadonlyMap<number, Title>,
  name: string,
): ReadonlyMap<number, number> {
  const marked = new Map<number, number>();
  const plain: [number, number][] = [];
  const head = headOf(levels);
  for (const [at, { level }] of levels) {
    const { start, end } = paragraphs[at]!;
    const heading = headingAt(text, start, end);
    if (heading !== null) marked.set(level, Math.min(heading.rank, marked.get(level) ?? heading.rank));
    else if (!head.has(at) && !isOfName(text, paragraphs, at, name)) plain.push([at, level]);
  }
  return new Map(plain.map(([at, level]) => [at, rankOf(level, marked)]));
}

/** Whether a paragraph is the title of the paper, or one of the two lines that it stands on. */
function isOfName(text: string, paragraphs: readonly Range[], at: number, name: string): boolean {
  const { start, end } = paragraphs[at]!;
  const before = paragraphs[at - 1]?.start ?? start;
  const behind = paragraphs[at + 1]?.end ?? end;
  return [
    [start, end],
    [before, end],
    [start, behind],
  ].some(([from, to]) => to! - from! <= 2 * LONGEST && unspaced(text, from!, to!) === name);
}

/** The title of a paper stands among its first lines. */
const FIRST_LINES = 8;

/** The titles of the highest level, where all of them stand one behind the other among the first lines. */
function headOf(levels: ReadonlyMap<number, Title>): ReadonlySet<number> {
  const highest = [...levels.values()].reduce((least, { level }) => Math.min(least, level), Number.POSITIVE_INFINITY);
  const head = [...levels].filter(([, { level }]) => level === highest).map(([at]) => at);
  const first = head[0] ?? 0;
  return new Set(first <= FIRST_LINES && head.every((at, index) => at === first + index) ? head : []);
}

function unspaced(text: string, start: number, end: number): string {
  return narrowed(text.slice(start, end)).replace(/\s/g, '');
}

/** Keeps titles of several levels in order between two ranks of marks. */
const STEP = 1 / 16;

function rankOf(level: number, marked: ReadonlyMap<number, number>): number {
  const same = marked.get(level);
  if (same !== undefined) return same;
  const above = [...marked.keys()].filter((one) => one < level);
  const below = [...marked.keys()].filter((one) => one > level);
  if (above.length > 0) return marked.get(Math.max(...above))! + STEP * level;
  return below.length > 0 ? marked.get(Math.min(...below))! - 1 + STEP * level : level;
}

/** For every paragraph, whether it is a row of a file's table. */
export function rowsAmong(paragraphs: readonly Range[], { tables }: Layout): (paragraph: number) => boolean {
  const rows = new Uint8Array(paragraphs.length);
  let next = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    while (next < tables.length && tables[next]!.end <= paragraphs[i]!.start) next++;
    if (next < tables.length && tables[next]!.start <= paragraphs[i]!.start) rows[i] = 1;
  }
  return (paragraph) => rows[paragraph] === 1;
}
