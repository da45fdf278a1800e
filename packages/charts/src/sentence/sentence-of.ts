import type { components } from '@outturn/client';
import { figureText } from '../figures/figure.js';
import { percentText, roundedText } from '../figures/number.js';
import { periodText } from '../figures/period.js';
import { differenceUnit } from '../figures/units.js';
import type { Locale } from '../locale.js';
import { nameIn } from '../words/name.js';
import { wordsIn } from '../words/words.js';
import { SENTENCE_WORDS, type SentenceWords } from './words.js';

type Whole = components['schemas']['ScoreboardItem'];

/** As much of a line of the scoreboard as a sentence needs. */
export interface Item
  extends Pick<
    Whole,
    | 'unit'
    | 'kind'
    | 'span'
    | 'comparator'
    | 'value'
    | 'upper'
    | 'decimals'
    | 'completion'
    | 'expected'
    | 'timeShare'
    | 'margin'
    | 'class'
  > {
  readonly indicator: Pick<Whole['indicator'], 'name' | 'englishName'>;
  readonly base: Pick<NonNullable<Whole['base']>, 'year' | 'value' | 'decimals'> | null;
  readonly values: readonly Pick<Whole['values'][number], 'id' | 'period' | 'measure' | 'value' | 'decimals'>[];
  readonly latest:
    | (Pick<NonNullable<Whole['latest']>, 'period' | 'value' | 'status'> & {
        readonly source: { readonly observation: string } | null;
      })
    | null;
  readonly words: Pick<Whole['words'], 'word' | 'reason'>;
}

/** What a person would say of a target: how much, how much more than at the start, how far that is, and the judgement. */
export function sentenceOf(item: Item, locale: Locale): string {
  const words = SENTENCE_WORDS[locale];
  const parts = [reachedIn(item, locale, words), ...wayIn(item, locale, words), verdictOf(item, locale)];
  const [first = '', ...rest] = parts.filter((part) => part !== null);
  return capital(first + rest.map((part) => words.comma + part).join('')) + words.stop;
}

/** The latest value with what to know about it, or the target alone where there is none. */
function reachedIn(item: Item, locale: Locale, words: SentenceWords): string {
  const { latest, indicator } = item;
  if (latest === null) return nameIn(locale, indicator) + targetIn(item, locale, words);
  const { status } = latest;
  const missing = missingIn(item);
  const about = [
    ...(status === 'estimate' || status === 'preliminary' ? [words.status[status]] : []),
    ...(missing.length === 0 ? [] : [words.missing(missing)]),
  ].join(words.comma);
  return saidOf(item, latest, locale, words) + bracketed(about, locale);
}

function bracketed(text: string, locale: Locale): string {
  if (text === '') return '';
  return locale === 'zh' ? `（${text}）` : ` (${text})`;
}

/** A sum of years is less than it seems where one of them has no figure. */
function missingIn({ kind, span, latest, values }: Item): readonly number[] {
  if (kind !== 'cumulative-sum' || latest === null) return [];
  const isTotal = values.some(({ measure, period }) => measure === 'since-base' && period === latest.period);
  if (isTotal) return [];
  const known = new Set(values.flatMap(({ measure, period }) => (measure === 'level' ? [Number(period)] : [])));
  const years = Array.from({ length: Number(latest.period.slice(0, 4)) - span.from + 1 }, (_, at) => span.from + at);
  return years.filter((year) => !known.has(year));
}

function saidOf(item: Item, latest: NonNullable<Item['latest']>, locale: Locale, words: SentenceWords): string {
  const { indicator, kind, span, base } = item;
  const name = nameIn(locale, indicator);
  const years = wordsIn(locale).years(span.from, Number(latest.period.slice(0, 4)));
  const figure = worked(latest.value, item, locale);
  switch (kind) {
    case 'cumulative-sum':
      return words.sum(years, name, figure);
    case 'mean-growth':
      return words.mean(years, name, figure);
    case 'cumulative-change':
      return words.whole(years, name, figure);
    case 'multiple':
      return words.multiple(periodText(latest.period, locale), name, base?.year ?? span.from - 1, figure);
    default:
      return words.latest(periodText(latest.period, locale), name, figure);
  }
}

