import type { YearMeasure } from '@outturn/engine';
import { newId, type Put } from '@outturn/ledger';
import type { Random } from '../shared/random.js';
import { FIRST_YEAR, LAST_YEAR, printedValue } from './texts.js';
import { MEASURES } from './words.js';

/** A region of the made-up country: its plan, and what was reached. */
export interface Region {
  readonly code: string;
  readonly name: string;
  /** How large it is beside the others. */
  readonly factor: number;
  readonly plan: Put<'plan'>;
}

export interface Series {
  readonly targets: readonly Put<'target'>[];
  readonly baselines: readonly Put<'baseline'>[];
  readonly yearTargets: readonly Put<'yearTarget'>[];
  readonly observations: readonly Put<'observation'>[];
}

const QUARTERS_FROM = 2021;
const CHARACTERS = Array.from('云岭枫桥澄湾荻浦松溪柳桐岩泉沙洲屏麓汀榆杉滨峪渚澧涪潇沅');

export function regionOf(index: number, random: Random): Region {
  const [one, other] = [index % CHARACTERS.length, Math.floor(index / CHARACTERS.length) % CHARACTERS.length];
  const name = `${CHARACTERS[one]}${CHARACTERS[(one + other + 1) % CHARACTERS.length]}市`;
  const code = String(990_000 + index);
  const plan: Put<'plan'> = {
    id: newId(),
    code: `plan-${index}`,
    name: `${name}国民经济和社会发展第十四个五年规划`,
    region: code,
    level: 'city',
    kind: 'development',
    baseYear: 2020,
    fromYear: 2021,
    toYear: LAST_YEAR,
    horizonYear: 2035,
    approver: `${name}人民代表大会`,
    documentNumber: null,
    approvedOn: '2021-02-26',
    publishedOn: '2021-03-12',
    status: 'in-force',
    upper: [],
    supersedes: null,
    isPublic: true,
  };
  return { code, name, factor: 0.3 + random() * 2, plan };
}

/** One target for each indicator of the plan, broken down by years, with figures by years and quarters. */
export function seriesOf({ code: region, factor, plan }: Region, indicators: readonly Put<'indicator'>[]): Series {
  const targets = indicators.map((indicator, position) => targetOf(region, plan.id, indicator, position, factor));
  return {
    targets,
    baselines: indicators.map(({ id }, measure) => baselineOf(plan.id, id, measure, factor)),
    yearTargets: targets.flatMap((target, measure) => yearTargetsOf(region, target.id, measure, factor)),
    observations: indicators.flatMap(({ id }, measure) => observationsOf(region, id, measure, factor)),
  };
}

function targetOf(
  region: string,
  plan: string,
  indicator: Put<'indicator'>,
  measure: number,
  factor: number,
): Put<'target'> {
  const [name, unit, decimals, , , isDown = false] = MEASURES[measure];
  const value = printedValue(measure, LAST_YEAR, factor);
  return {
    id: newId(),
    region,
    plan,
    planVersion: 1,
    indicator: indicator.id,
    kind: 'end-level',
    fromYear: 2021,
    toYear: LAST_YEAR,
    comparator: isDown ? '<=' : '>=',
    value,
    upper: null,
    decimals,
    unit,
    measure: 'level',
    form: null,
    tolerance: null,
    prices: null,
    definition: null,
    direction: isDown ? 'down' : 'up',
    isBinding: measure % 4 === 0,
    isSoft: false,
    against: null,
    issuedBy: null,
    milestones: null,
    fact: null,
    leadUnit: null,
    position: measure,
    isWithdrawn: false,
    wording: `到${LAST_YEAR}年，${name}${isDown ? '控制在' : '达到'}${value}${unit}${isDown ? '以内' : '以上'}`,
  };
}

function baselineOf(plan: string, indicator: string, measure: number, factor: number): Put<'baseline'> {
  const printed = { value: printedValue(measure, 2020, factor), decimals: MEASURES[measure][2] };
  const plain = { definition: null, isEstimated: false, footnote: null, fact: null, isWithdrawn: false };
  return { id: newId(), plan, indicator, year: 2020, ...printed, ...plain };
}

function yearTargetsOf(region: string, target: string, measure: number, factor: number): readonly Put<'yearTarget'>[] {
  return years(2021).map((year) => ({
    id: newId(),
    region,
    target,
    period: String(year),
    value: printedValue(measure, year, factor),
    decimals: MEASURES[measure][2],
    comparator: null,
    measure: null,
    method: 'geometric',
    document: null,
    fact: null,
    isWithdrawn: false,
  }));
}

function observationsOf(
  region: string,
  indicator: string,
  measure: number,
  factor: number,
): readonly Put<'observation'>[] {
  const observation = (period: string, measured: YearMeasure, value: string): Put<'observation'> => ({
    id: newId(),
    region,
    indicator,
    period,
    measure: measured,
    value,
    decimals: MEASURES[measure][2],
    definition: null,
    prices: null,
    status: 'actual',
    series: 'statistics',
    state: 'accepted',
    unit: null,
    document: null,
    fact: null,
    quote: null,
    note: null,
    releasedOn: null,
    filledBy: 'generator',
    decidedBy: null,
  });
  const reached = factor * 0.99;
  return [
    ...years(FIRST_YEAR).map((year) => observation(String(year), 'level', printedValue(measure, year, reached))),
    ...years(QUARTERS_FROM).flatMap((year) =>
      [3, 6, 9].map((month) =>
        observation(`${year}-0${month}`, 'since-january', printedValue(measure, year, (reached * month) / 12)),
      ),
    ),
  ];
}

function years(from: number): readonly number[] {
  return Array.from({ length: LAST_YEAR - from + 1 }, (_, index) => from + index);
}
