import type { Stretch } from '../clause.js';
import { behindAside } from '../phrases.js';
import { Words } from '../words.js';
import { type Head, headOf } from './heads.js';
import { type Trimmed, trimmed } from './trim.js';

/** One member of a list. */
export interface Piece extends Trimmed {
  /** Its last word, null where it has none of its own. */
  readonly head: Head | null;
}

/** The members of the list that a noun phrase is. */
export function piecesOf(text: string, zone: Stretch): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = zone.from;
  for (let at = zone.from; at <= zone.to; ) {
    if (at < zone.to && text[at] !== '、') {
      const next = Math.min(zone.to, behindAside(text, at));
      const quotes = text[next - 1] === '”' && text[next] === '“';
      at = next;
      if (!quotes) continue;
      addConjuncts(text, { from, to: at }, pieces);
      from = at;
      continue;
    }
    addConjuncts(text, { from, to: at }, pieces);
    from = ++at;
  }
  return pieces;
}

/** 文化馆和新建水厂 is two where both sides name something; 河道治理及修复工程, 计量设施及信息化 are one. */
function addConjuncts(text: string, { from, to }: Stretch, pieces: Piece[]): void {
  const whole = pieceOf(text, { from, to });
  if (whole === null) return;
  for (let at = from + 2; at < whole.to - 2; at = behindAside(text, at)) {
    const link = LINKS.ahead(text, at, whole.to)?.text;
    if (link === undefined || OWN.test(text.slice(at + link.length, at + link.length + 2))) continue;
    const left = pieceOf(text, { from, to: at });
    const right = { from: at + link.length, to };
    if (left?.head != null && (link === '以及' || isSplit(text, left.head, whole, right.from))) {
      pieces.push(left);
      addConjuncts(text, right, pieces);
      return;
    }
  }
  pieces.push(whole);
}

function isSplit(text: string, left: Head, { head, to }: Piece, right: number): boolean {
  if (head === null) return left.row.force === 'named' || left.row.force === 'built';
  const deed = left.row.force === 'called' || left.row.force === 'done';
  return head.from > right && !(deed && /(?:项目|工程)$/.test(text.slice(right, to)));
}

const LINKS = new Words([{ words: '以及 和 及 与 并' }]);
/** What belongs to the thing before it is no thing of its own. */
const OWN = /^(?:配套|附属|其|相关|周边|后续)/;

function pieceOf(text: string, stretch: Stretch): Piece | null {
  const { from, to, built, counted } = trimmed(text, stretch);
  return to > from ? { from, to, built, counted, head: headOf(text, { from, to }) } : null;
}

const NOT_ETC = /^.?(?:等[级候待]|[高中平同初均相对优甲乙丙丁]等)/;

/** Behind the 等 that closes a list and tells what its members are; -1 where there is none. */
export function behindEtc(text: string, { from, to }: Stretch): number {
  for (let at = from; at < to; at = behindAside(text, at)) {
    if (text[at] === '等' && at > from && !NOT_ETC.test(text.slice(at - 1, at + 2))) return at + 1;
  }
  return -1;
}
