import { describe, expect, it } from 'vitest';
import { placeInPlanOf } from './boxes.js';
import type { Line, TargetPlace } from './rows.js';

/** Lines of a text, one under the other, as far as they are rows of boxes or titles. */
function linesOf(text: string, document = 'plan'): readonly Line[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const end = start + line.length;
    const made = { document, start, end, text: line };
    start = end + 1;
    return /[|\t]|^专栏/.test(line) ? [made] : [];
  });
}

function placeAt(text: string, quote: string): TargetPlace {
  const start = text.indexOf(quote);
  return {
    fact: 'f',
    document: 'plan',
    start,
    end: start + quote.length,
    sentence: 0,
    quote: '',
    section: ['第一篇', '第一章'],
  };
}

const standing = (text: string, quote: string) => placeInPlanOf(linesOf(text))(placeAt(text, quote));

const BOX = `主要目标如下。
专栏1 主要指标
类别 | 序号 | 指标 | 2025年
经济发展 | 1 | 生产总值 | 935左右
民生福祉 | 2 | 人均收入 | 40700
注：按不变价计算。`;

describe('a target in a box', () => {
  it('stands in the part that its row begins with, under the title of the box', () => {
    expect(standing(BOX, '40700')).toEqual({
      group: '民生福祉',
      box: '专栏1 主要指标',
      row: { header: ['类别', '序号', '指标', '2025年'], cells: ['民生福祉', '2', '人均收入', '40700'] },
      section: ['第一篇', '第一章'],
    });
  });

  it('stands in the part of the rows above where cells were put together', () => {
    const merged = '专栏2\n类别\t指标\t2025年\n绿色生态\t用水量\t43\n\t森林覆盖率\t54.2';
    expect(standing(merged, '54.2')).toMatchObject({ group: '绿色生态', box: '专栏2' });
  });

  it('has cells without the bars around the row', () => {
    expect(standing('| 领域 | 指标 | 2025 |\n| 安全 | 粮食 | 88 |', '88')).toMatchObject({
      group: '安全',
      box: null,
      row: { cells: ['安全', '粮食', '88'] },
    });
  });

  it('is of no part where no column says so', () => {
    expect(standing('专栏3\n指标 | 2025年\n粮食 | 88', '88')).toMatchObject({ group: null, box: '专栏3' });
  });
});

it('stands in no box in running text, and nowhere without a place', () => {
  expect(standing(BOX, '主要目标')).toMatchObject({ group: null, box: null, row: null, section: ['第一篇', '第一章'] });
  expect(placeInPlanOf(linesOf(BOX))(undefined)).toEqual({ group: null, box: null, row: null, section: [] });
  const elsewhere = { ...placeAt(BOX, '40700'), document: 'other' };
  expect(placeInPlanOf(linesOf(BOX))(elsewhere).box).toBeNull();
});
