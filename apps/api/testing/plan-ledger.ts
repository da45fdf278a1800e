import { type Ledger, newId } from '@outturn/ledger';
import {
  baseline,
  enter,
  indicator,
  observation,
  plan,
  printed,
  REGION,
  target,
} from '../../../packages/ledger/testing/entered.js';

export { enter, observation, printed, REGION };

export interface PlanIds {
  readonly plan: string;
  readonly air: string;
  readonly secret: string;
  readonly target: string;
  readonly figure: string;
  readonly unit: string;
}

/** A ledger with one plan: a public target with one figure, and one that is not public. */
export async function enterPlan(ledger: Ledger): Promise<PlanIds> {
  const id = { plan: newId(), air: newId(), secret: newId(), target: newId(), figure: newId(), unit: newId() };
  await enter(ledger, async (draft) => {
    const office = { code: 'hb', name: '云岭市生态环境局', region: REGION, kind: 'department' as const, above: null };
    await draft.put('unit', [{ id: id.unit, ...office, successorOf: [], until: null }]);
    await draft.put('plan', [plan({ id: id.plan })]);
    await draft.put('indicator', [
      indicator({ id: id.air, code: 'air', name: '=细颗粒物"浓度"', unit: '微克/立方米', direction: 'down' }),
      indicator({ id: id.secret, code: 'secret', name: '内部指标', isPublic: false }),
    ]);
    await draft.put('baseline', [baseline({ plan: id.plan, indicator: id.air, ...printed('35.0') })]);
    const air = { indicator: id.air, unit: '微克/立方米', direction: 'down' as const };
    const promise = { comparator: '<=' as const, value: '28', decimals: 0, isBinding: true, leadUnit: id.unit };
    await draft.put('target', [
      target({ id: id.target, plan: id.plan, ...air, ...promise, wording: '+降至28以下,\n"确保"' }),
      target({ plan: id.plan, indicator: id.secret, kind: 'assigned', position: 2 }),
    ]);
    const figure = { indicator: id.air, state: 'confirmed' as const };
    await draft.put('observation', [
      observation({ id: id.figure, period: '2023', ...figure, ...printed('31.0'), quote: '@下降到31' }),
      observation({ period: '2023', measure: 'change', ...figure, ...printed('-3.10') }),
      observation({ period: '2022', indicator: id.air, ...printed('33.0'), series: 'department', unit: id.unit }),
    ]);
  });
  return id;
}
