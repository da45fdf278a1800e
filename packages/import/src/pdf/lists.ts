// A list is never handed over as arguments: a page can hold more letters than a call may have.

export function addAll<Value>(list: Value[], more: readonly Value[]): void {
  for (const one of more) list.push(one);
}

export function least(values: readonly number[]): number {
  return values.reduce((least, one) => Math.min(least, one), Infinity);
}

export function greatest(values: readonly number[]): number {
  return values.reduce((greatest, one) => Math.max(greatest, one), -Infinity);
}
