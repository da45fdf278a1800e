import type { CaseDocument } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { isLevel } from '../../entries/look-up.js';
import { findIndicator } from '../../vocabulary/indicators/index.js';
import { ofAll } from './of-all.js';

/** A part of the region with a figure above that of all of it. */
export interface PlaceAbove {
  readonly part: Entry;
  readonly whole: Entry;
}

/** Indicators that a region has as much of as its parts together, or more. */
const ADDED_UP: ReadonlySet<string> = new Set([
  'gdp',
  'industry-output',
  'industry-output-scale',
  'industry-value-added',
  'industry-value-added-scale',
  'fixed-investment',
  'retail-sales',
  'budget-revenue',
  'budget-expenditure',
  'resident-population',
]);
const PLACED = /^(.{1,11}?(?:都市圈|[市县区旗镇园]))(.+)$/;
/** Kinds of places, the wider first: each lies within one of a kind before it. A circle of towns around a city lies within its province. */
const RANKS: readonly RegExp[] = [
  /(?:省|自治区)$/,
  /(?:[市州盟]|地区|都市圈)$/,
  /(?:县|旗|(?<!园|开发|[高经]新|经开|新|试验|管理|产业|保税)区)$/,
  /./,
];
/** Names that reach beyond a region, or mean the region itself. */
const WIDER = /^[全本我]|自治区$|地区$|三角|京津冀|湾区|城市群|经济[带圈区]$|双城|流域|[东中西]部|东北|合作区|示范区$/;

/** Parts whose figure lies above every figure of the region for that year. */
export function placesAbove({ entries, frame: { region } }: CaseDocument): readonly PlaceAbove[] {
  if (region === '') return [];
  return entries.flatMap((part) => {
    const code = part.fact.code === null && isLevel(part) ? placedCode(part.fact.indicator, region) : null;
    if (code === null) return [];
    const wholes = ofAll(part, code).filter((whole) => isAsFirm(whole, part));
    const above = wholes.length > 0 && wholes.every(({ amount }) => part.amount!.interval.low > amount!.interval.high);
    return above ? [{ part, whole: wholes.at(-1)! }] : [];
  });
}

/** What a name says of a place that can only be a part of the region; null where it says nothing of the kind. */
function placedCode(name: string, region: string): string | null {
  const [, place = '', words = ''] = PLACED.exec(name) ?? [];
  if (words === '' || WIDER.test(place) || rankOf(place) <= rankOf(region)) return null;
  const code = words === '经济总量' ? 'gdp' : findIndicator(words)?.code;
  return code !== undefined && ADDED_UP.has(code) ? code : null;
}

function rankOf(place: string): number {
  return RANKS.findIndex((kind) => kind.test(place));
}

/** A mark that was passed (突破6000亿元) leaves open by how much. */
function isAsFirm(whole: Entry, part: Entry): boolean {
  return whole.fact.comparator !== '>=' && whole.fact.role === part.fact.role;
}
