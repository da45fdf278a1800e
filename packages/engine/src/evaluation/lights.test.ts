import { expect, test } from 'vitest';
import { sayLight } from '../report/say-judgement.js';
import { OUHAI, YINCHUAN } from './light-rules.js';
import { lightsOf, type ProjectMonth } from './lights.js';

const STARTED = { planned: '2024-03', actual: '2024-03', reason: false };
const PROJECT: ProjectMonth = {
  month: '2024-08',
  start: STARTED,
  progress: { planned: 66.7, done: 70, wasBehind: false },
  payment: { required: 1000, paid: 1200 },
  entered: '2024-04',
};

function light(on: string, changed: Partial<ProjectMonth>, rules = YINCHUAN): string {
  const lit = lightsOf({ ...PROJECT, ...changed }, rules).find((one) => one.on === on)!;
  for (const locale of ['zh', 'en'] as const) {
    expect(sayLight(lit, locale)).not.toMatch(/[{}]|undefined/);
    expect(sayLight(lit, locale)).not.toContain(lit.code);
  }
  return lit.light;
}

const progress = (planned: number, done: number, wasBehind = false) => ({ progress: { planned, done, wasBehind } });

test('all green on plan', () => {
  expect(lightsOf(PROJECT, YINCHUAN).map((one) => one.light)).toEqual(['green', 'green', 'green', 'green']);
});

test('domain 3.8: schedule 66.7 %, done 50 % is yellow, 35 % is red', () => {
  expect(light('progress', progress(66.7, 50))).toBe('yellow');
  expect(light('progress', progress(66.7, 35))).toBe('red');
});

test('ten and thirty points below are yellow', () => {
  expect(light('progress', progress(66.7, 56.7))).toBe('yellow');
  expect(light('progress', progress(66.7, 36.7))).toBe('yellow');
});

test('between 0 and 10 points below the rule says nothing, and so a person is asked', () => {
  expect(light('progress', progress(66.7, 60))).toBe('ask');
  expect(light('progress', progress(66.7, 56.71))).toBe('ask');
});

test('not begun in the planned month is yellow, three months running red', () => {
  const planned = { planned: '2024-08', actual: null, reason: false };
  expect(light('start', { start: planned })).toBe('yellow');
  expect(light('start', { start: planned, month: '2024-09' })).toBe('yellow');
  expect(light('start', { start: planned, month: '2024-10' })).toBe('red');
  expect(light('start', { start: planned, month: '2024-07' })).toBe('green');
  expect(light('start', { start: { ...planned, planned: '2023-12' }, month: '2024-01' })).toBe('yellow');
});

test('whether a reason is good is not for the rule to say', () => {
  expect(light('start', { start: { planned: '2024-08', actual: null, reason: true } })).toBe('ask');
});

test('payment below what is required is red', () => {
  expect(light('payment', { payment: { required: 1000, paid: 999 } })).toBe('red');
});

test('begun and not entered in the statistics: yellow after a month, red after two', () => {
  const at = (month: string) => light('entry', { month, entered: null });
  expect([at('2024-03'), at('2024-04'), at('2024-05')]).toEqual(['green', 'yellow', 'red']);
});

test('what was not reported is asked for', () => {
  const empty = { month: '2024-08', start: null, progress: null, payment: null, entered: null };
  expect(lightsOf(empty, YINCHUAN).map((one) => one.light)).toEqual(['ask', 'ask', 'ask', 'green']);
});

test('by other rules a late month is red, and yellow once it is made up', () => {
  expect(light('progress', progress(66.7, 66), OUHAI)).toBe('red');
  expect(light('progress', progress(66.7, 67, true), OUHAI)).toBe('yellow');
  expect(light('progress', progress(66.7, 67), OUHAI)).toBe('green');
  expect(lightsOf(PROJECT, OUHAI).map(({ on }) => on)).toEqual(['progress']);
});
