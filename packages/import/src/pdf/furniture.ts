import { type Line, textOf } from './line.js';
import { type Item, isLine, isTable } from './page.js';
import { partsOf } from './part.js';

/** The part of the height of a page, above and below, where its number stands. */
const MARGIN = 0.12;
/** How many lines at either end of a page may be running heads. */
const LINES = 2;
/** On so many pages the same line is a running head; on two, where it stands nearer to the edge than text does. */
const PAGES = 3;
const EDGE = 0.05;

const DASH = '[-—–－―~·•\\s]';
const PAGE_NUMBER = new RegExp(
  `^${DASH}*(?:第|page)?\\s*(?:\\d{1,4}|[ivxl]{1,6})\\s*页?\\s*(?:[/／,，(（]?\\s*(?:共|of)?\\s*\\d{1,4}\\s*页?[)）]?)?${DASH}*$`,
  'i',
);
const CONTENTS_LINE = /(?:[.．·…‥⋯]\s*){3,}\d{1,4}$/;

export interface Sheet {
  readonly height: number;
  readonly items: readonly Item[];
}

/** The pages without what only serves to leaf through them: running heads, page numbers, tables of contents. */
export function withoutFurniture(sheets: readonly Sheet[]): readonly (readonly Item[])[] {
  const pages = new Map<string, number>();
  const edges = sheets.map(edgesOf);
  for (const lines of edges) {
    for (const key of new Set([...lines].map(placeOf))) pages.set(key, (pages.get(key) ?? 0) + 1);
  }
  return sheets.map(({ height, items }, at) => {
    const isWithin = (line: Line, part: number) => line.y < part * height || line.y > (1 - part) * height;
    const isRunning = (line: Line) => {
      const count = edges[at]!.has(line) && partsOf(line, 1).length < 3 ? pages.get(placeOf(line))! : 1;
      return count >= PAGES || (count > 1 && isWithin(line, EDGE));
    };
    return items.filter((item) => {
      if (isTable(item)) return true;
      const text = textOf(item);
      return !(isRunning(item) || CONTENTS_LINE.test(text) || (isWithin(item, MARGIN) && PAGE_NUMBER.test(text)));
    });
  });
}

/** The first and the last lines of a page. */
function edgesOf({ items }: Sheet): ReadonlySet<Line> {
  const lines = items.filter(isLine).toSorted((a, b) => a.y - b.y);
  return new Set([...lines.slice(0, LINES), ...lines.slice(-LINES)]);
}

/** A line by what it says, but for the number of the page, and where. */
function placeOf(line: Line): string {
  return `${textOf(line).replace(/\d+/g, '#')} ${Math.round(line.y)}`;
}
