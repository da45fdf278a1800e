import { describe, expect, it } from 'vitest';
import { clauseOf } from './quote.js';

const of = (wording: string, value: number | null, decimals = 0, name = '城镇化率', inWording: number | null = null) =>
  clauseOf({ wording, value, decimals, indicator: { name }, source: { inWording } });

describe('the clause of a target', () => {
  it('is the one that its figure stands in', () => {
    expect(of('总量达到935亿元，年均增长6.5%，城镇化率达到61%。', 6.5, 1)).toBe('年均增长6.5%');
    expect(of('研发强度达到3%；年均增长3.5%', 3)).toBe('研发强度达到3%');
  });

  it('is the one at its place where the figure stands twice', () => {
    const wording = '义务教育巩固率达到100%，学前教育普惠率达到100%，参保率达到98%。';
    const at = wording.lastIndexOf('100%');
    expect(of(wording, 100, 0, '普惠率', at)).toBe('学前教育普惠率达到100%');
    expect(of(wording, 100, 0, '普惠率', wording.indexOf('100%'))).toBe('义务教育巩固率达到100%');
  });

  it('holds a figure with a comma whole', () => {
    const wording = '总量稳步扩大,收入达到41,562元;就业稳定';
    expect(of(wording, 41562, 0, '收入', wording.indexOf('41,562'))).toBe('收入达到41,562元');
  });

  it('is not one where the figure is a part of a longer one', () => {
    expect(of('年均增长3.5%，强度达到3%', 3)).toBe('强度达到3%');
    expect(of('达到130家，新增30家', 30)).toBe('新增30家');
  });

  it('is the one with the name, else the first, where no figure is written', () => {
    expect(of('总量翻一番，城镇化率提高', null)).toBe('城镇化率提高');
    expect(of('总量翻一番，收入提高', 2)).toBe('总量翻一番');
  });
});
