import type { components } from '@outturn/client';
import type { Locale } from '../locale.js';

export type JudgementClass = components['schemas']['ScoreboardItem']['class'];

/** The order in which classes are counted and listed: what is judged, from good to bad, then what is not. */
export const CLASSES: readonly JudgementClass[] = [
  'early',
  'ahead',
  'on-schedule',
  'slightly-late',
  'late',
  'met',
  'missed',
  'not-comparable',
  'not-issued',
  'not-due',
  'no-data',
  'qualitative',
];

/** Whether it says how a target stands, and not why nothing can be said. */
export function isJudged(of: JudgementClass): boolean {
  return CLASSES.indexOf(of) <= CLASSES.indexOf('missed');
}

/** The engine says the same; classes.test.ts compares. It is not imported, because a browser would have to load it for twelve words. */
const WORDS: Readonly<Record<Locale, Readonly<Record<JudgementClass, string>>>> = {
  zh: {
    early: '提前实现',
    ahead: '快于预期',
    'on-schedule': '符合预期',
    'slightly-late': '略有滞后',
    late: '滞后',
    met: '完成',
    missed: '未完成',
    'not-comparable': '不可比',
    'not-issued': '待下达',
    'not-due': '未到期',
    'no-data': '无数据',
    qualitative: '定性，须由人判断',
  },
  en: {
    early: 'reached early',
    ahead: 'ahead of schedule',
    'on-schedule': 'on schedule',
    'slightly-late': 'slightly late',
    late: 'late',
    met: 'met',
    missed: 'missed',
    'not-comparable': 'not comparable',
    'not-issued': 'not issued yet',
    'not-due': 'not due yet',
    'no-data': 'no data',
    qualitative: 'qualitative, for a person to judge',
  },
};

export function classWord(one: JudgementClass, locale: Locale): string {
  return WORDS[locale][one];
}

export type Tone = 'good' | 'fine' | 'warn' | 'bad' | 'none';

const TONES: Readonly<Record<JudgementClass, Tone>> = {
  early: 'good',
  ahead: 'good',
  met: 'good',
  'on-schedule': 'fine',
  'slightly-late': 'warn',
  late: 'bad',
  missed: 'bad',
  'not-comparable': 'none',
  'not-issued': 'none',
  'not-due': 'none',
  'no-data': 'none',
  qualitative: 'none',
};

/** Of what colour a class is. What is not judged is neither good nor bad. */
export function toneOf(one: JudgementClass): Tone {
  return TONES[one];
}
