import { describe, expect, test } from 'vitest';
import { BESIDE } from './beside.js';
import { DIVISIONS } from './corps.js';
import { FORMER } from './former.js';
import { allRegions, findRegion, findRegionIn, isWithin, type Region, regionByCode } from './index.js';
import { NICKNAMES } from './nicknames.js';
import { LONGEST_NAME } from './table.js';

const codeOf = (name: string): string | null => findRegion(name)?.code ?? null;
const codeIn = (text: string): string | null => findRegionIn(text)?.region.code ?? null;
const ofLevel = (level: string): readonly Region[] => allRegions().filter((region) => region.level === level);

describe('the list', () => {
  test('has every division', () => {
    expect(ofLevel('nation')).toHaveLength(1);
    expect(ofLevel('province')).toHaveLength(34);
    expect(ofLevel('prefecture')).toHaveLength(333);
    expect(ofLevel('county')).toHaveLength(2847 + BESIDE.length);
    expect(ofLevel('corps')).toHaveLength(1);
    expect(ofLevel('division')).toHaveLength(14);
  });

  test('has one region a code, six digits each, in order', () => {
    const codes = allRegions().map((region) => region.code);
    expect(codes.filter((code) => !/^[1-8]\d{5}$/.test(code))).toEqual([]);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test('names are of Chinese characters alone and not longer than the scan looks', () => {
    expect(allRegions().filter((region) => !/^[一-鿿]{2,}$/.test(region.name))).toEqual([]);
    expect(Math.max(...allRegions().map((region) => region.name.length))).toBe(LONGEST_NAME);
  });

  test('every parent is there and stands above', () => {
    const rank = { nation: 0, province: 1, corps: 2, prefecture: 3, division: 3, county: 4, township: 5 };
    for (const region of allRegions()) {
      if (region.level === 'nation') {
        expect(region.parent).toBeNull();
        continue;
      }
      const parent = regionByCode(region.parent!);
      expect(parent, region.name).not.toBeNull();
      expect(rank[parent!.level]).toBeLessThan(rank[region.level]);
    }
  });

  test('every former name and nickname points at a region', () => {
    for (const line of FORMER) {
      for (const [, name, rest] of line.slice(2).matchAll(/(\D+)(\d+)/g)) {
        expect(regionByCode(line.slice(0, 2) + rest), name).not.toBeNull();
      }
    }
    for (const [name, code] of NICKNAMES) expect(findRegion(name)?.code, name).toBe(code);
  });

  test('the corps has twelve divisions with a city', () => {
    expect(DIVISIONS.filter((row) => /\d/.test(row))).toHaveLength(12);
    const cities = ofLevel('county').filter((region) => region.code.startsWith('6590'));
    expect(cities).toHaveLength(13);
    for (const city of cities) expect(regionByCode(city.parent!)?.level, city.name).toBe('division');
  });
});

describe('findRegion', () => {
  test.each([
    ['全国', '100000'],
    ['浙江', '330000'],
    ['新疆', '650000'],
    ['内蒙古自治区', '150000'],
    ['吉林', '220000'],
    ['吉林市', '220200'],
    ['张掖', '620700'],
    ['塔城地区', '654200'],
    ['塔城市', '654201'],
    ['昌吉州', '652300'],
    ['巴州', '652800'],
    ['恩施州', '422800'],
    ['沙湾', '654203'],
    ['沙湾市', '654203'],
    ['沙湾县', '654203'],
    ['海拉尔区', '150702'],
    ['察布查尔县', '654022'],
    ['易县', '130633'],
    ['襄樊市', '420600'],
    ['兵团', '660000'],
    ['第一师', '660100'],
    ['十三师', '661300'],
    ['农八师', '660800'],
    ['一师阿拉尔市', '659002'],
    ['第九师白杨市', '659012'],
    ['北京市朝阳区', '110105'],
    ['四川乐山沙湾区', '511111'],
    ['江西省东乡县', '361003'],
    ['重庆市江北区', '500105'],
  ])('%s', (name, code) => {
    expect(codeOf(name)).toBe(code);
  });

  test.each(['朝阳区', '鼓楼区', '江北区', '伊宁', '城区', '自治区', '师市', '全市', '', '市', '北京市政府'])(
    '%s is none, or could be several',
    (name) => {
      expect(codeOf(name)).toBeNull();
    },
  );

  test('every full name that only one region bears finds it', () => {
    const bearers = groupByName();
    for (const [name, regions] of bearers) {
      expect(codeOf(name), name).toBe(regions.length === 1 ? regions[0].code : null);
    }
  });

  test('a full name behind its province finds the region unless the province has two', () => {
    for (const region of ofLevel('county')) {
      const province = regionByCode(`${region.code.slice(0, 2)}0000`)!;
      const twins = ofLevel('county').filter(
        (other) => other.name === region.name && other.code.slice(0, 2) === region.code.slice(0, 2),
      );
      expect(codeOf(province.name + region.name), region.name).toBe(twins.length === 1 ? region.code : null);
    }
  });
});

describe('findRegionIn', () => {
  test.each([
    ['2025年塔城地区行政公署工作报告', '654200'],
    ['阿拉尔市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要', '659002'],
    ['2022年沙湾市政府工作报告', '654203'],
    ['沙湾2022年政府工作报告', '654203'],
    ['第一师阿拉尔市2021年国民经济和社会发展统计公报', '659002'],
    ['兵团第九师2023年工作报告', '660900'],
    ['新疆生产建设兵团2023年国民经济和社会发展统计公报', '660000'],
    ['中华人民共和国2024年国民经济和社会发展统计公报', '100000'],
    ['2026年甘肃省政府工作报告', '620000'],
    ['2025年张掖财政预算报告', '620700'],
    ['——2013年2月28日在海拉尔区第十四届人民代表大会第二次会议上', '150702'],
    ['——在南京市鼓楼区第十九届人民代表大会上', '320106'],
    ['乌鲁木齐新市区2022年政府工作报告', '650104'],
    ['重庆两江新区2026年工作要点', '500157'],
    ['关于宁波市江北区2025年预算的报告', '330205'],
  ])('%s', (title, code) => {
    expect(codeIn(title)).toBe(code);
  });

  test.each([
    '政府工作报告',
    '朝阳区2024年工作总结',
    '创建和平安全的环境',
    '统一师资培养',
    '第一师范学校发展规划',
    '城区道路建设情况',
    '隆重庆祝成立七十周年',
  ])('%s names none', (text) => {
    expect(codeIn(text)).toBeNull();
  });

  test('says where the name stands', () => {
    const title = '2022年沙湾市政府工作报告';
    const match = findRegionIn(title)!;
    expect(title.slice(match.start, match.end)).toBe('沙湾市');
  });

  test('names the town or zone that has no code of its own', () => {
    expect(findRegionIn('沙湾市四道河子镇政府工作报告')?.below).toBe('四道河子镇');
    expect(findRegionIn('陕西省西咸新区2024年政府工作报告')?.below).toBe('西咸新区');
    expect(findRegionIn('2022年沙湾市政府工作报告')?.below).toBeNull();
  });
});

test('a region lies within itself and all around it', () => {
  const city = findRegion('阿拉尔市')!;
  for (const outer of ['阿拉尔市', '第一师', '兵团', '新疆', '全国']) {
    expect(isWithin(city, findRegion(outer)!), outer).toBe(true);
  }
  expect(isWithin(city, findRegion('第二师')!)).toBe(false);
  expect(isWithin(findRegion('新疆')!, city)).toBe(false);
});

test('costs as much a character in a long text as in a short one', () => {
  const long = '朝阳区鼓楼区江北区和平区'.repeat(5_000);
  const start = Date.now();
  findRegionIn(long);
  expect(Date.now() - start).toBeLessThan(2000);
});

test('looks names up by the hundred thousand a second', () => {
  const names = ['沙湾市', '浙江', '第一师', '没有这个地方', '塔城地区'];
  findRegion('全国');
  const start = Date.now();
  for (let i = 0; i < 100_000; i++) findRegion(names[i % names.length]);
  expect(Date.now() - start).toBeLessThan(1500);
});

function groupByName(): Map<string, Region[]> {
  const groups = new Map<string, Region[]>();
  for (const region of allRegions()) groups.set(region.name, [...(groups.get(region.name) ?? []), region]);
  return groups;
}
