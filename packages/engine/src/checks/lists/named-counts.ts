import { countOf } from '../numeral.js';
import type { Announced } from './announced.js';
import { type Counted, listOf } from './listed.js';

/** A name made of counts alone: “四纵六横”, “一核两翼三带”. */
const NAME = /“((?:[一二两三四五六七八九十][\u4e00-\u9fff]{1,2}){2,5})”/g;
const PART = /([二两三四五六七八九十])([\u4e00-\u9fff])/g;
/** A name is explained so soon behind it. */
const NEAR = 400;
/** A slip of the pen is no farther off. */
const FARTHEST = 2;

/** A part of such a name with the things that the text names for it. */
export interface NamedCount {
  readonly announced: Announced;
  readonly counted: Counted;
}

/** 四纵为A、B、C and 以A、B为两翼 behind the name that holds the count. */
export function* namedCountsIn(text: string): Generator<NamedCount> {
  for (const { index, 0: quote, 1: name } of text.matchAll(NAME)) {
    const from = index + quote.length;
    for (const [part, numeral = '', noun = ''] of name!.matchAll(PART)) {
      const count = countOf(numeral);
      const counted = explained(text.slice(from, from + NEAR), part, from);
      if (counted === null || Math.abs(count - counted.most) > FARTHEST) continue;
      const start = index + quote.indexOf(part);
      yield { announced: { start, end: start + part.length, count, measure: noun, noun }, counted };
    }
  }
}

function explained(rest: string, part: string, from: number): Counted | null {
  const found = new RegExp(
    `[“”，,。；;：:\n（(](?:其中|即)?(?:${part}”?(?:分别)?(?:为|是|即|指|包括|：)([^，,。；;：:\n]*)|以([^，,。；;：:\n]*)为“?${part}(?![\u4e00-\u9fff]))`,
  ).exec(rest);
  const inside = found?.[1] ?? found?.[2];
  if (found === null || inside === undefined) return null;
  const list = listOf(inside);
  if (list === null) return null;
  const start = from + found.index + 1;
  return { ...list, places: [{ start, end: start + found[0].length - 1 }], sure: list.least === list.most };
}
