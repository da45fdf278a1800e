import { describe, expect, test } from 'vitest';
import { read } from '../read.js';
import type { ReadOptions } from '../reading.js';
import { findProjects } from './find.js';
import type { Project } from './project.js';

const FRAME: ReadOptions = { name: 'sample', region: '云岭市', year: 2024, kind: 'work-report' };

function planned(sentence: string): readonly Project[] {
  return findProjects(read(`云岭市政府工作报告\n二、2025年工作安排\n${sentence}`, FRAME));
}

function reviewed(sentence: string): readonly Project[] {
  return findProjects(read(`云岭市政府工作报告\n一、2024年工作回顾\n${sentence}`, FRAME));
}

function names(projects: readonly Project[]): readonly string[] {
  return projects.map(({ name }) => name);
}

describe('names', () => {
  test.for<[sentence: string, expected: readonly string[]]>([
    ['加快推进青石水库建设。', ['青石水库']],
    ['加快建设云岭茶叶产业园、柳湾冷链物流园。', ['云岭茶叶产业园', '柳湾冷链物流园']],
    ['推动青石、柳沟、石桥等煤矿项目建成投运。', ['青石煤矿项目', '柳沟煤矿项目', '石桥煤矿项目']],
    ['确保G77青石—柳湾、S12云岭—石桥等公路项目年内通车。', ['G77青石—柳湾公路项目', 'S12云岭—石桥公路项目']],
    ['建设茶叶、蜜柑等特色林果示范园。', ['茶叶、蜜柑等特色林果示范园']],
    ['完成东校、西校、南校综合楼建设。', ['东校综合楼', '西校综合楼', '南校综合楼']],
    ['新建柳湾镇卫生院、幼儿园。', ['柳湾镇卫生院', '柳湾镇幼儿园']],
    ['打造面向山区群众的农产品信息平台。', ['农产品信息平台']],
    ['实施城区供水管网改造、老旧小区改造等工程。', ['城区供水管网改造', '老旧小区改造']],
    ['对柳湾干渠实施生态修复。', ['柳湾干渠实施生态修复']],
    ['新建供热管网24公里。', ['供热管网']],
    ['实施“青山绿岭”行动,启动茶旅融合发展三年行动。', ['“青山绿岭”行动', '茶旅融合发展三年行动']],
    ['办好12345便民服务热线，来电件件有回音。', ['12345便民服务热线']],
    ['支持石桥县建设山区农机服务中心。', ['山区农机服务中心']],
  ])('%s', ([sentence, expected]) => {
    expect(names(planned(sentence))).toEqual(expected);
  });

  test.for([
    '加快推进重大项目和重点工程建设。',
    '谋划实施一批产业项目。',
    '强化项目资金管理。',
    '统筹推进“五位一体”总体布局。',
    '坚持以人民为中心。',
    '推动工业转型升级,提升公共服务水平。',
    '保护好林草生态系统。',
    '全年完成工业投资项目管理工作。',
  ])('nothing in %s', (sentence) => {
    expect(names(planned(sentence))).toEqual([]);
  });
});

describe('what is said of it', () => {
  test('quote and name of a list with shared last words', () => {
    const [first, second] = planned('推动青石、柳沟等煤矿项目投产。');
    expect(first.quote).toBe('青石、柳沟等煤矿项目');
    expect(second.quote).toBe('柳沟等煤矿项目');
  });

  test.for<[sentence: string, kind: Project['kind']]>([
    ['加快建设青石水库。', 'project'],
    ['搭建农村产权流转交易平台。', 'platform'],
    ['实施文化惠民进山区工程。', 'programme'],
    ['实施柳湾片区供水工程。', 'project'],
  ])('kind: %s', ([sentence, kind]) => {
    expect(planned(sentence).map((project) => project.kind)).toEqual([kind]);
  });

  test.for<[sentence: string, stage: Project['stage']]>([
    ['谋划青石机场前期工作。', 'planned'],
    ['青石机场开工建设。', 'planned'],
    ['加快建设青石机场。', 'under-construction'],
    ['推动青石机场建成投运。', 'under-construction'],
    ['用好云岭市农产品信息平台。', 'operating'],
  ])('stage in a plan: %s', ([sentence, stage]) => {
    expect(planned(sentence).map((project) => project.stage)).toEqual([stage]);
  });

  test.for<[sentence: string, stage: Project['stage']]>([
    ['青石机场开工建设。', 'under-construction'],
    ['青石机场竣工。', 'completed'],
    ['青石机场建成投运。', 'operating'],
    ['云岭市农产品信息平台上线运行。', 'operating'],
    ['青石机场获批。', 'planned'],
  ])('stage in a review: %s', ([sentence, stage]) => {
    expect(reviewed(sentence).map((project) => project.stage)).toEqual([stage]);
  });

  test('capacity stands in the name, in the phrase and right behind it', () => {
    const [plant] = planned('新建柳湾30万千瓦风电项目,总投资12亿元。');
    expect(plant.capacity.map(({ quote }) => quote)).toEqual(['30万千瓦', '12亿元']);
    const [mine, line] = planned('推进青石煤矿90万吨/年、柳湾铁路专用线12公里等项目。');
    expect(mine.capacity.map(({ quote }) => quote)).toEqual(['90万吨/年']);
    expect(line.capacity.map(({ quote }) => quote)).toEqual(['12公里']);
  });

  test('place and investor', () => {
    expect(planned('在柳湾镇建设茶叶加工基地。')[0].place).toBe('柳湾镇');
    expect(planned('加快石桥县体育中心建设。')[0].place).toBe('石桥县');
    expect(planned('加快建设茶叶加工产业园。')[0].place).toBeNull();
    expect(planned('推动云峰石化年产20万吨甲醇项目投产。')[0].investor).toBe('云峰石化');
    expect(planned('推动三峡柳湾30万千瓦光伏项目投产。')[0].investor).toBe('三峡');
    expect(planned('加快建设青石水库。')[0].investor).toBeNull();
  });

  test.for<[sentence: string, deadline: string | null]>([
    ['年底前建成青石水库。', '2025'],
    ['6月底前建成青石水库。', '2025-06'],
    ['到2027年,建成青石水库。', '2027'],
    ['加快青石水库建设,力争上半年下闸蓄水。', '2025-06'],
    ['加快青石水库建设。', null],
  ])('deadline: %s', ([sentence, deadline]) => {
    expect(planned(sentence).map((project) => project.deadline)).toEqual([deadline]);
  });
});
