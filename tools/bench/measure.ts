export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function secondsOf(operation: () => unknown): number {
  const start = performance.now();
  operation();
  return (performance.now() - start) / 1000;
}

/**
 * Median seconds of each operation. They take turns, after one warm-up each, so that a machine whose speed drifts
 * drifts for all of them alike.
 */
export function medianSeconds<Name extends string>(
  rounds: number,
  operations: Readonly<Record<Name, () => unknown>>,
): Record<Name, number> {
  const names = Object.keys(operations) as Name[];
  const seconds = new Map(names.map((name) => [name, [] as number[]]));
  for (const name of names) operations[name]();
  for (let round = 0; round < rounds; round++)
    for (const name of names) seconds.get(name)?.push(secondsOf(operations[name]));
  return Object.fromEntries(names.map((name) => [name, median(seconds.get(name) ?? [])])) as Record<Name, number>;
}
