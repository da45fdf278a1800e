import type { Range } from '../../document/range.js';
import type { CaseDocument } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';

/** A size stands so close behind the name, 双溪水库(总库容1.2亿立方米), or right before it, 总库容1.2亿立方米的双溪水库. */
const NEAR = 16;
/** Beside the size: one of a part, of what it does, or measured in another way. */
const PART =
  /新增|供水|灌溉|能力|改善|境内|其中|段|支线|期|已|完成|首台|台|兴利|调节|防洪|有效|死库容|主桥|引桥|宽|高|跨|深|占地|水面/;
/** What a size before its name is called: 总库容1.2亿立方米的双溪水库. */
const CALLED = 4;

/** The size, of those given, that stands right before or close behind a name; null where none does. */
export function sizeBeside(document: CaseDocument, sizes: readonly Entry[], place: Range): Entry | null {
  return sizeBefore(document, sizes, place) ?? sizeBehind(document, sizes, place);
}

function sizeBefore({ text }: CaseDocument, sizes: readonly Entry[], { start }: Range): Entry | null {
  const size = sizes.find(({ fact }) => fact.end + 1 === start && text[fact.end] === '的');
  return size === undefined || PART.test(text.slice(Math.max(0, size.fact.start - CALLED), size.fact.start))
    ? null
    : size;
}

/** Null where none or several sizes stand there: they may be of parts. */
function sizeBehind({ text }: CaseDocument, sizes: readonly Entry[], { start, end }: Range): Entry | null {
  const stop = text.slice(end, end + NEAR).search(/[。；;、\n]/);
  const limit = stop === -1 ? end + NEAR : end + stop;
  const near = sizes.filter(({ fact }) => fact.start >= start && fact.start <= limit);
  const size = near.length === 1 ? near[0]! : null;
  return size === null || PART.test(text.slice(end, size.fact.start)) ? null : size;
}
