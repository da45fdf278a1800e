/** Two sequences side by side: for every place of the first its place in the second, -1 where it has none. Places keep their order. */
export function align(one: readonly number[], other: readonly number[]): Int32Array {
  const places = new Int32Array(one.length).fill(-1);
  let gaps: readonly Gap[] = [{ from: 0, to: one.length, otherFrom: 0, otherTo: other.length }];
  for (let round = 0; round < MOST_ROUNDS && gaps.length > 0; round++) {
    gaps = gaps.flatMap((gap) => narrowed(gap, one, other, places));
  }
  return places;
}

/** Stretches of both sequences that are not aligned yet; both ends `to` are out. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

/** Each round cuts the gaps that the one before has left; texts that people correct are done in two or three. */
const MOST_ROUNDS = 12;

/** Aligns what a gap begins and ends with and what stands as often on both sides of it, and gives the gaps in between. */
function narrowed(gap: Gap, one: readonly number[], other: readonly number[], places: Int32Array): readonly Gap[] {
  let { from, to, otherFrom, otherTo } = gap;
  while (from < to && otherFrom < otherTo && one[from] === other[otherFrom]) places[from++] = otherFrom++;
  while (from < to && otherFrom < otherTo && one[to - 1] === other[otherTo - 1]) places[--to] = --otherTo;
  if (from === to || otherFrom === otherTo) return [];
  const pillars = rising(asOftenOnBothSides(one, other, { from, to, otherFrom, otherTo }));
  if (pillars.length === 0) return [];
  const gaps: Gap[] = [];
  for (const [at, otherAt] of pillars) {
    places[at] = otherAt;
    gaps.push({ from, to: at, otherFrom, otherTo: otherAt });
    [from, otherFrom] = [at + 1, otherAt + 1];
  }
  return [...gaps, { from, to, otherFrom, otherTo }];
}

type Pair = readonly [at: number, otherAt: number];

/** The first with the first, the second with the second; in the order of the first sequence. */
function asOftenOnBothSides(one: readonly number[], other: readonly number[], gap: Gap): readonly Pair[] {
  const places = placesOf(one, gap.from, gap.to);
  const otherPlaces = placesOf(other, gap.otherFrom, gap.otherTo);
  const pairs: Pair[] = [];
  for (const [item, own] of places) {
    const others = otherPlaces.get(item) ?? [];
    if (own.length === others.length) for (const [turn, at] of own.entries()) pairs.push([at, others[turn]!]);
  }
  return pairs.sort(([at], [next]) => at - next);
}

function placesOf(items: readonly number[], from: number, to: number): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let at = from; at < to; at++) {
    const known = places.get(items[at]!);
    if (known === undefined) places.set(items[at]!, [at]);
    else known.push(at);
  }
  return places;
}

/** The longest choice of pairs that rises on both sides: patience sorting. */
function rising(pairs: readonly Pair[]): readonly Pair[] {
  const tops: number[] = [];
  const below = new Int32Array(pairs.length).fill(-1);
  for (const [index, [, otherAt]] of pairs.entries()) {
    let low = 0;
    for (let high = tops.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]![1] < otherAt) low = middle + 1;
      else high = middle;
    }
    if (low > 0) below[index] = tops[low - 1]!;
    tops[low] = index;
  }
  const chosen: Pair[] = [];
  for (let index = tops.at(-1) ?? -1; index !== -1; index = below[index]!) chosen.push(pairs[index]!);
  return chosen.reverse();
}
