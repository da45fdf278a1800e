import type { components } from '@outturn/client';
import { type KindId, placeOf } from '@outturn/engine';
import type { Locale } from '../../kit/locale.js';
import type { Paper } from '../paper.js';
import { TERMS } from './terms.js';
import type { KeptEntry } from './things.js';
import { WORDS } from './words.js';

type Target = components['schemas']['Target'];

/** A number as it was printed. */
export function figure({ value, decimals }: { readonly value: number; readonly decimals: number }): string {
  return value.toFixed(Math.min(decimals, 20)).replace('-', '−');
}

function withUnit(number: string, unit: string): string {
  return unit === '' || /^[%‰]/.test(unit) ? number + unit : `${number} ${unit}`;
}

/** What a fact becomes, in one line: 2025 · 不低于 950 亿元 · 期末水平. */
export function lineOf(entry: KeptEntry, locale: Locale): string {
  return partsOf(entry, locale)
    .filter((part) => part !== '')
    .join(' · ');
}

/** A target of the ledger, said in the same way. */
export function lineOfTarget(target: Target, locale: Locale): string {
  const { kind, fromYear, toYear, comparator, value, upper, unit } = target;
  const terms = TERMS[locale];
  const printed = (number: number): string => figure({ value: number, decimals: target.decimals ?? 0 });
  const number = [value, upper].flatMap((one) => (one === null ? [] : printed(one))).join('–');
  const said = number === '' ? '' : `${relation(comparator, locale)}${withUnit(number, unit)}`;
  const years = yearsOf(kind, { from: fromYear, to: toYear });
  return [years, said, terms.kinds[kind]].filter((part) => part !== '').join(' · ');
}

function partsOf(entry: KeptEntry, locale: Locale): readonly string[] {
  const terms = TERMS[locale];
  const words = WORDS[locale];
  switch (entry.becomes) {
    case 'target': {
      const { kind, span, comparator, value, upper, unit, binding, soft } = entry.draft;
      const number = value === null ? '' : figure(value) + (upper === undefined ? '' : `–${figure(upper)}`);
      const said = number === '' ? '' : `${relation(comparator, locale)}${withUnit(number, unit)}`;
      return [
        yearsOf(kind, span),
        said,
        terms.kinds[kind],
        entry.against === undefined ? '' : words.against(entry.against.name),
        words.binding[binding ? 'yes' : 'no'],
        soft ? words.soft : '',
      ];
    }
    case 'year-target': {
      const { period, comparator = '=', unit, measure = 'level', soft } = entry.draft;
      const said = `${relation(comparator, locale)}${withUnit(figure(entry.draft), unit)}`;
      return [period, said, measure === 'level' ? '' : terms.measures[measure], soft ? words.soft : ''];
    }
    case 'observation': {
      const { period, unit, measure = 'level', status, prices } = entry.draft;
      return [
        period,
        withUnit(figure(entry.draft), unit),
        measure === 'level' ? '' : terms.measures[measure],
        terms.statuses[status],
        prices === undefined ? '' : terms.prices[prices],
      ];
    }
    case 'baseline':
      return [
        String(entry.draft.year),
        withUnit(figure(entry.draft), entry.draft.unit),
        entry.draft.estimated ? terms.statuses.estimate : '',
      ];
  }
}

/** A target of the end of a plan says its last year, one of all its years says both. */
function yearsOf(kind: KindId, { from, to }: { readonly from: number; readonly to: number }): string {
  return kind === 'end-level' || kind === 'rank' || kind === 'multiple' ? String(to) : `${from}–${to}`;
}

function relation(comparator: '=' | '~' | '>=' | '<=' | 'range', locale: Locale): string {
  if (comparator === '=' || comparator === 'range') return '';
  return TERMS[locale].comparators[comparator] + (locale === 'zh' && comparator === '~' ? '' : ' ');
}

/** Where words stand in the file: page, paragraph or cell, and line and column of the text. */
export function placeInFile(paper: Paper, start: number, locale: Locale): string {
  const { place } = WORDS[locale];
  const found = paper.text.places.findLast((one) => one.start <= start && start < one.end);
  const { line, column } = placeOf(paper.text.text, start);
  const parts = [
    found?.page === undefined ? '' : place.page(found.page),
    found?.paragraph === undefined ? '' : place.paragraph(found.paragraph),
    found?.cell === undefined
      ? ''
      : found.sheet === undefined
        ? place.cell(found.cell)
        : place.sheet(found.sheet, found.cell),
    place.line(line, column),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
