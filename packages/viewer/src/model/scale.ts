/** Round numbers that enclose all values, from below the least to above the greatest, about `count` steps apart. */
export function ticksOf(values: readonly number[], count: number): readonly number[] {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  const step = roundStep((greatest - least || Math.abs(least) || 1) / count);
  const ticks: number[] = [];
  const first = Math.floor(least / step);
  const last = Math.ceil(greatest / step);
  for (let at = first; at <= Math.max(last, first + 1); at++) ticks.push(Number((at * step).toPrecision(12)));
  return ticks;
}

/** 1, 2 or 5 times a power of ten, not less than `step`. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5].find((one) => one * power >= step * 0.999999) ?? 10;
  return factor * power;
}
