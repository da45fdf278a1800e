import type { Locale } from '../locale.js';

/** What a sentence about a target is put together from. A `change` has its direction in the word and no sign. */
export interface SentenceWords {
  readonly latest: (when: string, name: string, figure: string) => string;
  readonly sum: (when: string, name: string, figure: string) => string;
  readonly mean: (when: string, name: string, figure: string) => string;
  readonly whole: (when: string, name: string, figure: string) => string;
  readonly multiple: (when: string, name: string, year: number, figure: string) => string;
  readonly change: (year: number, direction: 'up' | 'down' | 'none', figure: string, isRate: boolean) => string;
  readonly target: (when: string, figure: string) => string;
  readonly done: (share: string) => string;
  readonly due: (when: string, share: string) => string;
  readonly time: (share: string) => string;
  readonly within: (figure: string) => string;
  readonly beyond: (side: 'below' | 'above', figure: string) => string;
  readonly status: Readonly<Record<'estimate' | 'preliminary', string>>;
  readonly missing: (years: readonly number[]) => string;
  readonly wait: string;
  readonly comma: string;
  readonly stop: string;
}

export const SENTENCE_WORDS: Readonly<Record<Locale, SentenceWords>> = {
  zh: {
    latest: (when, name, figure) => `${when}${name} ${figure}`,
    sum: (when, name, figure) => `${when}${name}累计 ${figure}`,
    mean: (when, name, figure) => `${when}${name}年均增长 ${figure}`,
    whole: (when, name, figure) => `${when}${name}累计变动 ${figure}`,
    multiple: (when, name, year, figure) => `${when}${name}为 ${year} 年的 ${figure}`,
    change: (year, direction, figure, isRate) => {
      if (direction === 'none') return `与 ${year} 年持平`;
      const word = isRate ? { up: '提高', down: '降低' } : { up: '增加', down: '减少' };
      return `比 ${year} 年${word[direction]} ${figure}`;
    },
    target: (when, figure) => `${when}目标${figure}`,
    done: (share) => `完成目标的 ${share}`,
    due: (when, share) => `到 ${when}应完成 ${share}`,
    time: (share) => `时间进度 ${share}`,
    within: (figure) => `距限值 ${figure}`,
    beyond: (side, figure) => `${side === 'below' ? '低于' : '高于'}限值 ${figure}`,
    status: { estimate: '预计数', preliminary: '初步核算数' },
    missing: (years) => `缺 ${years.join('、')} 年的数`,
    wait: '：',
    comma: '，',
    stop: '。',
  },
  en: {
    latest: (when, name, figure) => `${name} was ${figure} in ${when}`,
    sum: (when, name, figure) => `${name} came to ${figure} in ${when}`,
    mean: (when, name, figure) => `${name} changed by ${figure} a year on average in ${when}`,
    whole: (when, name, figure) => `${name} changed by ${figure} in all in ${when}`,
    multiple: (when, name, year, figure) => `${name} in ${when} was ${figure} that of ${year}`,
    change: (year, direction, figure) => {
      if (direction === 'none') return `the same as in ${year}`;
      return `${figure} ${direction === 'up' ? 'more' : 'less'} than in ${year}`;
    },
    target: (when, figure) => `the target for ${when} is ${figure}`,
    done: (share) => `${share} of the way to the target`,
    due: (when, share) => `where ${share} was due by the end of ${when}`,
    time: (share) => `${share} of the time is over`,
    within: (figure) => `${figure} inside the limit`,
    beyond: (side, figure) => `${figure} ${side} the limit`,
    status: { estimate: 'estimate', preliminary: 'preliminary' },
    missing: (years) => `without ${years.join(', ')}`,
    wait: ': ',
    comma: ', ',
    stop: '.',
  },
};
