/** Binary arithmetic is exact to so many figures. */
const EXACT = 12;

/** Whether two values differ only in that two neighbouring digits changed places: 9570 and 9750. In 426 and 420.6 a digit was left out. */
export function areDigitsSwapped(one: number, other: number): boolean {
  const [a, b] = [digitsOf(one), digitsOf(other)];
  if (a.point !== b.point || a.digits.length !== b.digits.length) return false;
  const at = [...a.digits].findIndex((digit, place) => digit !== b.digits[place]);
  if (at < 0 || [a, b].some(({ digits }) => /^.0+$/.test(digits.slice(at)))) return false;
  return a.digits.slice(0, at) + a.digits[at + 1]! + a.digits[at]! + a.digits.slice(at + 2) === b.digits;
}

function digitsOf(value: number): { readonly digits: string; readonly point: number } {
  const [mantissa = '', exponent = ''] = value.toExponential(EXACT).split('e');
  return { digits: mantissa.replace('.', ''), point: Number(exponent) };
}
