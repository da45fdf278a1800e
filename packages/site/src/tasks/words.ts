import { type InBoth, inBoth } from '../kit/words.js';

interface Words {
  readonly title: string;
  readonly description: (count: number) => string;
  readonly lead: string;
  readonly none: string;
  readonly counts: string;
  readonly document: string;
  readonly total: string;
  /** Of what was reviewed, from good to bad. */
  readonly progress: Readonly<Record<string, string>>;
  /** Empty where there is no unit. */
  readonly leads: (units: string) => string;
  readonly support: (units: string) => string;
  readonly due: (due: string) => string;
  readonly reviewed: (progress: string) => string;
  readonly and: string;
  readonly semicolon: string;
}

export const WORDS: InBoth<Words> = inBoth<Words>(
  {
    title: '任务',
    description: (count) => `规划与报告部署的 ${count} 项任务，照录原文，附牵头单位、时限和复核后的进展。`,
    lead: '规划与报告部署的任务，照录原文，按文件和章节排列；点开可看上下文。进展为复核结果，各单位自评不在此列。',
    none: '还没有公开的任务。',
    counts: '任务数',
    document: '文件',
    total: '合计',
    progress: {
      done: '已完成',
      ahead: '超序时进度',
      'on-schedule': '达序时进度',
      behind: '滞后',
      failed: '未能完成',
      adjusted: '已调整',
      open: '未复核',
    },
    leads: (units) => (units === '' ? '' : `牵头：${units}`),
    support: (units) => (units === '' ? '' : `配合：${units}`),
    due: (due) => `时限：${due}`,
    reviewed: (progress) => `进展：${progress}`,
    and: '、',
    semicolon: '；',
  },
  {
    title: 'Tasks',
    description: (count) =>
      `${count} tasks that plans and reports set, in their own words, with lead unit, deadline and reviewed progress.`,
    lead: 'What plans and reports set out to do, in their own words, by document and chapter. Progress is shown as reviewed; what departments say of themselves is not.',
    none: 'No task is public yet.',
    counts: 'Tasks',
    document: 'Document',
    total: 'All',
    progress: {
      done: 'done',
      ahead: 'ahead',
      'on-schedule': 'on schedule',
      behind: 'behind',
      failed: 'not fulfilled',
      adjusted: 'adjusted',
      open: 'not reviewed',
    },
    leads: (units) => (units === '' ? '' : `Lead: ${units}`),
    support: (units) => (units === '' ? '' : `With: ${units}`),
    due: (due) => `Due: ${due}`,
    reviewed: (progress) => `Progress: ${progress}`,
    and: ', ',
    semicolon: '; ',
  },
);
