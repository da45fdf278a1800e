import type { Locale } from '../locale.js';

/** What is counted, and the power of ten that stands before it: 万吨 is 吨 and 4. */
export interface UnitParts {
  readonly stem: string;
  readonly power: number;
}

const PREFIXES: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['万', 4],
];

/** Units in English. A counter such as 家 has no word of its own there. */
const ENGLISH: Readonly<Record<string, string>> = {
  '%': '%',
  '‰': '‰',
  个百分点: 'percentage points',
  元: 'yuan',
  美元: 'US dollars',
  人: 'people',
  人次: 'visits',
  户: 'households',
  岁: 'years',
  年: 'years',
  天: 'days',
  倍: 'times',
  分: 'points',
  吨: 't',
  吨标准煤: 'tce',
  千克: 'kg',
  公斤: 'kg',
  公里: 'km',
  千米: 'km',
  米: 'm',
  平方米: 'm²',
  平方公里: 'km²',
  公顷: 'ha',
  亩: 'mu',
  立方米: 'm³',
  升: 'l',
  千瓦: 'kW',
  兆瓦: 'MW',
  千瓦时: 'kWh',
  头: 'head',
  套: 'dwellings',
  张: 'beds',
  床: 'beds',
  册: 'volumes',
  株: 'trees',
  辆: 'vehicles',
  微克每立方米: 'µg/m³',
  '微克/立方米': 'µg/m³',
  '毫克/升': 'mg/l',
  '元/人': 'yuan a head',
  '人/平方公里': 'people per km²',
};
const COUNTERS: ReadonlySet<string> = new Set([
  '个',
  '家',
  '件',
  '项',
  '处',
  '座',
  '所',
  '只',
  '位',
  '名',
  '台',
  '条',
  '种',
  '',
]);
/** Of these there is no 万 or million. */
const WHOLE: ReadonlySet<string> = new Set(['%', '‰', '个百分点', '倍', '岁', '年', '分', '位', '名']);

const POWERS: Readonly<Record<number, string>> = {
  4: '10,000',
  6: 'million',
  7: '10 million',
  8: '100 million',
  9: 'billion',
  12: 'trillion',
};

export function partsOf(unit: string): UnitParts {
  const found = PREFIXES.find(([prefix]) => unit.startsWith(prefix) && isKnown(unit.slice(prefix.length)));
  return found === undefined ? { stem: unit, power: 0 } : { stem: unit.slice(found[0].length), power: found[1] };
}

export function isScalable(stem: string): boolean {
  return !WHOLE.has(stem);
}

/** For the head of a column: 万吨 is `10,000 t`. A unit that is not known stays as it is. */
export function unitText(unit: string, locale: Locale): string {
  if (locale === 'zh') return unit;
  const { stem, power } = partsOf(unit);
  return [POWERS[power] ?? '', stemText(stem)].filter((part) => part !== '').join(' ');
}

/** What is counted, in English; nothing for a counter. */
export function stemText(stem: string): string {
  return COUNTERS.has(stem) ? '' : (ENGLISH[stem] ?? stem);
}

export function powerText(power: number): string {
  return POWERS[power] ?? '';
}

/** A level of a percentage and the difference of two are not counted in the same unit. */
export function differenceUnit(unit: string): string {
  return unit === '%' ? '个百分点' : unit;
}

function isKnown(stem: string): boolean {
  return stem in ENGLISH || (COUNTERS.has(stem) && stem !== '');
}
