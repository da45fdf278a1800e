import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.js';

function cut(text: string): readonly string[] {
  return sentencesOf({ text, layout: null }).map(({ start, end }) => text.slice(start, end));
}

test('a text is cut behind its full stops; a heading and a row of a table stand for themselves', () => {
  expect(cut('一、发展目标\n\n粮食稳产。棉花增产！其他\n指标\t单位\t2025年。\n')).toEqual([
    '一、发展目标',
    '粮食稳产。',
    '棉花增产！',
    '其他',
    '指标\t单位\t2025年。',
  ]);
});

test('what is longer than a sentence can be is cut behind a comma, or anywhere where it has none', () => {
  expect(cut(`${'多'.repeat(400)}，${'少'.repeat(400)}`).map(({ length }) => length)).toEqual([401, 400]);
  expect(cut('多'.repeat(1300)).map(({ length }) => length)).toEqual([600, 600, 100]);
});

test('nothing but blanks is left out, and nothing is taken twice', () => {
  const character = fc.constantFrom('多', '。', '\n', ' ', '\t', '，', 'a', '１', '一、', '\ud800');
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 900 }), (text) => {
      const sentences = sentencesOf({ text, layout: null });
      let end = 0;
      let left = '';
      for (const sentence of sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(end);
        expect(sentence.end).toBeGreaterThan(sentence.start);
        left += text.slice(end, sentence.start);
        end = sentence.end;
      }
      expect((left + text.slice(end)).trim()).toBe('');
    }),
  );
});
