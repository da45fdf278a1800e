import { type InBoth, inBoth } from '../kit/words.js';

interface Words {
  readonly title: string;
  readonly description: (count: number) => string;
  readonly lead: string;
  readonly none: string;
  readonly severities: Readonly<Record<string, string>>;
  readonly quotes: string;
  readonly inText: string;
  readonly arithmetic: string;
  readonly answer: string;
  readonly answered: (day: string) => string;
  readonly until: (day: string) => string;
  readonly fingerprint: string;
}

export const WORDS: InBoth<Words> = inBoth<Words>(
  {
    title: '核对意见',
    description: (count) => `对公开文件逐项核对后提出、并已作出答复的 ${count} 条意见，附原文、算式和答复。`,
    lead: '对公开文件中的数据和表述自动核对后提出的意见，由主管单位逐条答复后公开。意见供人判断，不等于差错。',
    none: '还没有已答复的意见。',
    severities: { error: '错误', question: '疑问', note: '提示' },
    quotes: '原文',
    inText: '看上下文',
    arithmetic: '算式',
    answer: '答复',
    answered: (day) => `${day} 答复`,
    until: (day) => `有效期至 ${day}`,
    fingerprint: '意见编号',
  },
  {
    title: 'Findings',
    description: (count) =>
      `${count} findings of checking the published documents that were answered, with quotes, sums and answers.`,
    lead: 'What checking the figures and words of the published documents brought up, shown once it was answered. A finding is for a person to judge; it need not be a mistake.',
    none: 'No finding has been answered yet.',
    severities: { error: 'error', question: 'question', note: 'note' },
    quotes: 'Quotes',
    inText: 'in the text',
    arithmetic: 'Sums',
    answer: 'Answer',
    answered: (day) => `answered on ${day}`,
    until: (day) => `holds until ${day}`,
    fingerprint: 'Number of the finding',
  },
);
