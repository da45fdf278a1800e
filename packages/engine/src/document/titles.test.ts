import { describe, expect, test } from 'vitest';
import { laidOut } from '../../testing/laid-out.js';
import { read } from '../facts/read.js';
import type { ReadOptions } from '../facts/reading.js';

const FRAME: ReadOptions = { region: '云岭市', year: 2024, kind: 'work-report' };

function sectionsOf(drawing: string): readonly (readonly [depth: number, mode: string, title: string])[] {
  const { text, layout } = laidOut(drawing);
  return read(text, { ...FRAME, layout }).document.sections.map(({ depth, mode, title }) => [depth, mode, title]);
}

describe('a title that a file sets as one', () => {
  test('opens a section without a mark, as deep as its level, with the mode of its words', () => {
    const drawing = [
      '# 云岭市政府工作报告',
      '各位代表：现在向大会报告工作。',
      '## 2024年工作回顾',
      '全年粮食产量48.6万吨。',
      '### 农业稳步发展',
      '蔬菜产量24万吨。',
      '## 2025年工作安排',
      '粮食产量达到50万吨。',
      '抓好各项工作。',
    ].join('\n');
    expect(sectionsOf(drawing)).toEqual([
      [1, 'review', '2024年工作回顾'],
      [2, 'review', '农业稳步发展'],
      [1, 'plan', '2025年工作安排'],
    ]);
    const { text, layout } = laidOut(drawing);
    expect(read(text, { ...FRAME, layout }).facts.map(({ role, period }) => `${role} ${period}`)).toEqual([
      'actual 2024',
      'actual 2024',
      'target 2025',
    ]);
  });

  test('opens no section where it is that of the paper', () => {
    const body = '各位代表：请予审议。\n粮食产量48.6万吨。\n蔬菜产量24万吨。\n茶叶产量1.2万吨。';
    expect(sectionsOf(`# 云岭市人民政府\n# 2025年政府工作报告\n${body}`)).toEqual([]);
    expect(sectionsOf(`# 云岭市2025年政府工作报告\n${body}\n# 结束语\n奋力前行。`)).toEqual([[1, 'review', '结束语']]);
  });

  test('opens no section where it is one of the two lines that the title of the paper stands on', () => {
    const drawing =
      '# 云岭市国民经济和社会发展\n# 第十四个五年规划纲要\n# 第一篇 发展基础\n粮食产量48.6万吨。\n蔬菜产量24万吨。\n茶叶产量1.2万吨。\n油料产量2万吨。';
    const { text, layout } = laidOut(drawing);
    const { sections } = read(text, { layout }).document;
    expect(sections.map(({ mode, title }) => [mode, title])).toEqual([['review', '第一篇 发展基础']]);
  });

  test('stands as high as the marked titles of its level', () => {
    const drawing =
      '## 一、2024年工作回顾\n粮食产量48.6万吨。\n### （一）工业\n产值86亿元。\n### 农业\n增长4%。\n## 结束语\n全市干部群众共同努力。\n我们的事业必将成功。';
    expect(sectionsOf(drawing).map(([depth, , title]) => [depth, title])).toEqual([
      [1, '一、2024年工作回顾'],
      [2, '（一）工业'],
      [2, '农业'],
      [1, '结束语'],
    ]);
  });

  test.each([
    [
      'a sentence',
      '## 全年粮食产量达到48.6万吨。\n## 蔬菜产量24万吨；\n茶叶产量1.2万吨。\n油料产量2万吨。\n水果产量8万吨。',
    ],
    [
      'a long line',
      `## ${'坚持稳中求进工作总基调'.repeat(6)}\n## 见下\n粮食产量48.6万吨。\n蔬菜产量24万吨。\n抓好落实。`,
    ],
  ])('is none where it is %s', (_, drawing) => {
    expect(sectionsOf(drawing).filter(([, , title]) => title.length > 10)).toEqual([]);
  });

  test('is none where most lines are set so', () => {
    expect(sectionsOf('## 粮食产量\n## 蔬菜产量\n## 茶叶产量\n今年增产。')).toEqual([]);
  });
});

test('the rows of a table are no headings', () => {
  expect(sectionsOf('|项目|预算数|\n|一、税收收入|240|\n|二、非税收入|120|')).toEqual([]);
});

test('every line of a file is a paragraph, whatever it ends with', () => {
  const lines = ['云岭市', ...Array.from({ length: 14 }, (_, at) => `粮食产量比上年增长\n${at + 1}.5万亩`)].join('\n');
  expect(
    read(lines, { ...FRAME, layout: { titles: [], tables: [] } }).facts.filter(({ measure }) => measure === 'growth'),
  ).toEqual([]);
});
