import type { Stretch } from '../clause.js';
import { Words } from '../words.js';

export interface Trimmed extends Stretch {
  /** Whether the words taken off the end say that it is built: X建设. */
  readonly built: boolean;
  /** Whether a quantity was taken off the end: 供水管网24公里. */
  readonly counted: boolean;
}

const NUMERALS = '一二三两四五六七八九十百几多';
const CLASSIFIERS = '个|条|座|项|家|所|处|批|大类|类|大|套|支|名|张|片|种|系列|对|栋|幢|间|期';
const NUMBER = `第?(?:\\d[\\d.]*(?:[-—~]\\d+)?|[${NUMERALS}]+|若干|数)(?:余|多)?`;
/** 5个, 一批, 第一个, (改扩建). */
const COUNTED = new RegExp(`^(?:${NUMBER}(?:${CLASSIFIERS})|\\([新改扩迁续]+建\\))`);
/** What a count can start with: the pattern is tried nowhere else. */
const NUMBERS = new Words([{ words: [...`0123456789(第若数${NUMERALS}`].join(' ') }]);
const BEFORE = new Words([{ words: '若干 各类 各项 各 相关 其他 了 好 的 等 包括 如 新增 原 境内' }]);

const UNITS =
  '平方米 平方公里 立方米 公里 千米 平米 米 亩 座 个 家 所 处 条 套 台 户 张 项 辆 人 千瓦 公顷 吨/年 吨 栋 支 片 头 棵 床 孔 眼 次 件 对 km kM Km KM 部 间 批';
/** 24公里, 6.21万亩, 约3家以上. */
const COUNT = new RegExp(
  `(?:面积|里程|长度)?(?:约|近|共|达|各)?\\d[\\d.,]*(?:[-—~]\\d[\\d.]*)?(?:余|多)?[万亿千百]?(?:${UNITS.replaceAll(' ', '|')})(?:\\(.{1,4}\\))?(?:以上|左右|以内)?$`,
);
/** What it can end in. */
const COUNT_ENDS = new Words([{ words: `${UNITS} ) 以上 左右 以内` }]);
const BUILDING = new Words([{ words: '建设 配套建设 规划建设 申报建设 示范建设' }]);
const ROLE =
  '载体 引领 抓手 契机 龙头 核心 重点 依托 平台 目标 主体 补充 中心 支撑 基础 主线 方向 引擎 带动 突破口 先导 主导 统领 纽带 试点';
const AFTER = new Words([
  { words: `为${ROLE.replaceAll(' ', ' 为')}` },
  { words: '作用 带动作用 示范作用 示范带动作用 的作用 的带动作用 的示范作用 的示范带动作用' },
  { words: '功能 服务功能 集成功能 优势 契机 机遇 机制 接诉即办机制 运行机制 长效机制 全覆盖 赛程 整体打包 全流程' },
  { words: '工作 建设工作 试点工作 创建工作 前期工作 前期 任务 力度 步伐 进度 进程 质效 申报 实施 落地 落户 优化' },
  { words: '运营 运行 推广 应用 服务能力 服务水平 水平 质量 成果' },
]);
/** 的供热范围: how far it reaches. */
const REACH = /的[^的、]{0,8}(?:范围|覆盖面)$/;
const REACH_ENDS = new Words([{ words: '范围 覆盖面' }]);
const LONGEST = 24;
const LONGEST_COUNT = 12;

type Ends = Words<{ readonly words: string }>;

/** A member of a list without what counts it before and behind, and without what is done to it. */
export function trimmed(text: string, stretch: Stretch): Trimmed {
  const from = behindCount(text, stretch);
  let to = stretch.to;
  let built = false;
  let counted = false;
  for (;;) {
    const building = BUILDING.behind(text, from, to)?.text.length ?? 0;
    const count = building > 0 ? 0 : matched(COUNT, COUNT_ENDS, text, from, to);
    const cut = building || count || saidOf(text, from, to);
    if (cut === 0) return { from, to, built, counted };
    built ||= building > 0;
    counted ||= count > 0;
    to -= cut;
  }
}

export function behindCount(text: string, { from, to }: Stretch): number {
  let at = from;
  for (;;) {
    const count = countAt(text, at, to) || (BEFORE.ahead(text, at, to)?.text.length ?? 0);
    if (count === 0) return at;
    at += count;
  }
}

function countAt(text: string, at: number, to: number): number {
  if (NUMBERS.ahead(text, at, to) === null) return 0;
  return COUNTED.exec(text.slice(at, Math.min(to, at + LONGEST_COUNT)))?.[0].length ?? 0;
}

/** How many units before `to` say what is done to a thing, or what it is good for. */
function saidOf(text: string, from: number, to: number): number {
  return AFTER.behind(text, from, to)?.text.length ?? matched(REACH, REACH_ENDS, text, from, to);
}

/** How many units before `to` a pattern takes up; it is tried only where one of the words stands that it can end in. */
function matched(pattern: RegExp, ends: Ends, text: string, from: number, to: number): number {
  if (ends.behind(text, from, to) === null) return 0;
  return pattern.exec(text.slice(Math.max(from, to - LONGEST), to))?.[0].length ?? 0;
}
