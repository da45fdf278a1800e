import type { Range } from '../../document/range.js';

/** How many things a text lists where it announced so many, and where they stand. */
export interface Counted {
  readonly least: number;
  readonly most: number;
  /** Whether the list says that it is not whole (等). */
  readonly open: boolean;
  readonly places: readonly Range[];
  /** Whether there is no other way to count. */
  readonly sure: boolean;
}

/** Between how many things a list may hold: 和 and 与 may join two things or stand inside one. */
export interface Listed {
  readonly least: number;
  readonly most: number;
  readonly items: readonly string[];
  /** Whether it ends in 等: there may be more. */
  readonly open: boolean;
}

/** Words of doing: a piece that holds one is more than a thing, unless it ends in it (环境提升). */
const DOING =
  /(?:发展|建设|推动|推进|打造|实施|提升|培育|加快|聚焦|围绕|覆盖|形成|完成|开展|构建|支持|增加|改造|达到|实现|引进|制定|出台|入选)/;
const DONE = /(?:发展|建设|推动|推进|打造|实施|提升|培育|开展|构建|改造|引进)$/;
/** Words that govern what stands behind them: the list ended before. */
const GOVERNS =
  /(?:提出|派出|设置|出台|落实|执行|缩小|提高|突破|认定|入库|新增|设立|成立|中央|争取|达到|等方面|推出|包括|涉及)$/;
const LONGEST = 20;
const JOINTS = /[和与及]/g;

/**
 * A list such as A、B和C等; null where it is none, or where its pieces are more than things.
 * What stands before the last 的 of a piece belongs to the whole: 风景好、交通便利的青枫镇、石门乡.
 */
export function listOf(text: string): Listed | null {
  const open = text.endsWith('等');
  const items = withoutModifiers((open ? text.slice(0, -1) : text).split('、'));
  if (items.length < 2 || items.some((item) => item === '')) return null;
  if (items.slice(1).some((item) => item.length > LONGEST || DOING.test(item.replace(DONE, '')))) return null;
  return GOVERNS.test(items.at(-1)!) ? null : { ...between(items), items, open };
}

/** Whether a piece ends in a word of doing. */
export function endsInDoing(item: string): boolean {
  return DONE.test(item);
}

/** Between quotes and after a colon nothing but the list stands: its things may be of doing. */
export function quotedListOf(text: string): Listed | null {
  const items = text.split(text.includes('，') ? '，' : '、');
  return items.length < 2 || items.includes('') ? null : { ...between(items), items, open: text.endsWith('等') };
}

function withoutModifiers(items: readonly string[]): readonly string[] {
  const at = items.findLastIndex((item) => item.slice(1, -1).includes('的'));
  return at === -1 ? items : [items[at]!.slice(items[at]!.lastIndexOf('的') + 1), ...items.slice(at + 1)];
}

/** Only the last piece of a list is joined by 和; it stands inside a thing in the others, unless it stands in all of them. */
function between(items: readonly string[]): { readonly least: number; readonly most: number } {
  const joints = items.map((item) => item.match(JOINTS)?.length ?? 0);
  const joined = joints.every((count) => count > 0) ? joints.reduce((sum, count) => sum + count, 0) : joints.at(-1)!;
  const least = joined === 1 && joinsTwo(items.at(-1)!) ? items.length + 1 : items.length;
  return { least, most: items.length + joined };
}

/** Two things that begin or end alike are two: 创新氛围和创新服务. */
function joinsTwo(piece: string): boolean {
  const [one = '', other = ''] = piece.split(JOINTS);
  return one.length > 2 && (one.slice(0, 2) === other.slice(0, 2) || one.slice(-2) === other.slice(-2));
}
