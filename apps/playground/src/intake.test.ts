import { describe, expect, it } from 'vitest';
import { viewOf } from './case.js';
import { added, type Intake, takeBytes, takeText } from './intake.js';
import { localeOf } from './locale.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const one = (name: string, text: string): Intake => ({ name, text, damaged: 0 });

describe('takeBytes', () => {
  it('takes a text in its encoding', () => {
    expect(takeBytes('a.txt', bytes('增长3%'))).toEqual(one('a.txt', '增长3%'));
    // GB18030 of 全年完成投资三亿元,全市经济运行平稳。
    const gb = 'c8abc4eacdeab3c9cdb6d7cac8fdd2dad4aaa3acc8abcad0beadbcc3d4cbd0d0c6bdcec8a1a3'
      .match(/../g)!
      .map((hex) => Number.parseInt(hex, 16));
    expect(takeBytes('b.txt', Uint8Array.from(gb))).toMatchObject({ text: '全年完成投资三亿元，全市经济运行平稳。' });
  });

  it('says why something is no text', () => {
    expect(takeBytes('a.txt', bytes(''))).toEqual({ name: 'a.txt', reason: 'empty' });
    expect(takeBytes('a.txt', bytes(' \n'))).toEqual({ name: 'a.txt', reason: 'empty' });
    expect(takeBytes('a.pdf', bytes('%PDF-1.7\n'))).toMatchObject({ reason: 'other-format' });
    expect(takeText('a.txt', '长'.repeat(3_000_001))).toEqual({ name: 'a.txt', reason: 'too-large' });
  });
});

describe('added', () => {
  it('keeps files of one name apart, and takes the same text once', () => {
    const taken = [one('a.txt', '甲')];
    expect(added(taken, one('a.txt', '甲'))).toBe(taken);
    const both = added(taken, one('a.txt', '乙'));
    expect(both.map(({ name }) => name)).toEqual(['a.txt', 'a.txt (2)']);
    expect(added(both, one('a.txt', '丙')).map(({ name }) => name)).toEqual(['a.txt', 'a.txt (2)', 'a.txt (3)']);
  });
});

describe('viewOf', () => {
  it('reads texts and sheets, and checks them together', () => {
    const text = '云岭市政府工作报告\n一、2023年工作回顾\n湿地保护率由2020年的41%提高到2023年的44%,提高3%。';
    const sheet = 'indicator,unit,year,value\n粮食产量,万吨,2023,86\n';
    const { documents, findings } = viewOf([one('a.txt', text), one('b.csv', sheet)], '1.0.0');
    expect(documents.map(({ facts }) => facts.length)).toEqual([3, 1]);
    expect(findings.map(({ check }) => check)).toEqual(['percent-against-points']);
    expect(findings[0]!.message.en).not.toBe(findings[0]!.message.zh);
  });
});

describe('localeOf', () => {
  it('goes by the address, then by the browser', () => {
    expect(localeOf('#en', ['zh-CN'])).toBe('en');
    expect(localeOf('', ['zh-TW', 'en'])).toBe('zh');
    expect(localeOf('', ['de'])).toBe('en');
    expect(localeOf('#elsewhere', [])).toBe('zh');
  });
});
