import { isDigit, isLatin } from '../document/characters.js';
import { type Numeral, numeralAt } from '../document/numerals.js';
import type { Form, Quantity } from './item.js';
import { type Measured, postComparator, unitBehind } from './unit-behind.js';

/** A number with its unit, a ratio, a product or a range, from the digit at `at`. */
export function quantityAt(text: string, at: number, first: Numeral): Quantity {
  const start = isSigned(text, at) ? at - 1 : at;
  const sign = start < at ? -1 : 1;
  const next = text[first.end];
  if ((next === ':' || next === '∶') && isDigit(text.charCodeAt(first.end + 1))) return ratio(text, at);
  if (next !== undefined && '×xX*✕'.includes(next) && isDigit(text.charCodeAt(first.end + 1))) {
    const second = numeralAt(text, first.end + 1);
    return finish(
      text,
      start,
      'product',
      [first.value, second.value],
      Math.max(first.decimals, second.decimals),
      unitBehind(text, second.end),
    );
  }
  const measured = unitBehind(text, first.end);
  return (
    range(text, start, first, measured) ?? finish(text, start, 'plain', [sign * first.value], first.decimals, measured)
  );
}

function isSigned(text: string, at: number): boolean {
  const sign = text[at - 1];
  if (sign !== '-' && sign !== '−') return false;
  const before = text.charCodeAt(at - 2);
  return at >= 2 && !isDigit(before) && !isLatin(before) && !'%）)年月日-'.includes(text[at - 2]!);
}

function ratio(text: string, at: number): Quantity {
  const values: number[] = [];
  let decimals = 0;
  let end = at;
  for (;;) {
    const part = numeralAt(text, end);
    values.push(part.value);
    decimals = Math.max(decimals, part.decimals);
    end = part.end;
    const colon = text[end] === ':' || text[end] === '∶';
    if (!colon || !isDigit(text.charCodeAt(end + 1))) break;
    end++;
  }
  return finish(text, at, 'ratio', values, decimals, { end, unit: ':', of: 'none', about: false });
}

const DASHES = '-—–~～至到';

/** 2-3部, 4—6所, 10%-15%, 3000至5000元: two numbers, the second the greater, one unit. */
function range(text: string, start: number, first: Numeral, measured: Measured): Quantity | null {
  let dash = measured.end;
  if (dash >= text.length || !DASHES.includes(text[dash]!)) return null;
  const word = text[dash] === '至' || text[dash] === '到';
  while (text[dash] === '—' || text[dash] === '-') dash++;
  if (dash === measured.end) dash++;
  if (!isDigit(text.charCodeAt(dash))) return null;
  const second = numeralAt(text, dash);
  const behind = unitBehind(text, second.end);
  // 90万至95万吨: the first number may leave out the unit, not its multiplier.
  const shared = measured.unit !== '' && behind.unit.startsWith(measured.unit);
  if (second.value <= first.value || (word && behind.unit === '')) return null;
  if (measured.unit !== '' && !shared && measured.unit !== behind.unit && !behind.unit.endsWith(measured.unit))
    return null;
  return finish(text, start, 'range', [first.value, second.value], Math.max(first.decimals, second.decimals), behind);
}

export function finish(
  text: string,
  start: number,
  form: Form,
  values: readonly number[],
  decimals: number,
  measured: Measured,
): Quantity {
  const post = postComparator(text, measured.end);
  const comparator = form === 'range' ? 'range' : (post?.comparator ?? (measured.about ? '~' : null));
  return {
    kind: 'quantity',
    start,
    end: measured.end,
    after: post?.end ?? measured.end,
    form,
    values,
    decimals,
    unit: measured.unit,
    of: measured.of,
    comparator,
    han: false,
  };
}
