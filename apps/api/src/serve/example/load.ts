import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  addPlan,
  addUnit,
  changePlan,
  checkCase,
  type FactDecision,
  importDocument,
  type Ledger,
  listFacts,
  MOST_DECISIONS,
  NOW,
  readPlan,
  reviewFacts,
  type Why,
} from '@outturn/ledger';
import { ACCOUNT, PAPERS, PLAN, PLAN_CODE, REASON, REGION, UNITS } from './city.js';

const WHY: Why = { author: { account: ACCOUNT, post: null, unit: null }, reason: REASON };

/**
 * The code of the plan of the example city; null where it is not in the ledger. It is loaded out of `folder` into a ledger in which nothing else
 * has happened. Every step changes nothing when it is done a second time, and the last one puts the plan in force: so what was broken off
 * is gone on with at the next start.
 */
export async function exampleIn(ledger: Ledger, folder: string | null, onLoad: () => void): Promise<string | null> {
  const plan = await readPlan(ledger.database, NOW, PLAN_CODE);
  const isDue = folder !== null && plan?.status !== 'in-force' && !(await hasOthers(ledger));
  if (!isDue) return plan === null ? null : PLAN_CODE;
  onLoad();
  await load(ledger, folder);
  return PLAN_CODE;
}

/** Whether anything has happened that is not of the example. */
async function hasOthers({ database }: Ledger): Promise<boolean> {
  const others = database.selectFrom('event').select('seq').where('account', 'is distinct from', ACCOUNT).limit(1);
  return (await others.executeTakeFirst()) !== undefined;
}

async function load(ledger: Ledger, folder: string): Promise<void> {
  for (const unit of UNITS) {
    await addUnit(ledger, { ...unit, region: REGION, above: null, successorOf: [], until: null }, WHY);
  }
  await addPlan(
    ledger,
    PLAN,
    { act: '云岚市第五届人民代表大会第一次会议', document: null, adoptedOn: PLAN.approvedOn },
    WHY,
  );
  const plan = (await readPlan(ledger.database, NOW, PLAN_CODE))!;
  for (const paper of PAPERS) {
    const document = await importPaper(ledger, folder, paper, plan.id);
    await acceptSure(ledger, document);
  }
  await checkCase(ledger, { region: REGION, plan: plan.id }, WHY.author);
  await changePlan(ledger, { ...WHY, id: plan.id, expected: plan.version }, { status: 'in-force' });
}

async function importPaper(
  ledger: Ledger,
  folder: string,
  { file, publishedOn }: (typeof PAPERS)[number],
  plan: string,
): Promise<string> {
  const bytes = await readFile(join(folder, file));
  const about = { name: file, region: REGION, plan, publishedOn, source: 'Outturn', isPublic: true, reason: REASON };
  const imported = await importDocument(ledger, bytes, about, WHY.author);
  if (!imported.ok) throw new Error(`${file} of the example was refused: ${imported.refusal.code}`);
  return imported.result.document;
}

/** Accepts what the reader is sure of. What stands in the way of that (slips are hidden in the papers) waits for a person, as the doubtful does. */
async function acceptSure(ledger: Ledger, document: string): Promise<void> {
  let due: readonly FactDecision[] = await sureFacts(ledger, document);
  while (due.length > 0) {
    const reviewed = await reviewFacts(ledger, due, WHY);
    if (reviewed.ok) return;
    const hindered = new Set(reviewed.hindrances.map(({ id }) => id));
    if (hindered.size === 0) throw new Error(`the review of the example was refused: ${reviewed.refusal.code}`);
    due = due.filter(({ id }) => !hindered.has(id));
  }
}

async function sureFacts(ledger: Ledger, document: string): Promise<readonly FactDecision[]> {
  const { items } = await listFacts(
    ledger.database,
    NOW,
    { document, state: 'proposed', certainty: 'sure' },
    { limit: MOST_DECISIONS },
  );
  return items.map(({ id, version }) => ({ do: 'accept', id, version }));
}
