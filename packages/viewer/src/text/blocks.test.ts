import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataOf, sampleData } from '../../testing/sample.js';
import { blocksOf } from './blocks.js';

function blocks(text: string) {
  return blocksOf(dataOf(text).documents[0]!);
}

function said(text: string) {
  return blocks(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('blocksOf', () => {
  it('tells title, headings, captions and paragraphs apart', () => {
    const text = '青川县政府工作报告\n\n一、工作回顾\n  全年完成投资3亿元。\n专栏1 主要工程\n(一)抓项目。开工12个。';
    expect(said(text)).toEqual([
      'title: 青川县政府工作报告',
      'heading: 一、工作回顾',
      'paragraph: 全年完成投资3亿元。',
      'caption: 专栏1 主要工程',
      'paragraph: (一)抓项目。开工12个。',
    ]);
  });

  it('sets the heading that opens a paragraph apart from its text', () => {
    const text = '一、工作回顾\n(一)抓项目。开工12个。';
    const [, paragraph] = blocks(text);
    expect(text.slice(paragraph!.start, paragraph!.headed)).toMatch(/^\(一\)抓项目/);
    expect(paragraph!.section).toBe(1);
  });

  it('makes a table of lines with as many cells, and passes over the rule of a Markdown table', () => {
    const text = '表头说明。\n| 指标 | 单位 |\n| --- | --- |\n| 粮食产量 | 万吨 |\n说完了。';
    const [, table] = blocks(text);
    expect(table!.kind).toBe('table');
    expect(table!.rows.map((row) => row.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['指标', '单位'],
      ['粮食产量', '万吨'],
    ]);
  });

  it('takes tabs for the bars of a table, with empty cells', () => {
    const text = '指标\t2020年\t2025年\n粮食产量\t\t88';
    const [table] = blocks(text);
    expect(table!.rows[1]!.map(({ start, end }) => text.slice(start, end))).toEqual(['粮食产量', '', '88']);
  });

  it('keeps the blank cells at both ends of a row set by tabs', () => {
    const text = '类别\t指标\t2025年\n\t粮食产量\t\n生态\t森林覆盖率\t41';
    const [table] = blocks(text);
    expect(table!.rows.map((row) => row.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['类别', '指标', '2025年'],
      ['', '粮食产量', ''],
      ['生态', '森林覆盖率', '41'],
    ]);
  });

  it('makes a table of a sheet of figures, and keeps a quoted cell whole', () => {
    const text = 'indicator,unit,2020\n粮食产量,万吨,86\n"油菜,花生",万吨,3';
    const [document] = dataOf(text).documents;
    const [table] = blocksOf({ ...document!, frame: { ...document!.frame, kind: 'figures' } });
    expect(table!.rows.map((row) => row.map(({ start, end }) => text.slice(start, end)))[2]).toEqual([
      '"油菜,花生"',
      '万吨',
      '3',
    ]);
  });

  it('takes one line with a bar for a paragraph', () => {
    expect(said('来源 | 市统计局')).toEqual(['paragraph: 来源 | 市统计局']);
  });

  it('takes a line of one character for a paragraph, since no section begins there', () => {
    expect(said('表\n指标\t2020年\n粮食产量\t88')).toEqual(['paragraph: 表', expect.stringMatching(/^table/)]);
  });

  it('joins the two lines of a title', () => {
    const title = '云岭市国民经济和社会发展\n第十五个五年规划纲要';
    expect(said(`${title}\n到2030年森林覆盖率达到62%。`)[0]).toBe(`title: ${title}`);
  });

  it('joins lines over which a sentence runs on', () => {
    const [block] = blocks('全年粮食总产量达到\n86万吨,比上年增长2%。');
    expect(block!.end).toBe('全年粮食总产量达到\n86万吨,比上年增长2%。'.length);
  });

  it('has no block where there is no text', () => {
    expect(blocks(' \n\n\t\n')).toEqual([]);
  });

  it('finds the table of the example city', () => {
    const [plan] = sampleData(['plan-2021-2025.txt']).documents;
    const tables = blocksOf(plan!).filter(({ kind }) => kind === 'table');
    expect(tables[0]!.rows).toHaveLength(24);
    expect(tables[0]!.rows[0]).toHaveLength(8);
  });

  it('leaves out no character but blanks and the marks of tables', () => {
    const sign = fc.constantFrom(
      '一、',
      '专栏1',
      '|',
      '\t',
      '\n',
      '\r\n',
      ' ',
      '\u3000',
      '3.5%',
      '增长',
      '。',
      'a',
      '(一)',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
        const text = signs.join('');
        const shown = blocks(text).flatMap((block) =>
          block.rows.length > 0 ? block.rows.flat() : [{ start: block.start, end: block.end }],
        );
        const words = shown.map(({ start, end }) => text.slice(start, end)).join('');
        expect(words.replace(/[\s|]/g, '')).toBe(text.replace(/[\s|]/g, ''));
        expect([...shown].sort((a, b) => a.start - b.start || a.end - b.end)).toEqual(shown);
      }),
    );
  });
});
