import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible, widthOf } from '../width.js';
import { clip } from './clip.js';

/** The words over the marks, by column. */
function marked(shown: string, marks: string): string {
  let column = 0;
  let words = '';
  for (const character of shown) {
    if (marks[column] === '^') words += character;
    column += widthOf(character);
  }
  return words;
}

function rangesOf(text: string, ...quotes: readonly string[]) {
  return quotes.map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }));
}

const LINE = '到2025年,城市生活污水处理率达到98%以上,城市生活垃圾无害化处理率达到105%,森林覆盖率达到54.2%。';

test.each([
  ['105%', 200],
  ['105%', 40],
  ['105%', 20],
  ['到2025年', 24],
  ['54.2%。', 24],
  ['城市生活垃圾无害化处理率达到105%', 50],
])('%s in %i columns: the marks stand under its words', (quote, columns) => {
  const { shown, marks } = clip(LINE, rangesOf(LINE, quote), columns);
  expect(marked(shown, marks)).toBe(quote);
  expect(widthOf(shown)).toBeLessThanOrEqual(columns);
});

test('a line that fits is shown whole, and one that does not is cut on both sides', () => {
  expect(clip(LINE, rangesOf(LINE, '105%'), 200).shown).toBe(LINE);
  expect(clip(LINE, rangesOf(LINE, '105%'), 30).shown).toBe('…化处理率达到105%,森林覆盖率…');
});

test('two quotes on one line', () => {
  const { shown, marks } = clip(LINE, rangesOf(LINE, '98%以上', '105%'), 80);
  expect(marked(shown, marks)).toBe('98%以上105%');
});

test('a quote that is too wide ends in an ellipsis, and one that goes on is cut at the end of the line', () => {
  const wide = clip(LINE, [{ start: 0, end: LINE.length }], 20);
  expect(wide).toEqual({ shown: '到2025年,城市生活污…', marks: '^'.repeat(20) });
  const text = `一、总体\r\n${LINE}\r\n二、目标`;
  expect(clip(text, rangesOf(text, '54.2%。\r\n二、目标'), 30).shown).toMatch(/54\.2%。$/);
});

test('whatever stands in a line, the marks keep to the room and to the words', () => {
  const characters = fc.string({
    unit: fc.constantFrom('亿', 'a', '\t', '\u3000', '🌾', 'e\u0301', '\x1b', '“', '\u200b'),
  });
  fc.assert(
    fc.property(
      characters,
      characters,
      characters,
      fc.integer({ min: 20, max: 60 }),
      (before, quote, after, columns) => {
        const text = `${before}亩${quote}亩${after}`;
        const range = { start: before.length, end: before.length + quote.length + 2 };
        const { shown, marks } = clip(`x\n${text}\ny`, [{ start: range.start + 2, end: range.end + 2 }], columns);
        expect(widthOf(shown)).toBeLessThanOrEqual(columns);
        expect(marks.length).toBeLessThanOrEqual(columns);
        const words = visible(`亩${quote}亩`);
        if (widthOf(words) <= columns) expect(marks.trimStart().length).toBe(widthOf(words));
      },
    ),
  );
});

test('a line that is a whole document costs no more than what is shown of it', () => {
  const text = LINE.repeat(100_000);
  const start = text.indexOf('105%', text.length / 2);
  const began = performance.now();
  for (let times = 0; times < 200; times++) clip(text, [{ start, end: start + 4 }], 80);
  expect(performance.now() - began).toBeLessThan(2000);
});
