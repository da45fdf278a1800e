import { describe, expect, test } from 'vitest';
import { read } from '../read.js';
import type { ReadOptions } from '../reading.js';
import { findTasks } from './find.js';
import type { Task } from './task.js';

const FRAME: ReadOptions = { name: 'sample', region: '云岭市', year: 2024, kind: 'work-report' };

function planned(text: string): readonly Task[] {
  return findTasks(read(`云岭市政府工作报告\n二、2025年工作安排\n${text}`, FRAME));
}

function deeds(tasks: readonly Task[]): readonly string[] {
  return tasks.map(({ verb, object }) => `${verb}|${object}`);
}

describe('splitting', () => {
  test.for<[sentence: string, expected: readonly string[]]>([
    ['加快推进青石水库建设,完善柳湾灌区渠系。', ['加快推进|青石水库建设', '完善|柳湾灌区渠系']],
    ['大力实施茶园提质工程。', ['实施|茶园提质工程']],
    ['依托云岭茶叶市场,建设冷链物流园。', ['建设|冷链物流园']],
    ['将柳湾镇打造成为茶旅名镇。', ['打造成为|茶旅名镇']],
    ['力争新增规上企业20家。', ['力争新增|规上企业20家']],
    ['地区生产总值增长6%左右;城镇调查失业率5.5%左右。', ['增长|地区生产总值', '|城镇调查失业率']],
    ['坚持以人民为中心,新建幼儿园3所。', ['新建|幼儿园3所']],
    ['一是推进农村公路改造。', ['推进|农村公路改造']],
  ])('%s', ([sentence, expected]) => {
    expect(deeds(planned(sentence))).toEqual(expected);
  });

  test('what comes of a deed, and what leads in to it, stand in its quote', () => {
    const sentence = '围绕茶产业,新建加工厂2座,不断提升产业发展水平。';
    expect(planned(sentence).map(({ quote }) => quote)).toEqual([sentence.slice(0, -1)]);
  });

  test.for([
    '坚持稳中求进工作总基调,牢固树立新发展理念。',
    '各位代表!让我们更加紧密地团结起来,推进各项工作。',
    '围绕上述目标,重点做好以下工作:',
    '加强民族团结。深入人心。',
  ])('no task in %s', (sentence) => {
    expect(deeds(planned(sentence))).toEqual([]);
  });

  test('only where the text plans', () => {
    const text = '云岭市政府工作报告\n一、2024年工作回顾\n新建幼儿园3所。\n二、2025年工作安排\n新建幼儿园2所。';
    expect(deeds(findTasks(read(text, FRAME)))).toEqual(['新建|幼儿园2所']);
  });

  test('a title is no task, a numbered line without a text of its own is one', () => {
    const text = '1.加快园区建设\n新建标准厂房2万平方米。\n2.新建柳湾敬老院\n3.改造石桥粮库\n';
    expect(deeds(planned(text))).toEqual(['新建|标准厂房2万平方米', '新建|柳湾敬老院', '改造|石桥粮库']);
  });

  test('facts stand in the task that they measure', () => {
    const [first, second] = planned('新建高标准农田5万亩,改造老旧小区12个。');
    expect(first.facts.map(({ quote }) => quote)).toEqual(['5万亩']);
    expect(second.facts.map(({ quote }) => quote)).toEqual(['12个']);
  });
});

describe('deadlines', () => {
  test.for<[sentence: string, deadline: string | null]>([
    ['年底前建成柳湾敬老院。', '2025'],
    ['2026年6月底前建成柳湾敬老院。', '2026-06'],
    ['6月30日前建成柳湾敬老院。', '2025-06-30'],
    ['三季度前建成柳湾敬老院。', '2025-09'],
    ['十月底前建成柳湾敬老院。', '2025-10'],
    ['到2030年,建成柳湾敬老院。', '2030'],
    ['“十五五”末建成柳湾敬老院。', '2030'],
    ['建成柳湾敬老院,确保年内投入使用。', '2025'],
    ['建成柳湾敬老院。', null],
    ['巩固2023年整治成果。', null],
  ])('%s', ([sentence, deadline]) => {
    expect(planned(sentence).map((task) => task.deadline)).toEqual([deadline]);
  });
});

describe('owners', () => {
  test.for<[note: string, lead: readonly string[], support: readonly string[]]>([
    ['牵头单位:市发改委;责任单位:市财政局、各县(市、区)', ['市发改委'], ['市财政局', '各县(市、区)']],
    ['责任单位:市农业农村局、市水利局', ['市农业农村局'], ['市水利局']],
    ['市工信局牵头', ['市工信局'], []],
    ['市工信局牵头,市科技局、市商务局配合', ['市工信局'], ['市科技局', '市商务局']],
    ['市教育局、市住建局按职责分工负责', [], ['市教育局', '市住建局']],
    ['市民政局负责', ['市民政局'], []],
  ])('(%s)', ([note, lead, support]) => {
    for (const text of [`新建柳湾敬老院(${note})。`, `新建柳湾敬老院。(${note})`, `新建柳湾敬老院。\n(${note})`]) {
      expect(planned(text).map((task) => [task.lead, task.support])).toEqual([[lead, support]]);
    }
  });

  test('a line of its own', () => {
    const [task] = planned('新建柳湾敬老院。\n牵头单位:市民政局;配合单位:市住建局。');
    expect([task.lead, task.support]).toEqual([['市民政局'], ['市住建局']]);
  });

  test('a note holds for what is before it in its paragraph, since the last one', () => {
    const text = '新建敬老院。改造卫生院(市民政局牵头)。新建粮库(市粮食局牵头)。\n新建公园。';
    expect(planned(text).map(({ lead }) => lead.join())).toEqual(['市民政局', '市民政局', '市粮食局', '']);
  });

  test('a bracket that names no one is part of the sentence', () => {
    const [task] = planned('新建柳湾敬老院(一期)。');
    expect([task.quote, task.lead]).toEqual(['新建柳湾敬老院(一期)', []]);
  });
});
