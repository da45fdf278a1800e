import type { Locale } from '../locale.js';
import type { Comparator, Status, Subject, TargetVersion } from '../model/model.js';
import { en } from './en.js';
import { zh } from './zh.js';

/** The words of the charts in one language. */
export interface Words {
  readonly title: (name: string, subject: Subject, from: number, isFalling: boolean) => string;
  readonly status: Readonly<Record<Status, string>>;
  readonly point: (said: Said) => string;
  readonly years: (from: number, to: number) => string;
  readonly compared: Readonly<Record<Exclude<Comparator, 'range'>, (figure: string) => string>>;
  readonly range: (low: string, high: string) => string;
  readonly target: string;
  readonly meanTarget: string;
  readonly limit: string;
  readonly former: string;
  readonly times: (value: string) => string;
  readonly targetText: (when: string, figure: string) => string;
  readonly limitText: (when: string, figure: string) => string;
  readonly meanText: (when: string, figure: string) => string;
  readonly formerText: (when: string, figure: string) => string;
  readonly meanSaid: (when: string, figure: string) => string;
  /** The same in the drawing, on two lines: between columns there is little room. */
  readonly meanLabel: (when: string, figure: string) => readonly string[];
  readonly yearTargetText: (when: string, figure: string) => string;
  readonly brokenLabel: string;
  readonly broken: (when: string, code: string, text: string) => string;
  readonly definition: (code: string) => string;
  readonly judgedOn: (date: string) => string;
  readonly describe: (said: Described) => string;
  readonly notes: {
    readonly none: (figure: string, kind: string) => string;
    readonly missingYear: (figure: string, year: number) => string;
    readonly noRates: (figure: string) => string;
    readonly otherUnit: (figure: string) => string;
    readonly withdrawn: (figure: string) => string;
    readonly compounded: string;
    readonly summed: string;
    readonly partsOfYears: (periods: readonly string[]) => string;
    readonly meanChanges: (periods: readonly string[]) => string;
  };
  readonly kinds: Readonly<Record<TargetVersion['kind'], string>>;
  /** Between the parts of a description. */
  readonly and: string;
}

/** A value with its period and what to know about it. */
export interface Said {
  readonly when: string;
  readonly figure: string;
  readonly about: readonly string[];
}

export interface Described {
  readonly title: string;
  readonly first: Said | null;
  readonly last: Said | null;
  readonly targets: readonly string[];
}

const WORDS: Readonly<Record<Locale, Words>> = { zh, en };

export function wordsIn(locale: Locale): Words {
  return WORDS[locale];
}
