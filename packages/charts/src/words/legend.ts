import type { Locale } from '../locale.js';

export type LegendKind = 'actual' | 'provisional' | 'mean' | 'target' | 'span' | 'limit' | 'year' | 'path' | 'former';

/** All the words that a drawing needs beside those of its model: who makes models of its own loads no others. */
export const LEGEND: Readonly<Record<Locale, Readonly<Record<LegendKind, string>>>> = {
  zh: {
    actual: '实际值',
    provisional: '初步或预计',
    mean: '实际年均',
    target: '目标',
    span: '年均目标',
    limit: '限值',
    year: '年度目标',
    path: '应达到的进度',
    former: '原目标',
  },
  en: {
    actual: 'actual',
    provisional: 'preliminary or estimate',
    mean: 'actual yearly mean',
    target: 'target',
    span: 'target for the yearly mean',
    limit: 'limit',
    year: 'target of the year',
    path: 'expected path',
    former: 'earlier target',
  },
};
