import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  addPlan,
  addUnit,
  changePlan,
  checkCase,
  importDocument,
  type Ledger,
  listReleases,
  makeRelease,
  NOW,
  readPlan,
} from '@outturn/ledger';
import { acceptSure } from './accept.js';
import { answerFindings } from './answer.js';
import { ACCOUNT, DEPARTMENTS, PAPERS, PLAN, PLAN_CODE, REASON, REGION, RELEASE, UNITS, WHY } from './city.js';
import { leadTargets, leadUnits } from './leads.js';

/**
 * The code of the plan of the example city; null where it is not in the ledger. It is loaded out of `folder` into a ledger in which nothing else
 * has happened. Every step changes nothing when it is done a second time, and the last one makes the first release: so what was broken off
 * is gone on with at the next start.
 */
export async function exampleIn(ledger: Ledger, folder: string | null, onLoad: () => void): Promise<string | null> {
  const plan = await readPlan(ledger.database, NOW, PLAN_CODE);
  const isDue = folder !== null && !(await isReleased(ledger)) && !(await hasOthers(ledger));
  if (!isDue) return plan === null ? null : PLAN_CODE;
  onLoad();
  await load(ledger, folder);
  return PLAN_CODE;
}

async function isReleased({ database }: Ledger): Promise<boolean> {
  return (await listReleases(database, NOW, { limit: 1 })).length > 0;
}

/** Whether anything has happened that is not of the example. */
async function hasOthers({ database }: Ledger): Promise<boolean> {
  const others = database.selectFrom('event').select('seq').where('account', 'is distinct from', ACCOUNT).limit(1);
  return (await others.executeTakeFirst()) !== undefined;
}

async function load(ledger: Ledger, folder: string): Promise<void> {
  for (const { code, name, kind } of [
    ...UNITS,
    ...DEPARTMENTS.map((one) => ({ ...one, kind: 'department' as const })),
  ]) {
    await addUnit(ledger, { code, name, kind, region: REGION, above: null, successorOf: [], until: null }, WHY);
  }
  await addPlan(
    ledger,
    PLAN,
    { act: '云岚市第五届人民代表大会第一次会议', document: null, adoptedOn: PLAN.approvedOn },
    WHY,
  );
  const plan = (await readPlan(ledger.database, NOW, PLAN_CODE))!;
  const units = await leadUnits(ledger);
  for (const paper of PAPERS) {
    const document = await importPaper(ledger, folder, paper, plan.id);
    await acceptSure(ledger, document, units);
  }
  await leadTargets(ledger, plan.id, units);
  await checkCase(ledger, { region: REGION, plan: plan.id }, WHY.author);
  await answerFindings(ledger);
  await changePlan(ledger, { ...WHY, id: plan.id, expected: plan.version }, { status: 'in-force' });
  await makeRelease(ledger, { ...RELEASE, author: WHY.author });
}

async function importPaper(
  ledger: Ledger,
  folder: string,
  { file, title, publishedOn }: (typeof PAPERS)[number],
  plan: string,
): Promise<string> {
  const bytes = await readFile(join(folder, file));
  const said = { name: file, region: REGION, plan, publishedOn, source: 'Outturn', isPublic: true, reason: REASON };
  const about = title === undefined ? said : { ...said, title };
  const imported = await importDocument(ledger, bytes, about, WHY.author);
  if (!imported.ok) throw new Error(`${file} of the example was refused: ${imported.refusal.code}`);
  return imported.result.document;
}
