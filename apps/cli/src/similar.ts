/** The choice that a mistyped word is nearest to; empty where none is near. */
export function similarTo(word: string, choices: Iterable<string>): string {
  let best = '';
  // More than a third of the letters wrong is another word.
  let least = Math.floor(word.length / 3) + 1;
  for (const choice of choices) {
    if (Math.abs(choice.length - word.length) >= least) continue;
    const distance = distanceOf(word, choice);
    if (distance < least) [best, least] = [choice, distance];
  }
  return best;
}

/** Letters to put in, take out or change to make one word of the other (Levenshtein). */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to++) {
      next.push(Math.min(row[to]! + (letter === other[to] ? 0 : 1), row[to + 1]! + 1, next[to]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
