import { ACCOUNTS } from './ask-accounts.js';
import { DOCUMENTS } from './ask-documents.js';
import { INDICATORS } from './ask-indicators.js';
import { JUDGEMENTS } from './ask-judgements.js';
import { PLANS } from './ask-plans.js';
import { VALUES } from './ask-values.js';
import type { Asks } from './asked.js';

/** For each row of the table a request that everybody would make with success who may. */
export const ASKS: Asks = { ...ACCOUNTS, ...DOCUMENTS, ...PLANS, ...INDICATORS, ...VALUES, ...JUDGEMENTS };
