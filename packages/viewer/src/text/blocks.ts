import type { Range } from '@outturn/engine';

/** What a text is cut into blocks by. */
export interface BlockSource {
  readonly text: string;
  readonly sections: readonly { readonly start: number; readonly title: string; readonly depth: number }[];
  readonly frame: { readonly kind: string; readonly title: string };
  readonly facts: readonly Sentenced[];
  readonly tasks: readonly Sentenced[];
  readonly projects: readonly Sentenced[];
}

interface Sentenced {
  readonly sentence: Range;
}

/** A piece of the text that stands for itself on the page. */
export interface Block extends Range {
  readonly kind: 'title' | 'heading' | 'caption' | 'paragraph' | 'table';
  /** Index of the section that begins here, -1 where none does. A paragraph may open with its heading. */
  readonly section: number;
  /** Where the words of the heading end; the start where there is none. */
  readonly headed: number;
  /** Cells by row, the first row is the head; empty where the block is no table. */
  readonly rows: readonly (readonly Range[])[];
}

/** The blocks of a document in order. Together they hold every character save blanks around lines and the marks between cells. */
export function blocksOf(document: BlockSource): readonly Block[] {
  const { text } = document;
  const blocks: Block[] = [];
  const sections = new Map(document.sections.map(({ start }, index) => [start, index]));
  const running = runningOver(document);
  const lines = linesOf(text);
  const mark = document.frame.kind === 'figures' ? sheetMark(text, lines) : null;
  for (let i = 0; i < lines.length; ) {
    const rows = tableAt(text, lines, i, mark);
    if (rows.length > 0) {
      const { start } = lines[i]!;
      const { end } = lines[i + rows.length - 1]!;
      blocks.push({ kind: 'table', start, end, section: -1, headed: start, rows: rows.filter(isContent(text)) });
      i += rows.length;
    } else {
      const { start } = lines[i]!;
      let { end } = lines[i++]!;
      while (i < lines.length && running(end)) end = lines[i++]!.end;
      blocks.push(lineBlock(document, { start, end }, sections.get(start) ?? -1));
    }
  }
  return titled(document, blocks);
}

/** Lines without the blanks around them; blank ones are none. */
function linesOf(text: string): Range[] {
  const lines: Range[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n\r]+/g)) {
    const start = index + line.length - line.trimStart().length;
    const end = index + line.trimEnd().length;
    if (end > start) lines.push({ start, end });
  }
  return lines;
}

/** Whether a sentence runs on over the end of a line, as in a text taken from a PDF. */
function runningOver({ facts, tasks, projects }: BlockSource): (offset: number) => boolean {
  const sentences = [...facts, ...tasks, ...projects].map(({ sentence }) => sentence).sort((a, b) => a.start - b.start);
  let at = 0;
  let reached = 0;
  return (offset) => {
    while (at < sentences.length && sentences[at]!.start < offset) reached = Math.max(reached, sentences[at++]!.end);
    return reached > offset;
  };
}

function lineBlock({ text, sections }: BlockSource, { start, end }: Range, section: number): Block {
  const headed = section === -1 ? start : Math.min(end, start + sections[section]!.title.length);
  const whole = section !== -1 && headed >= end - 1;
  const kind = whole ? 'heading' : isCaption(text.slice(start, end)) ? 'caption' : 'paragraph';
  return { kind, start, end, section, headed, rows: [] };
}

/** 专栏3 重点水利工程: a short line over a box, a table or a figure. */
function isCaption(line: string): boolean {
  return line.length <= 50 && /^(?:专栏|附?[表图])\s*[\d一二三四五六七八九十]/.test(line) && !/[。;；]$/.test(line);
}

/** The title of the paper is the first line, or the first two, that the reader took for it. */
function titled({ text, frame }: BlockSource, blocks: readonly Block[]): readonly Block[] {
  const title = unspaced(frame.title);
  if (title === '') return blocks;
  for (const lines of [1, 2]) {
    const at = blocks.findIndex(({ start, kind }, index) => {
      const last = blocks[index + lines - 1];
      return kind !== 'table' && last !== undefined && unspaced(text.slice(start, last.end)) === title;
    });
    if (at === -1) continue;
    const whole: Block = { ...blocks[at]!, kind: 'title', end: blocks[at + lines - 1]!.end };
    return [...blocks.slice(0, at), whole, ...blocks.slice(at + lines)];
  }
  return blocks;
}

function unspaced(text: string): string {
  return text.replace(/\s+/g, '').normalize('NFKC');
}

/** The rows of a table from this line on: at least two lines with as many cells. */
function tableAt(
  text: string,
  lines: readonly Range[],
  from: number,
  mark: string | null,
): readonly (readonly Range[])[] {
  const rows: (readonly Range[])[] = [];
  for (let i = from; i < lines.length; i++) {
    const cells = mark === null ? cellsOf(text, lines[i]!) : sheetCells(text, lines[i]!, mark);
    if (cells.length < 2 || (rows.length > 0 && cells.length !== rows[0]!.length)) break;
    rows.push(cells);
  }
  return rows.length > 1 ? rows : [];
}

/** Between `|` or tabs, with the blanks around them cut off. A bar at either end of the line parts nothing. */
function cellsOf(text: string, line: Range): readonly Range[] {
  if (!text.slice(line.start, line.end).includes('|')) return split(text, withTabs(text, line), '\t');
  const start = text[line.start] === '|' ? line.start + 1 : line.start;
  const end = text[line.end - 1] === '|' && line.end > start ? line.end - 1 : line.end;
  return split(text, { start, end }, '|');
}

/** A tab before the first words of a line, or behind its last, sets off a blank cell. */
function withTabs(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (text[from - 1] === '\t') from--;
  while (text[to] === '\t') to++;
  return { start: from, end: to };
}

function split(text: string, { start, end }: Range, mark: string): readonly Range[] {
  const cells: Range[] = [];
  for (let at = start; at <= end; ) {
    const next = text.indexOf(mark, at);
    const stop = next === -1 || next > end ? end : next;
    cells.push(trimmed(text, at, stop));
    at = stop + 1;
  }
  return cells;
}

/** What parts the cells of a sheet of figures: what stands most often in its head. */
function sheetMark(text: string, [head]: readonly Range[]): string {
  const line = head === undefined ? '' : text.slice(head.start, head.end);
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: line.split(mark).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}

/** A mark inside of quotes parts nothing. */
function sheetCells(text: string, { start, end }: Range, mark: string): readonly Range[] {
  const cells: Range[] = [];
  let from = start;
  let quoted = false;
  for (let at = start; at < end; at++) {
    if (text[at] === '"') quoted = !quoted;
    if (text[at] !== mark || quoted) continue;
    cells.push(trimmed(text, from, at));
    from = at + 1;
  }
  return [...cells, trimmed(text, from, end)];
}

function trimmed(text: string, start: number, end: number): Range {
  const cell = text.slice(start, end);
  const from = start + cell.length - cell.trimStart().length;
  return { start: from, end: Math.max(from, start + cell.trimEnd().length) };
}

/** The line of dashes under the head of a Markdown table says nothing. */
function isContent(text: string): (row: readonly Range[]) => boolean {
  return (row) => row.some(({ start, end }) => !/^:?-+:?$/.test(text.slice(start, end)));
}
