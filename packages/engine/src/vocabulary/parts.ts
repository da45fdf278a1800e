import type { Mode } from '../document/document.js';

interface PartRow {
  readonly mode: Mode;
  /** Found anywhere in the title of a heading of the first two ranks. */
  readonly words: readonly string[];
  readonly source: string;
}

/** What the headings of plans and reports say about the part under them. Earlier rows win. */
export const PARTS: readonly PartRow[] = [
  {
    mode: 'background',
    words: [
      '发展环境',
      '面临形势',
      '形势分析',
      '面临的形势',
      '发展形势',
      '机遇与挑战',
      '机遇和挑战',
      '存在的问题',
      '困难和问题',
    ],
    source: '五年规划纲要 headings',
  },
  {
    mode: 'review',
    words: [
      '回顾',
      '工作总结',
      '发展基础',
      '发展成就',
      '执行情况',
      '完成情况',
      '实施情况',
      '主要成就',
      '主要成效',
      '取得的成绩',
      '发展成效',
      '所做的工作',
      '工作情况',
      '基本情况',
      '重点工作完成',
      '收官',
      '过去五年',
      '过去一年',
    ],
    source: '政府工作报告, 计划报告 and 规划纲要 headings',
  },
  {
    mode: 'plan',
    words: [
      '总体要求',
      '重点任务',
      '工作安排',
      '工作任务',
      '主要任务',
      '目标任务',
      '指导思想',
      '工作建议',
      '工作打算',
      '工作部署',
      '工作思路',
      '主要目标',
      '发展目标',
      '预期目标',
      '奋斗目标',
      '总体思路',
      '总体目标',
      '下一步',
      '草案',
      '重点工作',
      '工作重点',
      '今后五年',
      '未来五年',
      '远景目标',
      '发展战略',
      '保障措施',
      '实施保障',
      '重大任务',
      '重大举措',
      '工作举措',
      '政策取向',
      '做好',
      '开局',
      '起步',
      '发展规划',
      '规划实施',
    ],
    source: '政府工作报告, 计划报告 and 规划纲要 headings',
  },
];
