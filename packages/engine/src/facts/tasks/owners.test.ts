import { describe, expect, test } from 'vitest';
import type { Layout } from '../../document/layout.js';
import { read } from '../read.js';
import type { ReadOptions } from '../reading.js';
import { findTasks } from './find.js';
import type { Task } from './task.js';

const FRAME: ReadOptions = { name: 'sample', region: '云岭市', year: 2024, kind: 'work-report' };

function planned(text: string): readonly Task[] {
  return findTasks(read(`云岭市政府工作报告\n二、2025年工作安排\n${text}`, FRAME));
}

describe('owners', () => {
  test.for<[note: string, lead: readonly string[], support: readonly string[]]>([
    ['牵头单位:市发改委;责任单位:市财政局、各县(市、区)', ['市发改委'], ['市财政局', '各县(市、区)']],
    ['责任单位:市农业农村局、市水利局', ['市农业农村局'], ['市水利局']],
    ['市工信局牵头', ['市工信局'], []],
    ['市工信局牵头,市科技局、市商务局配合', ['市工信局'], ['市科技局', '市商务局']],
    ['市教育局、市住建局按职责分工负责', [], ['市教育局', '市住建局']],
    ['市民政局负责', ['市民政局'], []],
    ['市民政局(牵头)、市财政局', ['市民政局'], ['市财政局']],
    ['责任单位:市财政局、市民政局(牵头)', ['市民政局'], ['市财政局']],
    ['市民政局、市住房城乡建设局', ['市民政局'], ['市住房城乡建设局']],
    ['责任单位:市民政局;责任领导:周某;完成时限:2025年10月', ['市民政局'], []],
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

  test('notes after notes after tasks cost no more than there is to read', () => {
    const tasks = planned(`${'新建公园,'.repeat(3000)}新建粮库。\n${'配合单位:市民政局。\n'.repeat(3000)}`);
    expect(tasks).toHaveLength(3001);
    expect([tasks[0].support, tasks[0].support.length]).toEqual([tasks[3000].support, 3000 - 1]);
  });

  test('a list without end is none of units', () => {
    const [task] = planned(`新建公园。\n配合单位:${'市局、'.repeat(200_000)}市局`);
    expect(task.support.length).toBeLessThan(1000);
  });

  test('a bracket that names no one is part of the sentence', () => {
    const [task] = planned('新建柳湾敬老院(一期)。');
    expect([task.quote, task.lead]).toEqual(['新建柳湾敬老院(一期)', []]);
  });

  test('lines below a numbered task', () => {
    const text = '1.新建幼儿园3所\n牵头单位:市教育局\n配合单位:市财政局、市住建局\n完成时限:2025年8月底\n2.改造粮库';
    expect(planned(text).map(rowOf)).toEqual([
      ['新建幼儿园3所', '市教育局', '市财政局、市住建局', '2025-08'],
      ['改造粮库', '', '', null],
    ]);
  });
});

function rowOf({ quote, lead, support, deadline }: Task): readonly (string | null)[] {
  return [quote, lead.join('、'), support.join('、'), deadline];
}

describe('tables that share out work', () => {
  const HEAD = '序号 | 重点任务 | 工作目标 | 牵头单位 | 配合单位 | 完成时限';

  test('a task a row, with its units, its time and the figures beside it', () => {
    const tasks = planned(
      `${HEAD}\n1 | 新建柳湾敬老院 | 新增养老床位200张 | 市民政局 | 市住建局,市财政局 | 10月底前\n2 | 地区生产总值增长6% | | 市发改委 | 各县(市、区) | 全年\n3 | 茶叶交易市场二期 | | 市商务局牵头,市财政局配合 | | 2025.6`,
    );
    expect(tasks.map(rowOf)).toEqual([
      ['新建柳湾敬老院', '市民政局', '市住建局、市财政局', '2025-10'],
      ['地区生产总值增长6%', '市发改委', '各县(市、区)', '2025'],
      ['茶叶交易市场二期', '市商务局', '市财政局', '2025-06'],
    ]);
    expect(tasks.map(({ facts }) => facts.map(({ quote }) => quote))).toEqual([['200张'], ['6%'], []]);
  });

  test('where no column names who leads, the unit listed first does', () => {
    const [task] = planned('任务 | 责任单位\n修订《云岭市停车管理办法》 | 市公安局、市城管局');
    expect(rowOf(task)).toEqual(['修订《云岭市停车管理办法》', '市公安局', '市城管局', null]);
    const [marked] = planned('任务 | 责任单位\n新建敬老院3所 | 市财政局、市民政局(牵头)');
    expect(rowOf(marked)).toEqual(['新建敬老院3所', '市民政局', '市财政局', null]);
  });

  test('a cell that names the group of several rows is no task', () => {
    const text = '重点任务\t具体措施\t责任单位\n壮大茶产业\t新建加工厂2座\t市农业农村局\n\t举办采茶节\t市文旅局';
    const layout = tableOf(text, 3);
    const tasks = findTasks(read(text, { ...FRAME, layout }));
    expect(tasks.map(rowOf).map(([quote, lead]) => [quote, lead])).toEqual([
      ['新建加工厂2座', '市农业农村局'],
      ['举办采茶节', '市文旅局'],
    ]);
  });

  test('other tables hold no tasks', () => {
    expect(planned('项目 | 单位 | 2025年\n创新平台 | 家 | 12\n完善管网 | 公里 | 30')).toEqual([]);
  });
});

/** The layout of a text that is one table, a line each row, tabs between its columns. */
function tableOf(text: string, columns: number): Layout {
  let at = 0;
  const cells = text.split('\n').flatMap((line, row) =>
    line.split('\t').map((words, column) => {
      const start = at;
      at += words.length + 1;
      return { start, end: start + words.length, row, column, rows: 1, columns: 1 };
    }),
  );
  return { titles: [], tables: [{ start: 0, end: text.length, rows: text.split('\n').length, columns, cells }] };
}
