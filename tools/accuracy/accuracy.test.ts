import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shortfalls } from './bars.js';
import { changeOf, falls, readRecord, writeRecord } from './record.js';
import { FIELDS, type Figures, figuresOf, type Score, scoreOf, together } from './score.js';

/** A score with the same count in every field. */
function score(gold: number, read: number, found: number, right: number): Score {
  const fields = Object.fromEntries(FIELDS.map((field) => [field, right])) as Score['fields'];
  return { gold, read, found, right, fields };
}

describe('figures', () => {
  test('the shares of the scorer become counts again', () => {
    const fields = Object.fromEntries(FIELDS.map((field) => [field, 2 / 3])) as Score['fields'];
    expect(scoreOf({ gold: 4, system: 5, answered: 3, right: 2, fields })).toEqual(score(4, 5, 3, 2));
  });

  test('documents count together by their facts, not by their shares', () => {
    const figures = figuresOf(together([score(100, 100, 100, 90), score(10, 30, 0, 0)]));
    expect(figures.found).toBeCloseTo((100 * 200) / 240);
    expect(figures.tuple).toBeCloseTo((100 * 180) / 240);
    expect(figures.unit).toBeCloseTo(90);
  });

  test('a document without facts has nothing right', () => {
    expect(figuresOf(score(0, 0, 0, 0)).found).toBe(0);
  });
});

describe('the record', () => {
  const figures: Figures = figuresOf(score(100, 100, 99, 95));
  let folder: string;
  let page: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'outturn-test-'));
    page = join(folder, 'accuracy.md');
    writeFileSync(page, '# Accuracy\n\n<!-- accuracy:begin -->\n<!-- accuracy:end -->\n\nSaid by people.\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('comes back as it was written, to two decimals, and leaves the page around it alone', () => {
    writeRecord(page, new Map([['together', figures]]));
    expect(readRecord(page).get('together')?.tuple).toBeCloseTo(figures.tuple, 2);
    writeRecord(page, readRecord(page));
    expect(readFileSync(page, 'utf8')).toMatch(/^# Accuracy\n[\s\S]*\nSaid by people\.\n$/);
  });

  test('is empty where there is no page', () => {
    expect(readRecord(join(folder, 'none.md')).size).toBe(0);
  });

  test('is not written into a page without markers', () => {
    writeFileSync(page, '# Accuracy\n');
    expect(() => writeRecord(page, new Map())).toThrow('accuracy:begin');
  });

  test('a figure has fallen when it lost more than a twentieth of a point', () => {
    expect([changeOf(94.94, 95), changeOf(94.96, 95), changeOf(95.06, 95)]).toEqual(['fall', 'same', 'rise']);
    const worse = new Map([['a-plan', { ...figures, unit: figures.unit - 1 }]]);
    expect(falls(worse, new Map([['a-plan', figures]]))).toEqual(['a-plan unit 95.96 -> 94.96']);
  });

  test('a document that is gone counts as fallen', () => {
    expect(falls(new Map(), new Map([['a-plan', figures]]))).toEqual(['a-plan is no longer measured']);
  });
});

test('every bar that is missed is named', () => {
  expect(shortfalls(figuresOf(score(100, 100, 99, 98)))).toEqual([]);
  expect(shortfalls(figuresOf(score(100, 100, 97, 92)))).toHaveLength(3);
});
