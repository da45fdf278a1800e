import { inBoth } from '../kit/words.js';

export const WORDS = inBoth(
  {
    title: '兑现：规划目标公开对照的更新',
    subtitle: '新公开的文件、新发布或更正的数值、调整的目标和发布版',
    release: (number: number, title: string) => `发布版第 ${number} 版：${title}`,
    document: (title: string) => `公开文件：${title}`,
    values: (indicator: string, region: string) => `数值更新：${indicator}（${region}）`,
    target: (indicator: string, plan: string) => `目标调整：${indicator}（${plan}）`,
    withdrawn: (indicator: string, plan: string) => `目标撤销：${indicator}（${plan}）`,
    page: '更新记录',
    lead: (most: number) =>
      `最近的 ${most} 项更新：新公开的文件、新发布或更正的数值、调整的目标和发布版。发布版以下是它所含的内容，以上是此后的变化。`,
    none: '还没有更新。',
    subscribe: '用阅读器订阅（Atom）',
    comma: '，',
    figure: {
      level: (period: string, figure: string) => `${period} ${figure}`,
      change: (period: string, figure: string) => `${period}比上年增长 ${figure}`,
      'mean-change': (period: string, figure: string) => `到 ${period}年均增长 ${figure}`,
      'since-base': (period: string, figure: string) => `自基期到 ${period}累计 ${figure}`,
      'since-january': (period: string, figure: string) => `${period}自年初累计 ${figure}`,
    },
    more: (count: number) => `等 ${count} 个数`,
  },
  {
    title: 'Outturn: changes of the public scoreboards',
    subtitle: 'Newly published documents, figures issued or corrected, targets amended, and releases',
    release: (number: number, title: string) => `Release ${number}: ${title}`,
    document: (title: string) => `Document published: ${title}`,
    values: (indicator: string, region: string) => `Figures: ${indicator} (${region})`,
    target: (indicator: string, plan: string) => `Target amended: ${indicator} (${plan})`,
    withdrawn: (indicator: string, plan: string) => `Target withdrawn: ${indicator} (${plan})`,
    page: 'What changed',
    lead: (most: number) =>
      `The last ${most} changes: documents published, figures issued or corrected, targets amended, and releases. What stands below a release is part of it; what stands above came later.`,
    none: 'Nothing has changed yet.',
    subscribe: 'Subscribe with a feed reader (Atom)',
    comma: ', ',
    figure: {
      level: (period: string, figure: string) => `${period}: ${figure}`,
      change: (period: string, figure: string) => `growth of ${figure} in ${period}`,
      'mean-change': (period: string, figure: string) => `mean yearly growth of ${figure} up to ${period}`,
      'since-base': (period: string, figure: string) => `${figure} from the base up to ${period}`,
      'since-january': (period: string, figure: string) => `${figure} from January up to ${period}`,
    },
    more: (count: number) => `, ${count} figures in all`,
  },
);
