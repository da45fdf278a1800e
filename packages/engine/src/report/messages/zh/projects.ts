import type { Messages } from '../messages.js';

export const projects: Messages = {
  'one-platform-two-names': {
    title: '像是同一个平台的两个名称',
    findings: { 'much-alike': '“{name}”与“{other}”只差几个修饰字，是同一个平台吗？' },
    advice: '是同一个就统一名称并明确一个建设单位；不是就写明区别，避免重复建设',
  },
  'project-promised-again': {
    title: '上年承诺的项目今年又承诺',
    findings: {
      'finish-again': '“{name}”上年报告已要求 {year} 年建成，本年报告没有说结果，又列为要建成',
      'start-again': '“{name}”上年报告已要求 {year} 年开工，本年报告没有说结果，又列为要开工',
      'finish-built': '“{name}”上年报告已要求 {year} 年建成，本年报告没有说结果，仍列为要建设',
      'start-prepared': '“{name}”上年报告已要求 {year} 年开工，本年报告没有说结果，仍列为前期工作',
    },
    advice: '说明上年为何没有做到，以及新的节点',
  },
  'project-size-clash': {
    title: '同一项目两种规模',
    findings: { 'two-sizes': '“{name}”一处为{size}，一处为{other}' },
    advice: '以批复规模为准，改正另一处；分期的写明各期规模',
  },
  'project-status-clash': {
    title: '同一项目的阶段互相矛盾',
    findings: {
      'start-and-finish': '“{name}”本年才开工，“{other}”本年就建成：是同一个项目吗？',
      'finished-and-to-start': '“{other}”已经建成，“{name}”又要开工',
      'finished-and-to-build': '“{other}”已经建成，“{name}”又列为要建设或建成',
      'finished-earlier': '“{other}”上年已报建成，本年“{name}”还在建',
    },
    advice: '核对项目所处阶段，改正一处；若是分期或两个项目，写明区别',
  },
  'project-vanished': {
    title: '上年承诺的项目今年没有下文',
    findings: { 'not-mentioned-again': '“{name}”是 {year} 年要开工或建成的项目，次年的文件没有再提到' },
    advice: '补写进展，或说明取消、推迟的原因',
  },
};
