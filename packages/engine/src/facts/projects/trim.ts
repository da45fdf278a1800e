import type { Stretch } from '../clause.js';

export interface Trimmed extends Stretch {
  /** Whether the words taken off the end say that it is built: X建设. */
  readonly built: boolean;
  /** Whether a quantity was taken off the end: 供水管网24公里. */
  readonly counted: boolean;
}

const CLASSIFIERS = '个|条|座|项|家|所|处|批|大类|类|大|套|支|名|张|片|种|系列|对|栋|幢|间|期';
const NUMBER = '第?(?:\\d[\\d.]*(?:[-—~]\\d+)?|[一二三两四五六七八九十百几多]+|若干|数)(?:余|多)?';
/** 5个, 一批, 各类, 第一个, (改扩建). */
const BEFORE = new RegExp(
  `^(?:${NUMBER}(?:${CLASSIFIERS})|\\([新改扩迁续]+建\\)|若干|一系列|各类|各项|各|相关|其他|了|好|的|等|包括|如|新增|原|境内)`,
);

const UNITS =
  '平方米|平方公里|立方米|公里|千米|平米|米|亩|座|个|家|所|处|条|套|台|户|张|项|辆|人|千瓦|公顷|吨/年|吨|栋|支|片|头|棵|床|孔|眼|次|件|对|[kK][mM]|部|间|批';
/** 24公里, 6.21万亩, 约3家以上. */
const COUNT = new RegExp(
  `(?:面积|里程|长度)?(?:约|近|共|达|各)?\\d[\\d.,]*(?:[-—~]\\d[\\d.]*)?(?:余|多)?[万亿千百]?(?:${UNITS})(?:\\(.{1,4}\\))?(?:以上|左右|以内)?$`,
);
const BUILDING = /(?:配套|规划|申报|示范)?建设$/;
const ROLE =
  '载体|引领|抓手|契机|龙头|核心|重点|依托|平台|目标|主体|补充|中心|支撑|基础|主线|方向|引擎|带动|突破口|先导|主导|统领|纽带|试点';
const AFTER = new RegExp(
  `(?:为(?:${ROLE})|的?(?:示范)?(?:带动)?作用|(?:服务|集成)?功能|优势|契机|机遇|(?:建设|试点|创建)?工作|前期工作|前期|任务|力度|步伐|进度|进程|质效|申报|实施|落地|落户|运营|运行|推广|应用|服务能力|服务水平|水平|质量|成果|优化|全流程|(?:接诉即办|运行|长效)?机制|赛程|整体打包|全覆盖|的[^的、]{0,8}(?:范围|覆盖面))$`,
);
const LONGEST = 24;

/** A member of a list without what counts it before and behind, and without what is done to it. */
export function trimmed(text: string, stretch: Stretch): Trimmed {
  const from = behindCount(text, stretch);
  let to = stretch.to;
  let built = false;
  let counted = false;
  for (;;) {
    const end = text.slice(Math.max(from, to - LONGEST), to);
    const building = BUILDING.exec(end);
    const count = building === null ? COUNT.exec(end) : null;
    const cut = building ?? count ?? AFTER.exec(end);
    if (cut === null) return { from: Math.min(from, to), to, built, counted };
    built ||= building !== null;
    counted ||= count !== null;
    to -= cut[0].length;
  }
}

export function behindCount(text: string, { from, to }: Stretch): number {
  let at = from;
  for (;;) {
    const count = BEFORE.exec(text.slice(at, Math.min(to, at + 12)));
    if (count === null) return at;
    at += count[0].length;
  }
}
