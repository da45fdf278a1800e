/** More choices than this are of many mentions: nothing can be said. */
const MOST = 256;

/** Every way to take one of each group; none where a group is empty or the ways are too many. */
export function combined<Item>(groups: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  const count = groups.reduce((so, { length }) => so * length, 1);
  if (count === 0 || count > MOST) return [];
  return groups.reduce<readonly (readonly Item[])[]>(
    (ways, group) => ways.flatMap((way) => group.map((item) => [...way, item])),
    [[]],
  );
}
