import { CLASSES, nameIn, numberText, percentText, unitText } from '@outturn/charts';
import type { Locale } from '../kit/locale.js';
import { latestText, targetText, yearCell } from './figures.js';
import type { Item } from './item.js';
import type { Words } from './words.js';

/** A column of the scoreboard: its heading, what it says of an item as plain text, and what it is sorted by. */
export interface Column {
  readonly id: string;
  /** Columns that are shown and hidden together. */
  readonly family: string;
  readonly heading: string;
  readonly isNumber: boolean;
  /** Without it the column cannot be sorted by. */
  readonly key?: (item: Item) => string | number | null;
  /** For a spreadsheet: a number without its unit, a text whole. */
  readonly plain: (item: Item) => string;
}

/** Columns that a reader may put away. The indicator stays. */
export const FAMILIES = [
  'kind',
  'attribute',
  'unit',
  'base',
  'target',
  'years',
  'latest',
  'completion',
  'expected',
  'judgement',
  'lead',
  'updated',
] as const;

export function columnsOf(words: Words, years: readonly string[]): readonly Column[] {
  const { columns, locale } = words;
  return [
    text('indicator', columns.indicator, ({ indicator }) => nameIn(locale, indicator)),
    text('kind', columns.kind, ({ words: said }) => said.kind),
    text('attribute', columns.attribute, ({ isBinding }) => (isBinding ? words.binding : words.expectedKind)),
    text('unit', columns.unit, ({ indicator }) => unitText(indicator.unit, locale)),
    number('base', columns.base, {
      key: ({ base }) => base?.value ?? null,
      plain: ({ base }) => (base === null ? '' : numberText(base.value, base.decimals, locale)),
    }),
    number('target', columns.target, {
      key: ({ value }) => value,
      plain: (item) => targetText(item, words),
    }),
    ...years.map((year) => ({
      ...number(`y${year}`, year, {
        key: (item) => yearCell(item, year, words)?.value ?? null,
        plain: (item) => yearCell(item, year, words)?.text ?? '',
      }),
      family: 'years',
    })),
    number('latest', columns.latest, {
      key: ({ latest }) => latest?.value ?? null,
      plain: (item) => latestText(item, words),
    }),
    share('completion', columns.completion, locale, ({ completion }) => completion),
    share('expected', columns.expected, locale, ({ expected }) => expected),
    {
      ...text('judgement', columns.judgement, ({ words: said }) => said.word),
      key: ({ class: word }) => CLASSES.indexOf(word),
    },
    text('lead', columns.lead, ({ leadUnit }) => leadUnit?.name ?? ''),
    text('updated', columns.updated, ({ updatedAt }) => updatedAt?.slice(0, 10) ?? ''),
  ];
}

function text(id: string, heading: string, plain: (item: Item) => string): Column {
  return { id, family: id, heading, isNumber: false, plain, key: (item) => plain(item) || null };
}

function number(id: string, heading: string, rest: Pick<Column, 'plain'> & Required<Pick<Column, 'key'>>): Column {
  return { id, family: id, heading, isNumber: true, ...rest };
}

function share(id: string, heading: string, locale: Locale, key: (item: Item) => number | null): Column {
  return number(id, heading, {
    key,
    plain: (item) => {
      const value = key(item);
      return value === null ? '' : percentText(value, locale);
    },
  });
}
