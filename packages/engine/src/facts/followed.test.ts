import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Range } from '../document/range.js';
import { findProjects } from './projects/find.js';
import { read } from './read.js';
import type { Reading, ReadOptions } from './reading.js';
import { findTasks } from './tasks/find.js';

/** What holds of tasks and projects, whatever the text. */

fc.configureGlobal({
  seed: Number(process.env.OUTTURN_SEED ?? 20261122),
  numRuns: Number(process.env.OUTTURN_RUNS ?? 300),
});

const FRAME: ReadOptions = { name: 'sample', region: '云岭市', year: 2024, kind: 'work-report' };

const verb = fc.constantFrom('加快推进', '新建', '实施', '依托', '完成', '支持', '对', '打造', '坚持', '力争', '');
const own = fc.constantFrom('青石', '柳湾镇', '云岭茶叶', '“青山”', '220千伏', '三号、四号', '重大', '');
const head = fc.constantFrom(
  '水库',
  '产业园',
  '信息平台',
  '项目',
  '等煤矿项目',
  '三年行动',
  '改造',
  '和学校',
  '的中心',
);
const behind = fc.constantFrom('建设', '建成投运', '24公里', '5个', '年底前开工', '工作', '');
const mark = fc.constantFrom('、', ',', ';', '。', '和', '(牵头单位:市水利局)', '(', ')', '”', '“', '\n', ' \n', '');
const phrase = fc.tuple(verb, own, head, behind, mark).map((parts) => parts.join(''));
const report = fc
  .array(phrase, { maxLength: 12 })
  .map((phrases) => `云岭市政府工作报告\n二、2025年工作安排\n${phrases.join('')}`);
const anything = fc.array(fc.nat(0xffff), { maxLength: 120 }).map((units) => String.fromCharCode(...units));
/** A blank or a line break after any unit, as in a text taken from a PDF. */
const broken = fc
  .tuple(report, fc.infiniteStream(fc.constantFrom('', '', '', ' ', '\n', '　')))
  .map(([text, blanks]) => [...text].map((unit) => unit + blanks.next().value).join(''));
const text: Arbitrary<string> = fc.oneof(report, broken, anything);

function law(holds: (given: string, reading: Reading) => void): void {
  fc.assert(fc.property(text, (given) => holds(given, read(given, FRAME))));
}

function inOrder(places: readonly Range[]): boolean {
  return places.every(({ start }, index) => index === 0 || places[index - 1].start <= start);
}

function holdsInOrder(name: string, quote: string): boolean {
  let at = 0;
  for (const unit of quote) if (unit === name[at]) at++;
  return at === name.length;
}

describe('of any text', () => {
  test('quotes are true and stand in their sentence', () => {
    law((given, reading) => {
      for (const one of [...findTasks(reading), ...findProjects(reading)]) {
        expect(given.slice(one.start, one.end)).toBe(one.quote);
        expect(one.sentence.start <= one.start && one.start < one.end && one.end <= one.sentence.end).toBe(true);
      }
    });
  });

  test('tasks are in order and do not overlap, projects stand where their sentences do', () => {
    law((_, reading) => {
      const tasks = findTasks(reading);
      expect(tasks.every(({ start }, index) => index === 0 || tasks[index - 1].end <= start)).toBe(true);
      expect(inOrder(findProjects(reading).map(({ sentence }) => sentence))).toBe(true);
    });
  });

  test('a name is written in its quote, from left to right', () => {
    law((_, reading) => {
      for (const { name, quote } of findProjects(reading)) {
        const narrow = quote.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
        expect(holdsInOrder(name.replaceAll(' ', ''), narrow)).toBe(true);
      }
    });
  });

  test('facts of a task stand in it, and are facts of the reading', () => {
    law((_, reading) => {
      for (const { start, end, facts } of findTasks(reading)) {
        expect(facts.every((fact) => start <= fact.start && fact.end <= end && reading.facts.includes(fact))).toBe(
          true,
        );
      }
    });
  });
});

/** Pieces whose repetition a careless reader pays for with the square of the length. */
const PIECES = [
  '(',
  '）',
  '“',
  '”“',
  '、',
  '等',
  '和',
  '的',
  '青石煤矿、',
  '青石煤矿和柳湾公路,',
  '加快建设',
  '加快建设青石煤矿项目,',
];
const MORE = [
  '加快建设青石煤矿项目。',
  '(牵头单位:',
  '推进工作(市局牵头)',
  '新增就业5万人,',
  '1.建设公园\n',
  '2025年',
  ';',
];

describe('the cost grows with the length, not with its square', () => {
  test.for([...PIECES, ...MORE])('%j', { timeout: 60_000 }, (piece) => {
    const small = reading(piece, 60_000);
    const large = reading(piece, 240_000);
    const tries = Array.from({ length: 3 }, () => seconds(large) / Math.max(0.005, seconds(small)));
    expect(Math.min(...tries)).toBeLessThan(8);
  });
});

function reading(piece: string, units: number): Reading {
  const body = piece.repeat(Math.ceil(units / piece.length));
  return read(`云岭市政府工作报告\n二、2025年工作安排\n${body}`, FRAME);
}

function seconds(given: Reading): number {
  const start = performance.now();
  findTasks(given);
  findProjects(given);
  return (performance.now() - start) / 1000;
}
