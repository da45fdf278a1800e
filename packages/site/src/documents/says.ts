import { figureText } from '@outturn/charts';
import type { components } from '@outturn/client';
import type { Fact as ReadFact } from '@outturn/engine';
import type { Locale } from '../kit/page.js';
import { inBoth } from '../kit/words.js';

type Fact = components['schemas']['Fact'];

/** What was read, in one line: 地区生产总值，2025 年目标：935 亿元左右. */
export function saysOf({ read, name, period, role }: Fact, locale: Locale): string {
  const words = WORDS[locale];
  // The API keeps what the reader said as it is.
  const fact = read as unknown as ReadFact;
  const measure = words.measures[fact.measure];
  const when = period === '' ? words.roles[role] : words.when(period, words.roles[role]);
  return words.line(measure === undefined ? name : words.of(name, measure), when, figureOf(fact, locale));
}

function figureOf({ value, decimals, unit, comparator }: ReadFact, locale: Locale): string {
  if (unit === ':' && typeof value !== 'number') return value.join(':');
  const { compared } = WORDS[locale];
  const figure = (one: number): string => figureText(one, Math.min(decimals, 20), unit, locale);
  if (typeof value === 'number') return compared[comparator](figure(value));
  return comparator === 'range' ? value.map(figure).join('–') : `${value.join('×')} ${unit}`.trim();
}

interface Words {
  readonly roles: Readonly<Record<Fact['role'], string>>;
  readonly measures: Readonly<Partial<Record<ReadFact['measure'], string>>>;
  readonly compared: Readonly<Record<ReadFact['comparator'], (figure: string) => string>>;
  readonly of: (name: string, measure: string) => string;
  readonly when: (period: string, role: string) => string;
  readonly line: (what: string, when: string, figure: string) => string;
}

const WORDS = inBoth<Words>(
  {
    roles: { actual: '实际', estimate: '预计', target: '目标' },
    measures: {
      growth: '增速',
      cagr: '年均增速',
      delta: '增减量',
      multiple: '倍数',
      rank: '位次',
      completion: '完成率',
      capacity: '规模',
    },
    compared: {
      '=': (figure) => figure,
      '~': (figure) => `${figure}左右`,
      '>=': (figure) => `${figure}以上`,
      '<=': (figure) => `${figure}以内`,
      range: (figure) => figure,
    },
    of: (name, measure) => `${name}（${measure}）`,
    when: (period, role) => `${period.replace('-', '—')} 年${role}`,
    line: (what, when, figure) => `${what}，${when}：${figure}`,
  },
  {
    roles: { actual: 'actual', estimate: 'estimate', target: 'target' },
    measures: {
      growth: 'growth',
      cagr: 'growth a year',
      delta: 'change',
      multiple: 'multiple',
      rank: 'rank',
      completion: 'completion',
      capacity: 'capacity',
    },
    compared: {
      '=': (figure) => figure,
      '~': (figure) => `about ${figure}`,
      '>=': (figure) => `at least ${figure}`,
      '<=': (figure) => `at most ${figure}`,
      range: (figure) => figure,
    },
    of: (name, measure) => `${name} (${measure})`,
    when: (period, role) => `${role} of ${period.replace('-', '–')}`,
    line: (what, when, figure) => `${what}, ${when}: ${figure}`,
  },
);
