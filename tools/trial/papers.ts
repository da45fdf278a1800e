import { createHash } from 'node:crypto';
import { findProjects, findTasks, read } from '@outturn/engine';
import type { Random } from '../shared/random.js';

/** A paper that nobody has handed in before, and what has to be in the ledger once it is imported. */
export interface Paper {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
  readonly facts: number;
  readonly tasks: number;
  readonly projects: number;
}

const INDICATORS = [
  '地区生产总值',
  '固定资产投资',
  '社会消费品零售总额',
  '一般公共预算收入',
  '规模以上工业增加值',
  '进出口总额',
] as const;
const PEOPLE = ['城镇新增就业', '新增高技能人才', '完成职业技能培训'] as const;

const SYLLABLES = ['云青白沙石松竹梅兰桂江溪', '岭川湖泉港坪塘谷洲屿原滩', '宁安平阳南北东西山水城关'] as const;

/** A name that no other number has, below 1728. */
function placeOf(number: number): string {
  return `${SYLLABLES.map((some, at) => some[Math.floor(number / 12 ** at) % 12]).join('')}市`;
}

/** A short report of a made-up city of its own, with figures, tasks and projects. */
export function paperOf(number: number, random: Random): Paper {
  const place = placeOf(number);
  const figure = (least: number, most: number, decimals: number): string =>
    (least + random() * (most - least)).toFixed(decimals);
  const year = 2020 + Math.floor(random() * 5);
  const done = INDICATORS.map((name) => `${name}${figure(50, 900, 1)}亿元，增长${figure(1, 12, 1)}%`).join('；');
  const people = PEOPLE.map((name) => `${name}${figure(1, 9, 2)}万人`).join('、');
  const text = `${place}${year + 1}年政府工作报告

一、${year}年工作回顾
${year}年，全市${done}。${people}。
城乡居民人均可支配收入分别为${figure(30_000, 60_000, 0)}元、${figure(12_000, 28_000, 0)}元，分别增长${figure(3, 9, 1)}%、${figure(3, 9, 1)}%。

二、${year + 1}年工作安排
${year + 1}年，地区生产总值增长${figure(4, 8, 0)}%以上，固定资产投资增长${figure(4, 12, 0)}%左右，城镇新增就业${figure(1, 3, 1)}万人以上。
加快推进东岭水库建设，新建改建农村公路${figure(50, 300, 0)}公里，确保青石大桥年内建成通车。
`;
  const reading = read(text);
  return {
    name: `report-${number}.txt`,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    facts: reading.facts.length,
    tasks: findTasks(reading).length,
    projects: findProjects(reading).length,
  };
}
