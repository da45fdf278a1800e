import {
  type Author,
  addIndicator,
  addPlan,
  addUnit,
  type Grant,
  type IndicatorContent,
  type Ledger,
  type PlanContent,
  type Role,
  type UnitContent,
  type Written,
} from '../src/index.js';
import { REGION } from './entered.js';

/** What came of a change that a test expects to be made. */
export function made<Result>(written: Written<Result>): Result {
  if (!written.ok) throw new Error(JSON.stringify(written.refusal));
  return written.result;
}

/** Why a change that a test expects to be refused was refused. */
export function refusalOf(written: { readonly ok: boolean; readonly refusal?: { readonly code: string } }): string {
  return written.ok ? 'made' : written.refusal!.code;
}

export const CLERK: Author = { account: 'clerk', post: null, unit: null };

export function grant(role: Role, unit: string | null = null): Grant {
  return { role, unit, post: null };
}

let codes = 0;

export function unitContent(some: Partial<UnitContent> = {}): UnitContent {
  codes += 1;
  const plain = { region: REGION, kind: 'department', above: null, successorOf: [], until: null } as const;
  return { code: `U${codes}`, name: `云岭市第${codes}局`, ...plain, ...some };
}

export async function unit(ledger: Ledger, some: Partial<UnitContent> = {}): Promise<string> {
  return made(await addUnit(ledger, unitContent(some), { author: CLERK })).id;
}

function indicatorContent(some: Partial<IndicatorContent> = {}): IndicatorContent {
  codes += 1;
  return {
    code: `i${codes}`,
    name: `云岭指标${codes}`,
    shortName: null,
    aliases: [],
    field: null,
    unit: '亿元',
    direction: 'up',
    prices: null,
    formula: null,
    sourceUnit: null,
    leadUnit: null,
    frequency: null,
    isPublic: true,
    ...some,
  };
}

export async function indicatorOf(ledger: Ledger, some: Partial<IndicatorContent> = {}): Promise<string> {
  return made(await addIndicator(ledger, indicatorContent(some), { author: CLERK })).id;
}

function planContent(some: Partial<PlanContent> = {}): PlanContent {
  codes += 1;
  return {
    code: `p${codes}`,
    name: '云岭市第十四个五年规划',
    region: REGION,
    level: 'city',
    kind: 'development',
    baseYear: 2020,
    fromYear: 2021,
    toYear: 2025,
    horizonYear: 2035,
    approver: null,
    documentNumber: null,
    approvedOn: null,
    publishedOn: null,
    status: 'draft',
    upper: [],
    supersedes: null,
    isPublic: true,
    ...some,
  };
}

export async function planOf(
  ledger: Ledger,
  some: Partial<PlanContent> = {},
  act: string | null = null,
): Promise<string> {
  const passing = { act, document: null, adoptedOn: null };
  return made(await addPlan(ledger, planContent(some), passing, { author: CLERK })).id;
}
