import type { Messages } from './messages.js';

export const zh: Messages = {
  language: 'zh-CN',
  otherLanguage: 'English',
  title: '兑现',
  lead: '把规划和工作报告读成可以核对的事实,找出对不上的数字,条条指回原文。',
  privacy: '文字只在这台电脑的浏览器里读,不上传到任何地方;断网也能用。',
  paste: '粘贴文字',
  pasteHint: '把规划或报告的文字粘贴在这里',
  name: (number) => `粘贴的文字 ${number}`,
  choose: '选择文件',
  drop: '或把文件拖到这个页面上。可以一次放几个:一起读的文件会互相核对。读 .txt、.md 和 .csv。',
  together: '一起读的文件',
  characters: (count) => `${count} 字`,
  damaged: (count) => `有 ${count} 处字符已损坏`,
  remove: (name) => `移除 ${name}`,
  start: '读并核对',
  sample: '看示例城市的四份文件',
  nothingYet: '先粘贴文字,或选择文件。',
  working: '正在读……',
  back: '换文件',
  trouble: ({ name, reason }) => {
    switch (reason) {
      case 'empty':
        return `${name}:文件是空的。`;
      case 'binary':
        return `${name}:不是文本文件,请先另存为纯文本(UTF-8)。`;
      case 'unknown-encoding':
        return `${name}:认不出文字编码(能读 UTF-8、GB18030/GBK、UTF-16),请另存为 UTF-8。`;
      case 'other-format':
        return `${name}：本页只读纯文本。Word、PDF、Excel 和网页请用 outturn 命令，或把文字复制粘贴到这里。`;
      case 'too-large':
        return `${name}:太长,网页读不动;请用命令行,或拆开再读。`;
      case 'unreadable':
        return `${name}:浏览器读不了这个文件。`;
    }
  },
  failed: (message) => `程序出错了,请连同这行文字一起报告:${message}`,
};
