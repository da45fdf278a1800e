import { type Caption, captionOf, type Paper } from './caption.js';
import { figureIn } from './cell.js';
import { filled, type Grid, type GridRow, wordsAt } from './grid.js';
import { type Head, headOf, isLoneHead } from './head.js';

/** Rows under one head, or under none. */
export interface Piece {
  /** Null for rows that no head explains. */
  readonly head: Head | null;
  readonly caption: Caption;
  readonly rows: readonly GridRow[];
}

/** A table taken apart. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Rows that title what stands below them, and those of heads. */
  readonly titles: readonly GridRow[];
  /** Rows that explain what stands above them. */
  readonly notes: readonly GridRow[];
}

const NOTE = /^(?:注|说明|备注|资料来源|数据来源)[:：\d]/;
const TITLE =
  /^续?附?[表图]\s*[\d一二三四五六七八九十]|^附件|^专栏|单位[:：]|(?:情况|统计|一览|明细|汇总|分解|对照)表$/;
const LONGEST_TITLE = 60;
/** What a cell of a second head may say; others would cost a look at every row. */
const MAY_HEAD = /指标|项目|科目|名称|产品|行业|地区|年份|类别|序号|[县市区]$/;

/** Takes a table apart into its heads and what stands under each; `above` are the lines above it. */
export function piecesOf(grid: Grid, above: readonly string[], paper: Paper): Pieces {
  const pieces: { head: Head | null; caption: Caption; rows: GridRow[] }[] = [];
  const titles: GridRow[] = [];
  const notes: GridRow[] = [];
  let said: readonly string[] = above;
  let behind = false;
  for (let at = 0; at < grid.length; at++) {
    const row = grid[at]!;
    const open = pieces.at(-1)?.head ?? null;
    if (isRuled(row)) continue;
    if (isNote(row)) notes.push(row);
    else if (isTitle(row, behind ? null : open)) {
      said = [...(behind || open === null ? said : said.filter((line) => line.includes('单位'))), ...wordsOf(row)];
      behind = true;
      titles.push(row);
    } else {
      const caption = captionOf(said, paper);
      const head = behind || open === null || mayHead(row) ? headOf(grid, at, caption, paper.part) : null;
      if (head !== null) {
        pieces.push({ head, caption, rows: [] });
        titles.push(...grid.slice(at, at + head.height));
        at += head.height - 1;
      } else if (pieces.length > 0 && !(behind && open !== null)) pieces.at(-1)!.rows.push(row);
      else pieces.push({ head: null, caption, rows: [row] });
      behind = false;
    }
  }
  return { pieces, titles, notes };
}

/** The rule of a Markdown table. */
function isRuled(row: GridRow): boolean {
  return filled(row).every(({ words }) => /^[-:=]+$/.test(words.text));
}

function isNote(row: GridRow): boolean {
  const [first, ...others] = filled(row);
  return first !== undefined && others.length === 0 && NOTE.test(first.words.text);
}

/** Whether a row titles what follows: by its words, and above the first head also by standing alone. */
function isTitle(row: GridRow, open: Head | null): boolean {
  const cells = filled(row).map(({ words }) => words.text);
  if (cells.length > 2 || cells.some((words) => words.length > LONGEST_TITLE || /[。;]/.test(words))) return false;
  if (cells.length === 1 && open === null) return figureIn(cells[0]!) === null && !isLoneHead(row);
  return cells.some((words) => TITLE.test(words)) && cells.every((words) => figureIn(words) === null);
}

function mayHead(row: GridRow): boolean {
  const cells = filled(row).slice(0, 3);
  if (wordsAt(row, 0) === '' && cells.length > 1 && cells[0]!.column > 0) return true;
  return cells.length > 1 && cells.some(({ words }) => words.text.length <= 10 && MAY_HEAD.test(words.text));
}

function wordsOf(row: GridRow): readonly string[] {
  return filled(row).map(({ words }) => words.text);
}
