import type { Announced } from './announced.js';
import { type Counted, type Listed, listOf, quotedListOf } from './listed.js';

/** Words behind an announcement that open its whole list. */
const OPENS =
  /^[\u4e00-\u9fff]{0,6}”?(?:[，,（(]?(?:即|包括|包含|分别是|分别为|具体为|具体是)[：:]?|[，,]?(?:为|是)[：:]|[：:（(])/;
/** A bracket that holds some of them, or says something else. */
const ASIDE = /^(?:其中|含|不含|如|详见|见|以下|下同|\d)/;
const CLAUSES = /[；;]/;
/** A slip of the pen is no farther off: a longer list behind a colon is of other things. */
const FARTHEST = 2;

/** 四大平台，即A、B、C、D behind the announcement; 5个乡镇（A镇、B镇）; 三项原则：坚持A；坚持B. */
export function listBehind(text: string, { end, count }: Announced): Counted | null {
  const opening = OPENS.exec(text.slice(end, end + 24));
  if (opening === null) return null;
  const start = end + opening[0].length;
  const bracket = /[（(]$/.test(opening[0]);
  let stop = start;
  while (stop < text.length && !(bracket ? '）)\n' : '。\n').includes(text[stop]!)) stop++;
  const inside = text.slice(start, stop);
  if (ASIDE.test(inside)) return null;
  const list = bracket ? listOf(inside) : (clausesOf(inside) ?? firstPiece(inside));
  if (list === null || Math.abs(count - list.least) > FARTHEST + (list.most - list.least)) return null;
  const length = list.items.join('、').length;
  return { ...list, places: [{ start, end: Math.min(stop, start + length) }], sure: false };
}

/** A list in clauses: set apart by semicolons, or all with the same beginning (坚持…，坚持…，坚持…). */
function clausesOf(text: string): Listed | null {
  const parted = text.split(CLAUSES);
  if (parted.length > 1) return { least: parted.length, most: parted.length, items: parted, open: false };
  const clauses = text.split(/[，,]/);
  const alike = clauses.length > 1 && clauses.every((clause) => clause.slice(0, 2) === clauses[0]!.slice(0, 2));
  return alike ? quotedListOf(clauses.join('，')) : null;
}

/** A、B、C up to the first mark; where a comma or colon ends it, the list goes on in clauses and cannot be told. */
function firstPiece(text: string): Listed | null {
  return /[，,：:]/.test(text) ? null : listOf(text);
}
