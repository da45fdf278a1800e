import { type AxisUnit, axisText, axisUnitOf } from '../figures/axis-unit.js';
import { figureText } from '../figures/figure.js';
import { numberText, roundedText } from '../figures/number.js';
import { endOf, periodText } from '../figures/period.js';
import type { Locale } from '../locale.js';
import { nameIn } from '../words/name.js';
import { type Said, type Words, wordsIn } from '../words/words.js';
import { axesOf, isDrawable } from './axes.js';
import type { Axis, Drawn, Mean } from './axis.js';
import { type Plotted, runsOf } from './evidence.js';
import type { ChartBreak, ChartMean, ChartModel, ChartPath, ChartPoint, ChartTarget, IndicatorPage } from './model.js';
import { notesOf } from './notes.js';
import { type Choice, placedTargets } from './placed.js';

/** One chart for each unit that can stand on an axis, the one that the targets are judged by first; none without figures. */
export function chartOf(page: IndicatorPage, locale: Locale, choose: Choice = {}): readonly ChartModel[] {
  const placed = placedTargets(page, choose);
  const axes = axesOf(page, placed);
  const notes = notesOf(page, placed, axes, locale);
  return axes.filter(isDrawable).map((axis, index) => modelOf(page, axis, locale, index === 0 ? notes : []));
}

function modelOf(page: IndicatorPage, axis: Axis, locale: Locale, notes: readonly string[]): ChartModel {
  const words = wordsIn(locale);
  const { subject, from } = axis;
  const unit = axisUnitOf(axis.unit, greatestOf(axis), locale);
  const put = { axis, unit, locale, words, isBroken: new Set(axis.figures.map((one) => one.definition)).size > 1 };
  const targets = axis.held.map((one) => targetOf(one, put, 'held'));
  const title = words.title(nameIn(locale, page.indicator), subject, from, page.indicator.direction === 'down');
  return {
    id: `${page.indicator.code.replaceAll(/[^\w-]/g, '_')}-${subject}${from === 0 ? '' : `-${from}`}`,
    locale,
    subject,
    title,
    description: describe(title, targets, put),
    form: axis.form,
    unit,
    runs: runsOf(axis.figures).map((run) => run.map((one) => pointOf(one, put))),
    means: axis.means.map((one) => meanOf(one, put)),
    targets,
    former: axis.former.map((one) => targetOf(one, put, 'former')),
    yearTargets: axis.yearTargets.map((one) => targetOf(one, put, 'year')),
    paths: axis.paths,
    expected: expectedIn(axis, locale),
    breaks: breaksOf(page, axis, words, locale),
    judgedOn: { at: endOf(page.on), text: words.judgedOn(page.on) },
    notes: axis.worked === null ? notes : [words.notes[axis.worked], ...notes],
  };
}

interface Put {
  readonly axis: Axis;
  readonly unit: AxisUnit;
  readonly locale: Locale;
  readonly words: Words;
  readonly isBroken: boolean;
}

function pointOf(figure: Plotted, put: Put): ChartPoint {
  const { axis, unit, locale, words } = put;
  const { at, value, decimals, status } = figure;
  const short = axisText(value, decimals, unit, locale) + (axis.unit === '%' ? '%' : '');
  return { at, value, status, short, text: words.point(saidOf(figure, put)) };
}

function saidOf({ period, at, value, decimals, status, definition }: Plotted, put: Put): Said {
  const { axis, locale, words, isBroken } = put;
  const about = [words.status[status], isBroken && definition !== null ? words.definition(definition) : ''];
  return {
    when: axis.subject === 'sum' ? words.years(axis.from, at) : periodText(period, locale),
    figure: figureText(value, decimals, axis.unit, locale),
    about: about.filter((one) => one !== ''),
  };
}

function targetOf(drawn: Drawn, put: Put, as: 'held' | 'former' | 'year'): ChartTarget {
  const { axis, unit, locale, words } = put;
  const { from, at, value, upper, comparator, form, forbidden, times } = drawn;
  const sign = axis.unit === '%' ? '%' : '';
  const many = times === null ? '' : words.times(numberText(times.value, times.decimals, locale));
  const short = compared(drawn, (one) => axisText(one, drawn.decimals, unit, locale) + sign, words);
  const full = compared(drawn, (one) => figureText(one, drawn.decimals, axis.unit, locale), words);
  const head = {
    held: form === 'span' ? words.meanTarget : form === 'limit' ? words.limit : words.target,
    former: words.former,
    year: '',
  }[as];
  const say = {
    held: form === 'span' ? words.meanText : form === 'limit' ? words.limitText : words.targetText,
    former: words.formerText,
    year: words.yearTargetText,
  }[as];
  const when = words.years(axis.subject === 'sum' ? axis.from : from, at);
  const over = form === 'span' && axis.held.length > 1 ? words.years(from, at) : '';
  const label = [over, head, short, many].filter((line) => line !== '');
  return { from, at, value, upper, comparator, form, forbidden, label, text: say(when, full + many) };
}

function compared(drawn: Drawn, figure: (value: number) => string, words: Words): string {
  const { comparator, value, upper } = drawn;
  if (comparator === 'range') return words.range(figure(value), figure(upper ?? value));
  return words.compared[comparator](figure(value));
}

function meanOf({ from, to, value }: Mean, { locale, words }: Put): ChartMean {
  const [when, figure] = [words.years(from, to), `${roundedText(value, 1, locale)}%`];
  return { from, to, value, label: words.meanLabel(when, figure), text: words.meanSaid(when, figure) };
}

function describe(title: string, targets: readonly ChartTarget[], put: Put): string {
  const said = put.axis.figures.map((one) => saidOf(one, put));
  const means = put.axis.means.map((one) => meanOf(one, put).text);
  const [first = null, last = first] = said.length > 1 ? [said[0], said.at(-1)] : said;
  return put.words.describe({ title, first, last, targets: [...means, ...targets.map(({ text }) => text)] });
}

function expectedIn({ paths, figures, held }: Axis, locale: Locale): ReadonlyMap<number, string> {
  const places = Math.max(1, ...[...figures, ...held].map(({ decimals }) => decimals));
  const nearest = paths.toSorted((one, other) => endOfPath(one) - endOfPath(other));
  const years = nearest.toReversed().flatMap((path) => path.years);
  return new Map(years.map(({ at, value }) => [at, roundedText(value, places, locale)]));
}

function endOfPath({ years }: ChartPath): number {
  return years.at(-1)?.at ?? 0;
}

function breaksOf(page: IndicatorPage, { figures }: Axis, words: Words, locale: Locale): readonly ChartBreak[] {
  const first = figures[0]?.at ?? 0;
  const last = figures.at(-1)?.at ?? 0;
  return page.definitions.flatMap(({ since, code, text }) => {
    const at = breakAt(since);
    if (!(at > first && at < last)) return [];
    return [{ at, label: words.brokenLabel, text: words.broken(periodText(since, locale), code, text) }];
  });
}

/** Figures of years stand at the ends of them: a definition that holds from a year on begins between it and the year before. */
function breakAt(since: string): number {
  return Math.ceil(endOf(since)) - 0.5;
}

function greatestOf({ figures, held, paths }: Axis): number {
  const values = [...figures, ...held, ...paths.flatMap(({ points }) => points)].map(({ value }) => Math.abs(value));
  return Math.max(0, ...values);
}
