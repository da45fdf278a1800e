import { CLASSES, DIGIT, DIRTY, END, HAN_NUMBER, NOUGHT } from '../document/characters.js';
import type { Range } from '../document/range.js';
import { squeeze } from '../document/squeeze.js';
import { Chain } from './chain.js';
import type { Part } from './clause.js';
import type { LeftOut } from './fact.js';
import type { Mark } from './item.js';
import { lex } from './lex.js';
import { readSentence } from './read-sentence.js';
import type { Sink } from './sentence.js';

/** Notes define what others measure; the lines around an article on a page are none of it. */
export function passedOver(text: string, { start, end }: Range): LeftOut['reason'] | null {
  const narrowHead = '注[［附资'.includes(text[start]!);
  if (!narrowHead && end - start >= 80) return null;
  const head = text.slice(start, Math.min(end, start + 60));
  if (narrowHead && /^(?:注[:：]|注释[:：]|[［[]\d{1,3}[］\]]|资料来源|附注)/.test(head)) return 'definition';
  return end - start < 80 && /责任编辑|浏览次数|点击数|阅读量|阅读次数|打印本页|访问量|最新评论|索引号|ICP/.test(head)
    ? 'page-furniture'
    : null;
}

/** Leaves out every number from `from` to `to` for one reason. */
export function leaveNumbers(text: string, from: number, to: number, reason: LeftOut['reason'], sink: Sink): void {
  for (let i = from; i < to; i++) {
    if (!(CLASSES[text.charCodeAt(i)]! & DIGIT)) continue;
    const start = i;
    while (i < to && (CLASSES[text.charCodeAt(i)]! & DIGIT || '.．'.includes(text[i]!))) i++;
    sink.leftOut(start, i, reason);
  }
}

/** No sentence is longer; a text without any marks is read in pieces, so that its cost stays linear. */
const LONGEST_SENTENCE = 2000;

const HAN_WORTH =
  /十[一二三四五]五|五年|去年|今年|第[一二三四五六七八九十]|首位|翻|倍增|[一二两三四五六七八九十百千][个项家座条所类批处名件部场支种万亿]/;

/** A text on its way through the reader. */
export interface Source {
  /** Name of the document. */
  readonly name: string;
  readonly text: string;
  /** With wide forms made narrow, unit for unit. */
  readonly plain: string;
}

/** Reads one paragraph sentence by sentence; periods and subjects carry over inside it. */
export function readParagraph(
  source: Source,
  { start, end }: Range,
  part: Part,
  section: readonly string[],
  sink: Sink,
): void {
  const { plain, text, name } = source;
  const chain = new Chain();
  let mark: Mark | null = null;
  let index = 0;
  for (let from = start; from < end; index++) {
    const { stop, bits } = sentenceFrom(plain, from, end);
    if (bits & (DIGIT | NOUGHT) || (bits & HAN_NUMBER && HAN_WORTH.test(plain.slice(from, stop)))) {
      const squeezed = squeeze(plain, from, stop, (bits & DIRTY) !== 0);
      const items = lex(squeezed.text, part, (bits & NOUGHT) !== 0);
      const range = { start: from, end: stop };
      readSentence({ source: text, document: name, range, section, squeezed, items, part, mark, index }, chain, sink);
      mark = carried(items.marks, mark, index === 0, part);
    }
    from = stop;
  }
}

/** Where the sentence from `from` on ends, and the classes of the units in it. */
function sentenceFrom(plain: string, from: number, end: number): { readonly stop: number; readonly bits: number } {
  let bits = 0;
  let to = from;
  for (; to < end; to++) {
    const here = CLASSES[plain.charCodeAt(to)]!;
    bits |= here;
    if (here & END || (to - from > LONGEST_SENTENCE && !(here & DIGIT))) break;
  }
  return { stop: Math.min(to + 1, end), bits };
}

/** A span or horizon that a sentence opens with holds for the paragraph; a single year only where it opens the paragraph. */
function carried(marks: readonly Mark[], held: Mark | null, first: boolean, part: Part): Mark | null {
  const lead = marks.find((mark) => mark.kind !== 'base' && mark.kind !== 'date');
  if (lead === undefined) return held;
  if (lead.kind === 'span' || lead.kind === 'horizon') return lead.start <= 12 ? lead : held;
  return first && lead.start <= 8 && lead.to !== part.reported ? lead : first ? null : held;
}
