/** A run of paragraphs: the same in both texts, or what stands on either side of a change. */
export interface Piece {
  readonly same: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Paragraphs of a text; blank lines are none. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
}

/** What was changed from one text to the other, paragraph by paragraph, with as few changes as possible. */
export function differences(before: readonly string[], after: readonly string[]): readonly Piece[] {
  const kept = commonOf(before, after);
  const pieces: Piece[] = [];
  let left = 0;
  let right = 0;
  const upTo = (nextLeft: number, nextRight: number): void => {
    if (nextLeft > left || nextRight > right)
      pieces.push({ same: false, before: before.slice(left, nextLeft), after: after.slice(right, nextRight) });
  };
  for (const [from, to] of kept) {
    upTo(from, to);
    const last = pieces.at(-1);
    const same = [before[from]!];
    if (last?.same)
      pieces[pieces.length - 1] = { same: true, before: [...last.before, ...same], after: [...last.after, ...same] };
    else pieces.push({ same: true, before: same, after: same });
    left = from + 1;
    right = to + 1;
  }
  upTo(before.length, after.length);
  return pieces;
}

/**
 * The longest run of paragraphs that both texts have in the same order, as pairs of places (Myers 1986). The work grows with the number of changes
 * and not with the square of the length.
 */
function commonOf(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  const trace: ReadonlyMap<number, number>[] = [];
  let reached = new Map<number, number>([[1, 0]]);
  const most = before.length + after.length;
  for (let changes = 0; changes <= most; changes++) {
    trace.push(reached);
    const next = new Map(reached);
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = startOn(reached, diagonal, changes);
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      next.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return wayBack(trace, before.length, after.length);
    }
    reached = next;
  }
  return [];
}

/** Where a path on a diagonal begins: one down from the diagonal above, or one to the right from that below, whichever is farther. */
function startOn(reached: ReadonlyMap<number, number>, diagonal: number, changes: number): number {
  const below = reached.get(diagonal - 1) ?? -1;
  const above = reached.get(diagonal + 1) ?? -1;
  return diagonal === -changes || (diagonal !== changes && below < above) ? above : below + 1;
}

function wayBack(
  trace: readonly ReadonlyMap<number, number>[],
  x: number,
  y: number,
): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  for (let changes = trace.length - 1; changes >= 0; changes--) {
    const reached = trace[changes]!;
    const diagonal = x - y;
    const start = startOn(reached, diagonal, changes);
    while (x > start) pairs.push([--x, --y]);
    if (changes === 0) break;
    // The step that was no common paragraph: down or to the right.
    if (
      diagonal === -changes ||
      (diagonal !== changes && (reached.get(diagonal - 1) ?? -1) < (reached.get(diagonal + 1) ?? -1))
    )
      y--;
    else x--;
  }
  return pairs.reverse();
}
