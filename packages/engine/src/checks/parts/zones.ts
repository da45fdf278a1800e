/** A stretch of text that lists parts. Half open. */
export interface Zone {
  /** Where the cue starts. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly bracket: boolean;
  /** How many lines it has where every part stands in a line of its own, else 0. */
  readonly lines: number;
  /** Whether everything in it is of the whole: in brackets, in lines, in a sentence of its own. */
  readonly firm: boolean;
  /** Whether the text says that nothing else belongs to the whole: 构成是, 包括 without 等. */
  readonly claims: boolean;
  /** Whether a list inside it or 等 leaves parts out. */
  readonly open: boolean;
}

const LONGEST_BRACKET = 120;
const NESTED = /其中|包括|包含/;
const AND_SO_ON = /(?<![高中初同平均对特优一二三四上下品])等(?![级次同候量比额于])/;
const CLAIM = /包括|包含|构成|组成|如下|分为/;

/** The list that a cue begins; null where the cue begins none. */
export function zoneAt(text: string, start: number, cue: string): Zone | null {
  const from = start + cue.length;
  if (cue === '(' || cue === '（') return bracketAt(text, start, from);
  const lines = linesBehind(text, from);
  if (lines !== null)
    return {
      start,
      from,
      to: lines.to,
      bracket: false,
      lines: lines.count,
      firm: true,
      claims: CLAIM.test(cue),
      open: false,
    };
  const rest = untilClosed(text.slice(from, endOfSentence(text, from)));
  const nested = rest.search(NESTED);
  const list = nested === -1 ? rest : rest.slice(0, nested);
  const open = nested !== -1 || AND_SO_ON.test(list);
  const firm = /(?:^|[。；;\n])\s*$/.test(text.slice(Math.max(0, start - 4), start));
  return {
    start,
    from,
    to: from + list.length,
    bracket: false,
    lines: 0,
    firm,
    claims: CLAIM.test(cue) && !open,
    open,
  };
}

function bracketAt(text: string, start: number, from: number): Zone | null {
  const inside = /^[^()（）\n]+(?=[)）])/.exec(text.slice(from, from + LONGEST_BRACKET))?.[0];
  // One figure in brackets says the same in another unit, unless it is called a part.
  if (inside === undefined || !/\d[^\d.]+\d|^(?:其中|含).*\d/.test(inside) || /^[折约]合/.test(inside)) return null;
  const open = NESTED.test(inside.slice(2)) || AND_SO_ON.test(inside);
  return { start, from, to: from + inside.length, bracket: true, lines: 0, firm: true, claims: false, open };
}

/** Up to a bracket that was opened before. */
function untilClosed(rest: string): string {
  return /^(?:[^()（）]|[(（][^()（）]*[)）])*/.exec(rest)![0];
}

const END = /[。！？!?\n]/g;

function endOfSentence(text: string, from: number): number {
  END.lastIndex = from;
  return END.exec(text)?.index ?? text.length;
}

/** A colon at the end of a line with at least two lines of one numbering behind it. */
function linesBehind(text: string, from: number): { readonly to: number; readonly count: number } | null {
  const colon = /^[:：][ \t]*\r?\n/.exec(text.slice(from, from + 8));
  if (colon === null) return null;
  let at = from + colon[0].length;
  const style = styleAt(text, at);
  let count = 0;
  while (style !== null && at < text.length && styleAt(text, at) === style) {
    const end = text.indexOf('\n', at);
    at = end === -1 ? text.length : end + 1;
    count++;
  }
  return count > 1 ? { to: at, count } : null;
}

/** How a line is numbered, in one sign; null where it is not. */
function styleAt(text: string, at: number): string | null {
  const found = /^[ \t　]*([(（]?)(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[①-⑳]|[-—•·●])([)）.．、]?)/.exec(
    text.slice(at, at + 12),
  );
  return found === null ? null : `${found[1]}${found[2]}`;
}
