import type { Stretch } from '../clause.js';
import { type Headed, hasHead, type Item, itemOf } from './item.js';
import { lent, sharing, type Tail, tailOf, underTail } from './lists.js';
import { behindEtc, type Piece, piecesOf } from './pieces.js';
import { behindPlace } from './place.js';

/** The names of projects that a noun phrase holds, from left to right. */
export function itemsOf(text: string, zone: Stretch): readonly Item[] {
  const etc = behindEtc(text, zone);
  if (etc < 0) return calledByLast(listed(text, piecesOf(text, zone)).items);
  const pieces = piecesOf(text, { from: zone.from, to: etc - 1 });
  const tails = piecesOf(text, { from: etc, to: zone.to });
  const at = NO_TAIL.test(text.slice(etc, etc + 4)) ? -1 : tails.findIndex(hasHead);
  const found = tails[at];
  if (found === undefined || !hasHead(found)) return listed(text, pieces).items;
  const tail = tailOf(text, { ...found, from: etc });
  const { items, waiting } = tail.typed ? { items: [], waiting: pieces } : listed(text, pieces, tail);
  const called = items.map((item) => ({ ...item, called: true, built: item.built || tail.built }));
  const rest = tails[at + 1];
  const more = rest === undefined ? [] : itemsOf(text, { from: rest.from, to: zone.to });
  return [...called, ...underTail(text, waiting, tail), ...more];
}

/** Words behind 等 that say nothing of what the members are. */
const NO_TAIL =
  /^(?:方式|领域|方面|环节|企业|产品|品牌|技术|资源|措施|手段|形式|地|一系列措施|优势|单位|部门|新技术|平台优势)/;

interface Listed {
  readonly items: readonly Item[];
  /** Members at the end that have no last word of their own. */
  readonly waiting: readonly Piece[];
}

/** A member as long as this is a name of its own where the list ends in 等项目. */
const OWN_NAME = 5;

function listed(text: string, pieces: readonly Piece[], tail: Tail | null = null): Listed {
  const items: Item[] = [];
  let waiting: Piece[] = [];
  for (const piece of pieces) {
    const first = items[0];
    if (!hasHead(piece)) {
      if (tail?.plain && !tail.name.includes('设施') && piece.to - piece.from >= OWN_NAME)
        items.push(lent(text, piece, tail));
      else waiting.push(piece);
    } else if (waiting.length === 0) {
      items.push(first === undefined ? itemOf(text, piece) : placed(text, piece, first));
    } else {
      items.push(...sharing(text, waiting, piece));
      waiting = [];
    }
  }
  return { items, waiting };
}

/** 医院能力提升、食堂改造项目: the last name calls those before it projects too. */
function calledByLast(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  if (items.length < 2 || last === undefined || !/(?:项目|工程)$/.test(last.name)) return items;
  return items.map((item) => ({
    ...item,
    called: item.called || item.head.force === 'called' || item.head.force === 'done',
  }));
}

/** 柳湾镇医院、学校: a bare last word stands in the place that the first name of the list starts with. */
function placed(text: string, piece: Headed, first: Item): Item {
  const item = itemOf(text, piece);
  const place = piece.head.from > piece.from ? first.from : behindPlace(text, first);
  if (place === first.from) return item;
  return {
    ...item,
    from: first.from,
    own: { from: first.from, to: place },
    name: text.slice(first.from, place) + item.name,
  };
}
