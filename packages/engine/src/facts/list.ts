import type { Quantity } from './item.js';

/** The values from `at` on that stand in one list: 38620元、19540元. */
export function listAt(text: string, quantities: readonly Quantity[], at: number): readonly Quantity[] {
  const first = quantities[at]!;
  let end = at + 1;
  while (end < quantities.length) {
    const last = quantities[end - 1]!;
    const next = quantities[end]!;
    const between = text.slice(last.after, next.start);
    if (next.form !== first.form || between.length > 4 || !CONNECTS.test(between) || first.han !== next.han) break;
    const told = DISTRIBUTES.test(text.slice(Math.max(0, first.start - 24), first.start));
    const likely =
      told ||
      (next.of === first.of
        ? !between.startsWith(',')
        : between === '、' && next.of !== 'percent' && first.of !== 'percent' && namesEnough(text, first.start));
    if (!likely) break;
    if (between.trim() === '' && first.of !== 'percent') break;
    end++;
  }
  return quantities.slice(at, end);
}

/** Whether several names stand right before the first value: 原煤、原油、天然气产量达到… */
function namesEnough(text: string, start: number): boolean {
  const words = text.slice(Math.max(0, start - 30), start);
  return words.slice(words.search(/[^,;。]*$/)).includes('、');
}

const CONNECTS = /^[ 、,和与及]?(?:以及)?(?:分别)?(?:约|近|超过|超)?$/;
const DISTRIBUTES = /分别|依次/;
