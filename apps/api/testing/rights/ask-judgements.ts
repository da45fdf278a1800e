import { makeRelease } from '@outturn/ledger';
import { CLERK, made } from '../../../../packages/ledger/testing/offices.js';
import { targetOf } from './ask-plans.js';
import type { Asks } from './asked.js';
import { get, post } from './asked.js';

/** An address with the code of a plan that has a target, or of its indicator. */
function of(noun: 'plan' | 'indicator', url: (code: string) => string): Asks[string] {
  return async (ground) => get(url((await targetOf(ground, 'public'))[noun].code));
}

export const JUDGEMENTS: Asks = {
  showHealth: () => get('/api/health'),
  showState: () => get('/api/state'),
  showScoreboard: of('plan', (code) => `/api/plans/${code}/scoreboard`),
  showIndicatorJudgements: of('indicator', (code) => `/api/indicators/${code}/judgements`),
  showTargetJudgement: async (ground) => get(`/api/targets/${(await targetOf(ground, 'public')).id}/judgement`),
  signJudgement: async (ground) => post('/api/judgements', { target: (await targetOf(ground)).id, on: '2024' }),
  listReleases: () => get('/api/releases'),
  showRelease: async ({ test: { ledger } }) => {
    const { number } = made(await makeRelease(ledger, { title: '云岭', note: null, author: CLERK }));
    return get(`/api/releases/${number}`);
  },
  makeRelease: () => post('/api/releases', { title: '云岭市2024年度' }),
  listChain: () => get('/api/chain'),
  makeBackup: () => get('/api/backup'),
  verifyLedger: () => post('/api/verification'),
  showIndicatorCsv: of('indicator', (code) => `/data/indicators/${code}.csv`),
  showIndicatorJson: of('indicator', (code) => `/data/indicators/${code}.json`),
  showIndicatorMetadata: of('indicator', (code) => `/data/indicators/${code}.metadata.json`),
  showPlanCsv: of('plan', (code) => `/data/plans/${code}.csv`),
  showPlanJson: of('plan', (code) => `/data/plans/${code}.json`),
  showPlanMetadata: of('plan', (code) => `/data/plans/${code}.metadata.json`),
};
