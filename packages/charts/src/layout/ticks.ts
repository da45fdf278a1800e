/** Round numbers that enclose all values, about `count` steps apart. */
export function ticksOf(values: readonly number[], count: number): readonly number[] {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  const step = roundStep(spreadOf(least, greatest) / count);
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(Math.ceil(greatest / step - 1e-9), first + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** Values that are the same but for the noise of sums get the room that one of them needs. */
function spreadOf(least: number, greatest: number): number {
  const size = Math.max(Math.abs(least), Math.abs(greatest));
  if (size < 1e-12) return 1;
  return greatest - least > size * 1e-9 ? greatest - least : size;
}

/** 1, 2 or 5 times a power of ten, not less than `step`. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5].find((one) => one * power >= step * 0.999999) ?? 10;
  return Number((factor * power).toPrecision(12));
}

/** As many decimals as tell the ticks apart, whose steps are 1, 2 or 5 times a power of ten. */
export function placesOf([first = 0, second = 1]: readonly number[]): number {
  return Math.max(0, -Math.floor(Math.log10(second - first) + 1e-9));
}

/** Years to be written below the axis, so far apart that they do not touch; the last is always among them. */
export function yearsOf(from: number, to: number, room: number): readonly number[] {
  const first = Math.ceil(from);
  const last = Math.floor(to);
  const step = [1, 2, 5, 10, 20, 50].find((one) => (last - first) / one <= room) ?? 100;
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => last - at * step).reverse();
}
