import { type Ledger, listIndicators, listTargets, listUnits, NOW, type Put } from '@outturn/ledger';
import { DEPARTMENTS, REGION, WHY } from './city.js';

/** The departments of the city, by what they are called and by what they answer for. */
export interface LeadUnits {
  readonly byName: ReadonlyMap<string, string>;
  readonly byField: ReadonlyMap<string, string>;
}

const ALL = { limit: 1_000 };

export async function leadUnits({ database }: Ledger): Promise<LeadUnits> {
  const { items } = await listUnits(database, NOW, { region: REGION, kind: 'department' }, ALL);
  const ids = new Map(items.map(({ code, id }) => [code, id]));
  const held = DEPARTMENTS.map((one) => ({ ...one, id: ids.get(one.code)! }));
  return {
    byName: new Map(held.map(({ called, id }) => [called, id])),
    byField: new Map(held.flatMap(({ fields, id }) => fields.map((field) => [field, id]))),
  };
}

/** 责任分工: the targets of a plan are given to the departments, in one event. */
export async function leadTargets(ledger: Ledger, plan: string, { byField }: LeadUnits): Promise<void> {
  const { database } = ledger;
  const { items: indicators } = await listIndicators(database, NOW, {}, ALL);
  const fields = new Map(indicators.map(({ id, field }) => [id, field ?? '']));
  const { items: targets } = await listTargets(database, NOW, { plan }, ALL);
  const led = targets.flatMap(({ version: _, ...target }) => {
    const leadUnit = byField.get(fields.get(target.indicator) ?? '');
    return leadUnit === undefined || target.leadUnit === leadUnit ? [] : [{ ...target, leadUnit }];
  });
  if (led.length === 0) return;
  await ledger.write({ kind: 'target.changed', author: WHY.author, reason: '责任分工' }, (draft) =>
    draft.put('target', led as unknown as readonly Put<'target'>[]),
  );
}
