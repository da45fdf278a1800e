/** Between how many things a list may hold: 和 and 与 may join two things or stand inside one. */
export interface Listed {
  readonly least: number;
  readonly most: number;
  readonly items: readonly string[];
  /** Whether it ends in 等: there may be more. */
  readonly open: boolean;
}

/** Words of doing: a piece that holds one is more than a thing. */
const DOING =
  /发展|建设|推动|推进|打造|实施|提升|培育|加快|聚焦|围绕|覆盖|形成|完成|开展|构建|支持|增加|改造|达到|实现|引进|制定|出台/;
const LONGEST = 16;

/** A list such as A、B和C等; null where it is none, or where its pieces are more than things. */
export function listOf(text: string): Listed | null {
  const open = /等$/.test(text);
  const items = text.replace(/等$/, '').split('、');
  if (
    items.length < 2 ||
    items.some((item, at) => item === '' || (at > 0 && (item.length > LONGEST || DOING.test(item))))
  )
    return null;
  const joints = items.reduce((sum, item) => sum + (item.match(/[和与及]/g)?.length ?? 0), 0);
  return { least: items.length, most: items.length + joints, items, open };
}
