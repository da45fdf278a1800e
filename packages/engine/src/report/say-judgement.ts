import { arithmeticOf, type Of, type Step } from '../evaluation/formulas.js';
import type { Judgement, Params, Remark, Word } from '../evaluation/judgement.js';
import type { Lit } from '../evaluation/lights.js';
import { evaluation as en } from './messages/en/evaluation.js';
import type { EvaluationMessages } from './messages/evaluation-messages.js';
import { evaluation as zh } from './messages/zh/evaluation.js';
import type { Locale } from './say.js';

const MESSAGES: Readonly<Record<Locale, EvaluationMessages>> = { zh, en };

/** A judgement in words. */
export interface SaidJudgement {
  /** What kind of target it is. */
  readonly kind: string;
  /** Its word, or why it has none. */
  readonly word: string;
  readonly verdict: string;
  readonly forecast: string | null;
  /** The sums one after another, each with its result. */
  readonly derivation: readonly string[];
  readonly remarks: readonly string[];
}

export function sayJudgement(judgement: Judgement, locale: Locale): SaidJudgement {
  const words = MESSAGES[locale];
  const { kind, state, word, forecast, flags, derivation } = judgement;
  return {
    kind: words.kinds[kind],
    word: word === null ? words.states[state] : words.words[word],
    verdict: verdictOf(judgement, words),
    forecast: forecast === null ? null : words.forecasts[forecast],
    derivation: derivation.map((step) => sayStep(step, words)),
    remarks: flags.map((flag) => remarkIn(words, flag)),
  };
}

export function sayLight(lit: Lit, locale: Locale): string {
  const words = MESSAGES[locale];
  return `${words.lights[lit.light]}${words.colon}${remarkIn(words, lit)}`;
}

/** Why a target is not judged, what to know about a judgement, or what does not add up in a count. */
export function sayRemark(remark: Remark, locale: Locale): string {
  return remarkIn(MESSAGES[locale], remark);
}

function verdictOf(judgement: Judgement, words: EvaluationMessages): string {
  const { asOf, timeShare, state, word, reason, completion, expected, latest, margin } = judgement;
  if (word === null || reason !== null) {
    const why = reason === null ? '' : remarkIn(words, reason);
    return filled(words.verdicts.declined, { asOf, timeShare, state: words.states[state], reason: why }, words);
  }
  const said = { asOf, timeShare, word: words.words[word] };
  if (completion !== null && expected !== null) {
    return filled(words.verdicts.going, { ...said, completion, expected }, words);
  }
  const { period, value } = latest ?? { period: '', value: 0 };
  return filled(words.verdicts.kept, { ...said, period, value, margin: margin ?? 0 }, words);
}

function sayStep(step: Step, words: EvaluationMessages): string {
  return `${words.steps[step.code]}${words.colon}${arithmeticOf(step)} = ${printed(step.result, step.of, words)}`;
}

function remarkIn(words: EvaluationMessages, { code, params }: Remark): string {
  return filled(words.remarks[code] ?? code, params, words);
}

function filled(sentence: string, params: Params, words: EvaluationMessages): string {
  return sentence.replace(/\{(\w+)(%?)\}/g, (whole, name: string, share: string) => {
    const found = params[name];
    if (found === undefined) return whole;
    if (share !== '') return printed(Number(found), 'share', words);
    return [found]
      .flat()
      .map((one) => plain(one, words))
      .join(words.comma);
  });
}

function plain(one: number | string, { words }: EvaluationMessages): string {
  if (typeof one === 'number') return rounded(one, 2);
  return words[one as Word] ?? one;
}

function printed(value: number, of: Of, { points, times }: EvaluationMessages): string {
  switch (of) {
    case 'share':
      return `${rounded(value * 100, 1)}%`;
    case 'percent':
      return `${rounded(value, 2)}%`;
    case 'points':
      return rounded(value, 2) + points;
    case 'times':
      return rounded(value, 2) + times;
    case 'ratio':
      return rounded(value, 2);
    case 'value':
      return rounded(value, 4);
  }
}

/** At most so many decimals, no trailing noughts. */
function rounded(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals))).replace('-', '−');
}
