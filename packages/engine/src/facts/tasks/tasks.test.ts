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
    ['巡演120场茶戏。', ['|巡演']],
    ['新引进茶叶加工企业6家。', ['新引进|茶叶加工企业6家']],
    ['落实好河湖长制。', ['落实|河湖长制']],
    ['统筹地上地下空间。', ['统筹|地上地下空间']],
    ['以发展目标为引领,新建幼儿园3所。', ['新建|幼儿园3所']],
    ['新建充电桩300个,累计达到860个。', ['新建|充电桩300个']],
    ['改造停车场,增加1万个错时车位。', ['改造|停车场', '增加|1万个错时车位']],
    ['通过举办采茶节等方式,推介云岭茶叶。', ['推介|云岭茶叶']],
    ['在巩固整治成果基础上,围绕工程建设、燃气等重点领域,开展专项检查。', ['开展|专项检查']],
    ['以更大力度推进柳湾灌区建设。', ['推进|柳湾灌区建设']],
    ['坚持以人民为中心,新建幼儿园3所。', ['新建|幼儿园3所']],
    ['一是推进农村公路改造。', ['推进|农村公路改造']],
  ])('%s', ([sentence, expected]) => {
    expect(deeds(planned(sentence))).toEqual(expected);
  });

  test('what comes of a deed, and what leads in to it, stand in its quote', () => {
    const sentence = '围绕茶产业,新建加工厂2座,不断提升产业发展水平。';
    expect(planned(sentence).map(({ quote }) => quote)).toEqual([sentence.slice(0, -1)]);
  });

  test('a figure to be reached is a target, not a task', () => {
    const goals = [
      '地区生产总值增长6%左右;城镇调查失业率5.5%左右',
      '确保粮食总产量稳定在40万吨以上',
      '森林覆盖率由61%提高到62%',
    ];
    for (const goal of goals) expect(deeds(planned(`${goal}。`))).toEqual([]);
  });

  test('the figure behind a deed says how far it is to go, unless the deed has one of its own', () => {
    const [one] = planned('加强林草防火,森林覆盖率达到62%。');
    expect([one.quote, one.facts.length]).toEqual(['加强林草防火,森林覆盖率达到62%', 1]);
    const [two, ...others] = planned('新建粮库2座,粮食总产量达到40万吨。');
    expect([two.quote, others]).toEqual(['新建粮库2座', []]);
  });

  test('what is promised to the people, or given to a unit, is a task whatever its wording', () => {
    expect(deeds(planned('(一)办好民生实事\n1.城镇新增就业2万人以上。'))).toEqual(['新增|城镇']);
    expect(deeds(planned('办好八件民生实事。城镇新增就业2万人以上。'))).toContain('新增|城镇');
    expect(deeds(planned('城镇新增就业2万人以上(市人社局牵头)。'))).toEqual(['新增|城镇']);
    expect(deeds(planned('工作目标:年底前建成敬老院3所(市民政局牵头)。'))).toEqual(['建成|敬老院3所']);
  });

  test.for([
    '二、2025年总体要求和预期目标\n推进茶旅融合,新建茶园3000亩。',
    '第一章 指导思想\n推进茶旅融合。',
    '(一)发展目标\n建成茶旅名城。',
  ])('no task in a part that sets out principles or goals: %s', (text) => {
    expect(deeds(findTasks(read(`云岭市政府工作报告\n${text}`, FRAME)))).toEqual([]);
  });

  test('a title that names goals and tasks sets out tasks, and so does one that says what is done to the surroundings', () => {
    expect(deeds(planned('(一)优化发展环境\n新建政务大厅2处。'))).toEqual(['新建|政务大厅2处']);
    expect(deeds(planned('(一)巩固安全生产形势\n新建消防站2处。'))).toEqual(['新建|消防站2处']);
    expect(deeds(planned('(一)总体目标和重点任务\n推进茶旅融合。'))).toEqual(['推进|茶旅融合']);
    expect(deeds(planned('(一)聚焦长治久安总体目标,建设平安云岭\n完善街面巡防。'))).toEqual(['完善|街面巡防']);
  });

  test.for([
    '今年工作的总体要求是:深化改革开放,推动茶业升级。',
    '做好今年政府工作,必须加强统筹协调,推动各项工作落实。',
    '实现上述目标,要加快项目建设。',
    '做好今年工作意义重大。',
    '办好群众身边的小事,始终是政府的追求。',
    '强化底线思维。',
    '柳湾茶叶产业园(年加工茶叶2万吨)。',
    '增强群众获得感、幸福感、安全感。',
    '以开放的提速推动发展的提质。',
    '按照稳就业、加大扶持的要求。',
    '科技创新 | 1 | 研发投入强度 | % | 1.2 | 2.0',
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
