import { describe, expect, test } from 'vitest';
import { allIndicators, findIndicator, indicatorByCode } from './index.js';
import { keyOf } from './key.js';

const codeOf = (name: string): string | null => findIndicator(name)?.code ?? null;

describe('the catalogue', () => {
  test('has at least 450 indicators', () => {
    expect(allIndicators().length).toBeGreaterThanOrEqual(450);
  });

  test('gives every indicator a code of its own', () => {
    const codes = allIndicators().map((indicator) => indicator.code);
    expect(codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test('gives no name to two indicators', () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const { code, zh, aliases } of allIndicators()) {
      for (const name of [zh, ...aliases]) {
        const owner = owners.get(keyOf(name));
        if (owner !== undefined && owner !== code) clashes.push(`${name}: ${owner} and ${code}`);
        owners.set(keyOf(name), code);
      }
    }
    expect(clashes).toEqual([]);
  });

  test('fills every column', () => {
    const units =
      'money ratio count people area mass volume length energy power index time years concentration turnover data other';
    for (const indicator of allIndicators()) {
      expect(indicator.zh, indicator.code).toMatch(/[一-鿿]/);
      expect(indicator.en, indicator.code).toMatch(/^[A-Z0-9]/);
      expect(indicator.definition, indicator.code).toMatch(/[一-鿿]{4}/);
      expect(indicator.source, indicator.code).toMatch(/用语$/);
      expect(units.split(' '), indicator.code).toContain(indicator.unit);
      expect(['stock', 'flow', 'rate'], indicator.code).toContain(indicator.flow);
      expect(['up', 'down', 'range', 'none'], indicator.code).toContain(indicator.direction);
      expect(indicator.aliases, indicator.code).not.toContain('');
    }
  });

  test('has plausible ranges that are ordered, and that ratios keep to', () => {
    for (const { code, plausible, unit } of allIndicators()) {
      if (plausible === null) continue;
      expect(Number.isFinite(plausible[0]) && Number.isFinite(plausible[1]), code).toBe(true);
      expect(plausible[0], code).toBeLessThan(plausible[1]);
      if (unit === 'ratio') expect(plausible[1], code).toBeLessThanOrEqual(600);
    }
  });

  test('finds every indicator by its code, its name and its aliases', () => {
    for (const indicator of allIndicators()) {
      expect(indicatorByCode(indicator.code)).toBe(indicator);
      for (const name of [indicator.zh, ...indicator.aliases]) expect(codeOf(name), name).toBe(indicator.code);
    }
    expect(indicatorByCode('no-such-code')).toBeNull();
  });
});

describe('findIndicator', () => {
  test.each([
    ['地区生产总值', 'gdp'],
    ['GDP', 'gdp'],
    ['国内生产总值', 'gdp'],
    ['全市生产总值', 'gdp'],
    ['全年全市地区生产总值', 'gdp'],
    ['人均ＧＤＰ', 'gdp-per-capita'],
    ['规模以上工业增加值', 'industry-value-added-scale'],
    ['全区规上工业增加值', 'industry-value-added-scale'],
    ['规上工业增加值增速', 'industry-value-added-scale'],
    ['累计完成固定资产投资', 'fixed-investment'],
    ['固定资产投资总额', 'fixed-investment'],
    ['固定资产投资（不含农户）', 'fixed-investment'],
    ['固定资产投资(按新口径)', 'fixed-investment'],
    ['实现社会消费品零售总额', 'retail-sales'],
    ['师市一般公共预算收入', 'budget-revenue'],
    ['“城镇新增就业人数”', 'new-urban-jobs'],
    ['年末常住人口', 'resident-population'],
    ['粮食总产量', 'grain-output'],
    ['粮食单产', 'grain-yield'],
    ['外贸进出口额', 'foreign-trade'],
    ['单位GDP能耗', 'energy-intensity'],
    ['单位生产总值能耗', 'energy-intensity'],
    ['万元生产总值用水量', 'water-intensity'],
    ['全社会研发（R&D）经费支出占GDP的比重', 'rd-intensity'],
    ['研究与试验发展(R&D)经费支出占地区生产总值比例', 'rd-intensity'],
    ['执业（助理）医师数', 'doctors'],
    ['每千常住人口执业(助理)医师数', 'doctors-per-thousand'],
    ['地表水Ⅰ-Ⅲ类水质断面占比', 'good-water-share'],
    ['PM2.5平均浓度', 'pm25'],
    ['空气质量优良天数比例', 'good-air-days-share'],
    ['12345便民服务热线办结率', 'hotline-completion-rate'],
    ['改造老旧小区', 'old-communities'],
    ['快递业务量', 'express-items'],
    ['快递业务收入', 'express-revenue'],
  ])('%s', (name, code) => {
    expect(codeOf(name)).toBe(code);
  });

  test.each([
    '',
    '数',
    '全市',
    '完成',
    '五团水库库容',
    '先行发展区固定资产投资',
    '中高考成绩',
    '新增科技创新平台',
    '人均',
    '占比',
    '一般公共预算收入和一般公共预算支出以及政府性基金预算收入和社会保险基金预算收入合计数',
  ])('%s is none', (name) => {
    expect(codeOf(name)).toBeNull();
  });

  test('keeps a stock and what was added to it apart', () => {
    expect(codeOf('高新技术企业')).not.toBe(codeOf('新增高新技术企业'));
    expect(codeOf('高标准农田')).not.toBe(codeOf('新建高标准农田'));
    expect(codeOf('5G基站')).not.toBe(codeOf('新建5G基站'));
  });

  test('looks names up by the hundred thousand a second', () => {
    const names = ['地区生产总值', '全市规模以上工业增加值', '没有这个指标', '城镇新增就业人数', '先行发展区建成厂房'];
    findIndicator('地区生产总值');
    const start = Date.now();
    for (let i = 0; i < 100_000; i++) findIndicator(names[i % names.length]);
    expect(Date.now() - start).toBeLessThan(1000);
  });
});