/** A level with the decimals it was written with; what was worked out, with as many as its target. */
function worked(value: number, item: Item, locale: Locale): string {
  const own = item.values.find(({ id }) => id === item.latest?.source?.observation);
  const isOwn = own !== undefined && own.value === value;
  const places = isOwn ? own.decimals : Math.max(item.kind === 'cumulative-sum' ? 0 : 1, item.decimals ?? 0);
  return figureText(value, isOwn ? places : neededPlaces(value, places, locale), item.unit, locale);
}

function neededPlaces(value: number, places: number, locale: Locale): number {
  return (roundedText(value, Math.max(places, 1), locale).split('.')[1] ?? '').length;
}

/** How far it is: against the base and along the way, or against the limit. */
function wayIn(item: Item, locale: Locale, words: SentenceWords): readonly (string | null)[] {
  const { completion, expected, timeShare, latest } = item;
  if (latest === null) return [];
  if (completion === null) return [isKept(item) ? limitIn(item, locale, words) : changeIn(item, locale, words)];
  const due = expected === null ? null : percentText(expected, locale);
  const time = percentText(timeShare, locale);
  const done = words.done(percentText(completion, locale));
  // What was due is told where it is not simply the share of time.
  const wasDue = due === null || due === time ? null : words.due(periodText(latest.period, locale), due);
  return [changeIn(item, locale, words), done, wasDue, words.time(time)];
}

function isKept({ kind, margin }: Item): boolean {
  return margin !== null && (kind === 'each-year' || kind === 'floor');
}

function limitIn(
  { margin, unit, decimals, latest, value, values }: Item,
  locale: Locale,
  words: SentenceWords,
): string | null {
  if (margin === null) return null;
  const own = values.find(({ id }) => id === latest?.source?.observation);
  const places = Math.max(decimals ?? 0, own?.decimals ?? 0);
  const figure = figureText(Math.abs(margin), places, differenceUnit(unit), locale);
  const side = latest !== null && latest.value < (value ?? 0) ? 'below' : 'above';
  return margin < 0 ? words.beyond(side, figure) : words.within(figure);
}

/** Only levels are compared with the base: sums and growth have none. */
function changeIn(item: Item, locale: Locale, words: SentenceWords): string | null {
  const { base, latest, kind, unit, values } = item;
  const isLevel = kind === 'end-level' || kind === 'assigned' || kind === 'rank';
  if (!isLevel || base === null || latest === null || item.class === 'not-comparable') return null;
  const own = values.find(({ id }) => id === latest.source?.observation);
  const places = Math.max(base.decimals, own?.decimals ?? base.decimals);
  const change = Number((latest.value - base.value).toFixed(places));
  const direction = change === 0 ? 'none' : change > 0 ? 'up' : 'down';
  const figure = figureText(Math.abs(change), places, differenceUnit(unit), locale);
  return words.change(base.year, direction, figure, unit === '%' || unit === '‰');
}

function targetIn(
  { value, upper, decimals, unit, comparator, span }: Item,
  locale: Locale,
  words: SentenceWords,
): string {
  if (value === null) return '';
  const { compared, range } = wordsIn(locale);
  const figure = (one: number) => figureText(one, decimals ?? 0, unit, locale);
  const text =
    comparator === 'range' ? range(figure(value), figure(upper ?? value)) : compared[comparator](figure(value));
  const when = periodText(String(span.to), locale);
  return words.wait + words.target(when, locale === 'zh' ? ` ${text}` : text);
}

/** Its word, and why it has none. */
function verdictOf({ words: { word, reason } }: Item, locale: Locale): string {
  return word + bracketed(reason ?? '', locale);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
