/** What kind of heading a line starts with; lower ranks stand higher in the tree. */
export interface Heading {
  /** 1 篇/部分, 2 章, 3 节, 4 一、, 5 (一), 6 1., 7 (1). */
  readonly rank: number;
  /** Length of the mark in UTF-16 units, from the start of the line. */
  readonly mark: number;
}

const HAN = '[一二三四五六七八九十百零〇]{1,4}';
const MARKS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^第\\s*(?:${HAN}|[\\d０-９]{1,2})\\s*(?:篇|编|部分)`), 1],
  [new RegExp(`^第\\s*(?:${HAN}|[\\d０-９]{1,2})\\s*章`), 2],
  [new RegExp(`^第\\s*(?:${HAN}|[\\d０-９]{1,2})\\s*节`), 3],
  [new RegExp(`^${HAN}\\s*[、．.]`), 4],
  [new RegExp(`^[（(]\\s*${HAN}\\s*[）)]`), 5],
  [/^[\d０-９]{1,2}\s*[.．、]\s*(?![\d０-９])/, 6],
  [/^[（(]\s*[\d０-９]{1,2}\s*[）)]/, 7],
];
const FIRST = new Set([...'第一二三四五六七八九十（(0123456789０１２３４５６７８９']);
const LONGEST_TITLE = 60;

/** The heading mark at the start of the line from `start` to `end`, null where the line is plain text. */
export function headingAt(text: string, start: number, end: number): Heading | null {
  if (!FIRST.has(text[start]!)) return null;
  const head = text.slice(start, Math.min(end, start + 16));
  for (const [pattern, rank] of MARKS) {
    const match = pattern.exec(head);
    if (match) return { rank, mark: match[0].length };
  }
  return null;
}

const BARE_TITLE =
  /^(?:[“"]?十[一二三四五六]五[”"]?|\d{4}年|今后五年|过去五年|过去一年)[^。，；：,;:]{0,24}(?:回顾|总结|目标|任务|工作|要求|安排|打算|情况|部署|思路|重点|建议)$/;
const LONGEST_BARE = 34;

/** Whether a line is a heading of the first rank without a number: 2026年重点工作. */
export function isBareHeading(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_BARE && BARE_TITLE.test(text.slice(start, end).replace(/\s/g, ''));
}

/**
 * Where the title of a heading ends: the end of a short line, or the first sentence of a paragraph that opens with
 * a heading mark. Null where no title stands behind the mark: then the mark only numbers a paragraph.
 */
export function titleEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_TITLE);
  for (let i = start; i < limit; i++) {
    const character = text[i]!;
    if (character === '。' || character === '\n') return i;
  }
  return end <= limit ? end : start;
}
