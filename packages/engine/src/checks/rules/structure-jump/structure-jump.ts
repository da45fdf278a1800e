import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { yearOf } from '../../../entries/years.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { isStructure } from '../../parts/structure.js';
import { print } from '../../print.js';

/** A part of an economy with its share in per cent. */
interface Stated {
  readonly entry: Entry;
  /** What has the share: 畜牧业. */
  readonly name: string;
  readonly percent: number;
}

/** Shares of output and income move slowly; of what is covered or treated they may leap. */
const OF_ECONOMY = /产值|增加值/;
/** At least twice as much, */
const TIMES = 2;
/** by so many points, */
const POINTS = 15;
/** in so many years. */
const YEARS = 6;

function* find({ documents }: Case): Generator<Draft> {
  for (const { entries } of documents) {
    const shares = entries.flatMap(statedIn).filter(({ entry }) => yearOf(entry.years) !== null);
    const later = shares.filter(({ entry }) => entry.fact.role === 'target');
    for (const to of later) {
      const from = shares.find((one) => leaps(one, to));
      if (from) yield draft(from, to);
    }
  }
}

/** 茶产业产值占农业产值比重, or the members of 种植业、林业、畜牧业产值比. */
function statedIn(entry: Entry): Stated[] {
  const { indicator, measure, value } = entry.fact;
  const shares = entry.amount?.of === 'percent' || entry.fact.unit === ':';
  if (!shares || measure !== 'level' || !OF_ECONOMY.test(indicator)) return [];
  if (isStructure(entry)) {
    const names = nameOf(indicator).split(/[、和及]/);
    if (names.length !== entry.fact.value.length) return [];
    return names.map((name, at) => ({ entry, name, percent: entry.fact.value[at]! }));
  }
  if (typeof value !== 'number' || !indicator.includes('占')) return [];
  return [{ entry, name: nameOf(indicator), percent: value }];
}

/** What stands in front of the words of output. */
function nameOf(indicator: string): string {
  return indicator.slice(0, indicator.search(OF_ECONOMY)).replace(/总$/, '');
}

function leaps(from: Stated, to: Stated): boolean {
  if (from.name !== to.name || from.name.length < 2 || from.entry.fact.role === 'target') return false;
  const years = yearOf(to.entry.years)! - yearOf(from.entry.years)!;
  return years > 0 && years <= YEARS && to.percent >= from.percent * TIMES && to.percent - from.percent >= POINTS;
}

function draft(from: Stated, to: Stated): Draft {
  const years = yearOf(to.entry.years)! - yearOf(from.entry.years)!;
  // The part against all the rest: 30 : 70 after 6.9 : 93.1.
  const odds = ({ percent }: Stated) => percent / (100 - percent);
  const yearly = ((odds(to) / odds(from)) ** (1 / years) - 1) * 100;
  return {
    severity: 'question',
    code: 'leap',
    params: {
      name: to.name,
      from: print(from.percent, from.entry.fact.decimals),
      to: print(to.percent, to.entry.fact.decimals),
      years,
      yearly: print(yearly, 0),
    },
    spans: [cite(to.entry), cite(from.entry)],
    arithmetic: `((${print(to.percent)} / ${print(100 - to.percent)}) / (${print(from.percent)} / ${print(100 - from.percent)}))^(1/${years}) = ${print(1 + yearly / 100)}`,
  };
}

export const check: Check = {
  id: 'structure-jump',
  group: 'parts',
  severity: 'question',
  source: '《农业农村现代化规划》 and 规划纲要 审查: 结构指标的可达性',
  find,
};
