export function many(count: number, thing: string, things: string = `${thing}s`): string {
  return `${count} ${count === 1 ? thing : things}`;
}

/** Ascending numbers in short: 3, 7–9. */
export function runs(numbers: readonly number[]): readonly string[] {
  const ends: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = ends.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else ends.push([number, number]);
  }
  return ends.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}
