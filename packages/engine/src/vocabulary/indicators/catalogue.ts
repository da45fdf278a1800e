import { AGRICULTURE } from './agriculture.js';
import { CULTURE } from './culture.js';
import { ECONOMY } from './economy.js';
import { EDUCATION } from './education.js';
import { ENERGY } from './energy.js';
import { ENVIRONMENT } from './environment.js';
import { FINANCE } from './finance.js';
import { GOVERNANCE } from './governance.js';
import { HEALTH } from './health.js';
import { INCOME } from './income.js';
import type { Field, Indicator } from './indicator.js';
import { INDUSTRY } from './industry.js';
import { INNOVATION } from './innovation.js';
import { INVESTMENT } from './investment.js';
import { POPULATION } from './population.js';
import { readRows } from './rows.js';
import { RURAL } from './rural.js';
import { TRADE } from './trade.js';
import { TRANSPORT } from './transport.js';
import { WELFARE } from './welfare.js';

const TABLES: readonly (readonly [Field, string])[] = [
  ['economy', ECONOMY],
  ['industry', INDUSTRY],
  ['agriculture', AGRICULTURE],
  ['investment', INVESTMENT],
  ['trade', TRADE],
  ['finance', FINANCE],
  ['population', POPULATION],
  ['income', INCOME],
  ['education', EDUCATION],
  ['health', HEALTH],
  ['welfare', WELFARE],
  ['culture', CULTURE],
  ['transport', TRANSPORT],
  ['energy', ENERGY],
  ['environment', ENVIRONMENT],
  ['innovation', INNOVATION],
  ['rural', RURAL],
  ['governance', GOVERNANCE],
];

let all: readonly Indicator[] | null = null;

/** Every indicator, read on the first call. */
export function allIndicators(): readonly Indicator[] {
  all ??= TABLES.flatMap(([field, text]) => readRows(field, text));
  return all;
}
