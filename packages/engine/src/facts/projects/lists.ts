import { behindPraise, firstHead, isType } from './heads.js';
import { type Headed, hasHead, type Item, itemOf } from './item.js';
import type { Piece } from './pieces.js';
import { behindCount } from './trim.js';

/** What stands behind 等 for all of a list: 青石、柳沟等煤矿项目. */
export interface Tail extends Headed {
  /** Its words, counts and praise left out. */
  readonly name: string;
  /** Whether it says only of what type the members are (煤矿项目, not 循环经济示范工程), and so belongs to each. */
  readonly plain: boolean;
  /** Whether that type is more than 项目. */
  readonly typed: boolean;
}

const TYPELESS = /^(?:项目|工程|设施|基础设施|平台|系统|中心|基地|行动|计划|试点)$/;

export function tailOf(text: string, piece: Headed): Tail {
  const from = behindPraise(text, { from: behindCount(text, piece), to: piece.head.from });
  const name = text.slice(from, piece.to);
  const plain = isType(text, { from, to: piece.to });
  return {
    ...piece,
    name,
    plain,
    typed: plain && piece.head.row.needs !== 'nothing' && !TYPELESS.test(name) && !name.includes('设施'),
  };
}

/** Members that have no last word before 等: two coal mines in 青石、柳沟等煤矿项目, one garden in 茶叶、蜜柑等特色林果示范园. */
export function underTail(text: string, waiting: readonly Piece[], tail: Tail): readonly Item[] {
  const first = waiting[0];
  if (first === undefined) return [];
  const whole = itemOf(text, { ...tail, from: first.from });
  if (tail.name.includes('设施')) return [];
  if (!tail.plain) return [{ ...whole, from: first.from, name: text.slice(first.from, tail.to) }];
  return waiting.map((piece) =>
    hasHead(piece) && piece.head.row.force === 'named'
      ? { ...itemOf(text, piece), called: true }
      : lent(text, piece, tail),
  );
}

/** A member with the words that the list ends in: 青石 in 青石、柳沟等煤矿项目. */
export function lent(text: string, piece: Piece, tail: Tail): Item {
  const name = text.slice(piece.from, piece.to);
  const same = tail.typed && name.includes(tail.name) ? tail.name.length : overlap(name, tail.name);
  return {
    ...itemOf(text, { ...tail, from: piece.from }),
    from: piece.from,
    own: piece,
    called: true,
    lent: true,
    name: name + tail.name.slice(same),
  };
}

/** How many units of `tail` a name already ends in: 青石煤矿 and 煤矿项目 share two. */
function overlap(name: string, tail: string): number {
  for (let length = Math.min(name.length, tail.length); length > 0; length--)
    if (name.endsWith(tail.slice(0, length))) return length;
  return 0;
}

/** Longest part of a name that shares its last word with others: 东校、西校、南校综合楼. */
const SHORT = 6;
const NUMERAL = /^(?:[一二三四五六七八九十]+|\d+)/;

/** Members without a last word take that of the next one if it is a thing that each can have; else they only say what it is for. */
export function sharing(text: string, waiting: readonly Piece[], last: Headed): readonly Item[] {
  const first = waiting[0];
  if (first === undefined || (last.head.row.needs === 'nothing' && last.head.from === last.from))
    return [itemOf(text, last)];
  const shared = waiting.every(({ from, to }) => to - from <= SHORT) ? sharedFrom(text, waiting, last) : -1;
  if (shared < 0) {
    const item = itemOf(text, last);
    return [item.from > last.from ? item : { ...item, from: first.from, name: text.slice(first.from, item.to) }];
  }
  const ends = text.slice(shared, last.to);
  const lent = waiting.map((piece) => ({
    ...itemOf(text, last),
    from: piece.from,
    own: piece,
    name: text.slice(piece.from, piece.to) + ends,
  }));
  return [...lent, itemOf(text, last)];
}

/** Where the part of the last name starts that the others share: 综合楼 in 南校综合楼, 号灌区 in 六号灌区 after 四、五; -1 for none. */
function sharedFrom(text: string, waiting: readonly Piece[], last: Headed): number {
  const numbered = waiting.every(({ from, to }) => NUMERAL.exec(text.slice(from, to))?.[0].length === to - from);
  if (numbered) return last.from + (NUMERAL.exec(text.slice(last.from, last.to))?.[0].length ?? 0);
  const head = firstHead(text, last, SHORT + 1);
  const own = head !== null && !'和及与'.includes(text[head.from - 1]);
  return own && head.row.force === 'built' && head.row.needs !== 'more than a sector' ? head.from : -1;
}
