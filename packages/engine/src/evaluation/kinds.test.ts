import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectJudged } from '../../testing/expect-judged.js';
import { judgeCase, kindCases } from '../../testing/kind-cases.js';
import { sayJudgement, sayRemark } from '../report/say-judgement.js';
import { recompute } from './formulas.js';
import type { Judgement } from './judgement.js';
import { kinds } from './kinds/index.js';

const FEWEST_JUDGED = 4;
const FEWEST_DECLINED = 2;
const HERE = join(import.meta.dirname, 'kinds');
const folders = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('every folder holds a kind of its name, and there are twelve', () => {
  expect(kinds.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
  expect(kinds.map(({ code }) => Number(code.slice(1))).toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: 12 }, (_, at) => at + 1),
  );
});

describe.each(folders)('%s', (id) => {
  const cases = kindCases(HERE, id);

  test.each(cases.map((given, at) => [given.note ?? `case ${at + 1}`, given] as const))('%s', (_, given) => {
    const judgement = judgeCase(id, given);
    expectWhole(judgement);
    expectJudged(judgement, given.expect);
  });

  test('has its page in both languages, and enough cases, judged and declined', () => {
    const page = readFileSync(join(HERE, id, `${id}.md`), 'utf8');
    expect(page.match(/^# .+$/gm)).toHaveLength(2);
    const judged = cases.filter(({ expect: { state = 'judged' } }) => state === 'judged').length;
    expect(judged).toBeGreaterThanOrEqual(FEWEST_JUDGED);
    expect(cases.length - judged).toBeGreaterThanOrEqual(FEWEST_DECLINED);
  });
});

/** Anyone can recompute it, and both languages have words for all of it. */
function expectWhole(judgement: Judgement): void {
  for (const step of judgement.derivation) expect(recompute(step)).toBe(step.result);
  expect(judgement.word === null).toBe(judgement.state !== 'judged');
  expect(judgement.reason === null).toBe(judgement.state === 'judged');
  for (const locale of ['zh', 'en'] as const) {
    const { verdict, derivation, remarks } = sayJudgement(judgement, locale);
    for (const words of [verdict, ...derivation, ...remarks]) {
      expect(words).not.toBe('');
      expect(words).not.toMatch(/[{}]|undefined|null|NaN|Infinity/);
    }
    const codes = [...judgement.flags, ...(judgement.reason ? [judgement.reason] : [])];
    for (const remark of codes) expect(sayRemark(remark, locale)).not.toContain(remark.code);
  }
}
