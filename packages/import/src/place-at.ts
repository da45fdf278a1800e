import type { FilePlace, Stretch } from './imported.js';

/** Where the unit at `offset` stands in the file; empty where the file does not say. */
export function placeAt(places: readonly Stretch[], offset: number): FilePlace {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = places[low];
  if (found === undefined || found.start > offset) return {};
  const { start: _, end: __, ...place } = found;
  return place;
}
