import { expect, test } from 'vitest';
import { type Class, shareOf, summarise, weightedMean } from './aggregate.js';
import type { Judgement, Word } from './judgement.js';
import { recount } from './recount.js';
import type { Figure } from './target.js';

const WORDS: readonly string[] = ['early', 'ahead', 'on-schedule', 'slightly-late', 'late', 'met', 'missed'];

function of(name: Class, count: number, binding = false) {
  const isWord = WORDS.includes(name);
  const judgement = { state: isWord ? 'judged' : name, word: isWord ? (name as Word) : null } as Judgement;
  return Array.from({ length: count }, () => ({ judgement, binding }));
}

const per = (value: number): Figure => ({ value, decimals: 1 });

test('twenty indicators of a national mid-term: 4 early, 5 ahead, 7 on schedule, 4 late', () => {
  const { all, binding, expected } = summarise([
    ...of('late', 4, true),
    ...of('early', 4),
    ...of('ahead', 5),
    ...of('on-schedule', 7, true),
  ]);
  expect(all.total).toBe(20);
  expect(all.classes.map(({ class: name, count, share }) => [name, count, share])).toEqual([
    ['early', 4, 20],
    ['ahead', 5, 25],
    ['on-schedule', 7, 35],
    ['late', 4, 20],
  ]);
  expect([binding.total, expected.total]).toEqual([11, 9]);
  expect(all.sumOfShares).toBe(100);
});

test('what is not issued or not comparable is a class of its own, never a zero', () => {
  const { all } = summarise([...of('met', 2), ...of('not-issued', 1), ...of('not-comparable', 1)]);
  expect(all.classes.map(({ class: name }) => name)).toEqual(['met', 'not-comparable', 'not-issued']);
});

test('shares are rounded plainly, and say when they add up to 99.9 or 100.1', () => {
  expect(shareOf(162, 222, 1)).toBe(73);
  expect(summarise([...of('met', 1), ...of('late', 1), ...of('missed', 1)]).all.sumOfShares).toBe(99.9);
  expect(summarise([...of('met', 162), ...of('ahead', 15), ...of('late', 45)]).all.sumOfShares).toBe(100.1);
});

test('nothing is counted of nothing', () => {
  expect(summarise([]).all).toEqual({ total: 0, classes: [], sumOfShares: 0 });
});

test('a printed share that was bent to add up is found: 162 of 222 as 72.9', () => {
  const classes = [
    { name: '已完成', count: 162, share: per(72.9) },
    { name: '达进度', count: 60, share: per(27) },
  ];
  expect(recount({ total: 222, classes })).toEqual([
    { code: 'share-differs', params: { name: '已完成', printed: 72.9, plain: 73 } },
  ]);
});

test('classes have to add up to the total, and 132 tasks are not 125', () => {
  const classes = [103, 19, 2, 1].map((count, at) => ({ name: `${at}`, count }));
  expect(recount({ total: 125, classes })).toEqual([]);
  expect(recount({ total: 132, classes })).toEqual([{ code: 'classes-do-not-add', params: { sum: 125, total: 132 } }]);
});

test('96 of 102 projects on schedule are 94.1 %', () => {
  const classes = [
    { name: '符合进度', count: 96, share: per(94.1) },
    { name: '其他', count: 6, share: per(5.9) },
  ];
  expect(recount({ total: 102, classes })).toEqual([]);
});

test('a mean caps what is beyond its target, keeps what went the wrong way, and leaves out what has no completion', () => {
  const found = weightedMean([
    { name: 'beyond', completion: 1.4, weight: 2 },
    { name: 'backwards', completion: -0.5, weight: 1 },
    { name: 'not issued', completion: null, weight: 1 },
  ]);
  expect(found).toEqual({
    mean: 0.5,
    parts: [
      { name: 'beyond', weight: 2, completion: 1 },
      { name: 'backwards', weight: 1, completion: -0.5 },
    ],
    leftOut: ['not issued'],
  });
});

test('there is no mean without a weight for each', () => {
  expect(weightedMean([{ name: 'one', completion: 1, weight: null }])).toBeNull();
  expect(weightedMean([{ name: 'one', completion: 1, weight: 0 }])).toBeNull();
});
