import type { Line, TargetPlace } from './rows.js';

/** Where a plan has a target: in a box (专栏) or in running text. */
export interface PlaceInPlan {
  /** The part of the box that its row is of: 经济发展, 民生福祉. */
  readonly group: string | null;
  /** The title of the box. */
  readonly box: string | null;
  /** Its row under the heads of the columns. */
  readonly row: { readonly header: readonly string[]; readonly cells: readonly string[] } | null;
  /** The headings that it stands under, from the top. */
  readonly section: readonly string[];
}

const NOWHERE: PlaceInPlan = { group: null, box: null, row: null, section: [] };
const BAR = /[|｜\t]/;
const OPENS = /^(?:类别|领域|分类|类型|维度|方面)$/;
const NUMBERS = /^(?:序号|编号|指标(?:名称)?|\d+)$/;

/** Tells of each target where its plan has it. Lines are the rows of boxes and their titles, in the order of the text. */
export function placeInPlanOf(lines: readonly Line[]): (place: TargetPlace | undefined) => PlaceInPlan {
  const byDocument = new Map<string, Line[]>();
  for (const line of lines) {
    const held = byDocument.get(line.document);
    if (held === undefined) byDocument.set(line.document, [line]);
    else held.push(line);
  }
  return (place) => {
    if (place === undefined) return NOWHERE;
    const { section } = place;
    const own = byDocument.get(place.document) ?? [];
    const at = own.findIndex(({ start, end }) => start <= place.start && place.start < end);
    const found = at === -1 || !isRow(own[at]!) ? null : rowAt(own, at);
    return found === null ? { ...NOWHERE, section } : { ...found, section };
  };
}

function rowAt(lines: readonly Line[], at: number): Omit<PlaceInPlan, 'section'> {
  let first = at;
  while (first > 0 && isRow(lines[first - 1]!) && follows(lines[first - 1]!, lines[first]!)) first--;
  const header = cellsOf(lines[first]!);
  const cells = cellsOf(lines[at]!);
  const before = lines[first - 1];
  const box = before !== undefined && !isRow(before) ? before.text.trim() : null;
  return { group: groupAt(lines, first, at, header), box, row: first === at ? null : { header, cells } };
}

/** The rows of a box stand one under the other. */
function follows(one: Line, other: Line): boolean {
  return other.start - one.end <= 2;
}

/** A cell that holds for the rows below it too stands in the first of them alone. */
function groupAt(lines: readonly Line[], first: number, at: number, header: readonly string[]): string | null {
  const column = header.findIndex((head) => OPENS.test(head));
  if (column === -1 || first === at) return null;
  for (let row = at; row > first; row--) {
    const cell = cellsOf(lines[row]!)[column] ?? '';
    if (cell !== '' && !NUMBERS.test(cell)) return cell;
  }
  return null;
}

function isRow({ text }: Line): boolean {
  return BAR.test(text);
}

function cellsOf({ text }: Line): readonly string[] {
  const cells = text.split(BAR).map((cell) => cell.trim());
  const isFramed = /^\s*[|｜]/.test(text);
  return isFramed ? cells.slice(1, -1) : cells;
}
