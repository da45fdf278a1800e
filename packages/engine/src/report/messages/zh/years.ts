import type { Messages } from '../messages.js';

export const years: Messages = {
  'deadline-outside-plan': {
    title: '时限超出规划期',
    findings: {
      'after-the-plan': '规划期到 {end} 年为止，此处时限为 {year} 年，且没有写明规划期内做到哪一步',
      'before-the-plan': '时限 {year} 年早于规划期起点 {start} 年，却仍写作要做的事',
    },
    advice: '写明规划期内的阶段目标，或更正年份',
  },
  'years-out-of-order': {
    title: '起止年份颠倒',
    findings: {
      backwards: '起始年 {from} 晚于终止年 {to}',
      'finish-before-start': '{from} 年才开工，{to} 年却要建成',
    },
    advice: '查该行动或规划自身的起止年份后更正',
  },
  'year-against-plan': {
    title: '年份与规划期对不上',
    findings: {
      'another-year': '“{plan}”的{word}是 {only} 年，文中写作{written}',
      'this-year': '“{plan}”的{word}是 {only} 年，文中写作{written}（{year} 年）',
    },
    advice: '改正年份或规划的期次；从上年稿子沿用的句子尤其要查',
  },
};
