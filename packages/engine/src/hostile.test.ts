import { describe, expect, test } from 'vitest';
import { breaches } from './facts/laws.js';
import { read } from './index.js';

/** OUTTURN_HUGE=1 reads a line of 100 MB; without it a fifth of that must do. */
const LONGEST_LINE = process.env.OUTTURN_HUGE ? 1e8 : 2e7;
const MINUTE = 60_000;
/** What four times the length may cost, where once costs 1: linear is 4, the square is 16. */
const MOST_GROWTH = 8;
const SENTENCE = '全年实现地区生产总值512.36亿元,同比增长6.5%,城镇新增就业1.2万人;';

/** Texts of about so many units that a careless reader pays for with the square of their length, or with a crash. */
const HOSTILE: Readonly<Record<string, (units: number) => string>> = {
  'only digits': repeating('7'),
  'a figure longer than any number': (units) => `生产总值${'9'.repeat(units)}亿元。`,
  'a number after every 、': repeating('12、'),
  'digits and commas': repeating('1,'),
  'groups of three digits': repeating(',123'),
  'digits and points': repeating('1.'),
  'a ratio without end': repeating('1:'),
  'a product without end': repeating('2×'),
  'a range without end': repeating('3-'),
  'digits and blanks': repeating('1 '),
  'digits and line ends': repeating('1\n'),
  'only units': repeating('万亿'),
  'only per cent': repeating('%'),
  'only blanks': repeating(' '),
  'only line ends': repeating('\n'),
  'one character': repeating('的'),
  'numerals in words': repeating('一百二十万零'),
  'one line without a full stop': repeating(SENTENCE),
  'brackets that never close': repeating('('),
  'brackets that never open': repeating('）'),
  'figures in brackets that never close': repeating('(其中12.3亿元'),
  'quotation marks that never close': repeating('“'),
  'surrogates the wrong way round': repeating('\udf00\ud83c'),
  'surrogate halves between digits': repeating('1\ud83c2\udf00'),
  'headings of one depth': repeating('一、发展\n'),
  'headings ever deeper': repeating('第一篇\n第一章\n第一节\n一、总\n(一)总\n1.总\n(1)总\n①总\n——总\n'),
  'numbered headings ever deeper': (units) =>
    Array.from({ length: units / 64 }, (_, depth) => deepHeading(depth)).join('\n'),
  'one 分别 for all': (units) => `${'茶叶、'.repeat(units / 8)}茶叶产量分别增长${'1.5%、'.repeat(units / 8)}2%。`,
  '分别 after 分别': repeating('产量、产值分别增长1%、2%,'),
  '分别 without numbers': repeating('分别'),
  '其中 in 其中': repeating('其中:茶叶12亿元,'),
  'names before one number': (units) => `${'收入、'.repeat(units / 3)}均增长5%。`,
  'one subject, growth without end': (units) => `生产总值512亿元${'、增长6.5%'.repeat(units / 7)}。`,
  'years without end': repeating('到2025年'),
  'spans without end': repeating('2020-'),
  'a qualifier without a number': repeating('不低于'),
  'a qualifier after a qualifier': repeating('12%以上以内左右'),
  'verbs without an object': repeating('力争完成实现达到'),
  'a table row without end': repeating('|12'),
  'dashes without end': repeating('—'),
  'ordinals without end': repeating('第'),
};

describe('the cost grows with the length, not with its square', () => {
  test.for(Object.keys(HOSTILE))('%s', { timeout: MINUTE }, (name) => {
    expect(growth(HOSTILE[name])).toBeLessThanOrEqual(MOST_GROWTH);
  });
});

describe('the reading is sound', () => {
  test.for(Object.keys(HOSTILE))('%s', (name) => {
    const text = HOSTILE[name](20_000);
    expect(breaches(text, read(text)).slice(0, 5)).toEqual([]);
  });

  test('nothing at all', () => {
    expect(read('').facts).toEqual([]);
    expect(read('').leftOut).toEqual([]);
  });
});

describe('sheer size', { timeout: 5 * MINUTE }, () => {
  test('one line', () => {
    const text = repeating(SENTENCE)(LONGEST_LINE / 3);
    expect(read(text).facts.length).toBeGreaterThan(text.length / SENTENCE.length);
  });

  test('ten million digits', () => {
    const reading = read('7'.repeat(1e7));
    expect(reading.facts.length + reading.leftOut.length).toBe(1);
  });

  test('a page number after every line', () => {
    const text = `${'发展'.repeat(20)}\n12\n`.repeat(3e5);
    expect(read(text).leftOut).toHaveLength(3e5);
  });

  test.for(['(', '）', '一、\n', '1、', '其中:', '1,'])('a million of %j', (piece) => {
    expect(() => read(piece.repeat(1e6))).not.toThrow();
  });
});

function repeating(piece: string): (units: number) => string {
  return (units) => piece.repeat(Math.ceil(units / piece.length));
}

/** 1.1.1.…: one level deeper than the line before, up to a depth that a line can still hold. */
function deepHeading(depth: number): string {
  return `${'1.'.repeat((depth % 50) + 1)}总`;
}

/**
 * How much dearer four times the length is. Doubles the text until a reading takes long enough for the square to
 * outweigh the rest, so that a careless reader is caught before it takes minutes; a busy machine gets three tries.
 */
function growth(text: (units: number) => string): number {
  let units = 4096;
  while (units < 2 ** 18 && seconds(text(units)) < 0.15) units *= 2;
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least > MOST_GROWTH; tries++)
    least = Math.min(least, quickest(text(4 * units)) / quickest(text(units)));
  return least;
}

function quickest(text: string): number {
  return Math.min(seconds(text), seconds(text));
}

function seconds(text: string): number {
  const start = performance.now();
  read(text);
  return (performance.now() - start) / 1000;
}
