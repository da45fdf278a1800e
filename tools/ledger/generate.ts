import { type Draft, type Ledger, newId, type Put, SYSTEM, wordsOf } from '@outturn/ledger';
import { seeded } from '../shared/random.js';
import { MAP, type Passage, type Written, writeDocument } from './document.js';
import { type Region, regionOf, seriesOf } from './region.js';
import { LAST_YEAR } from './texts.js';
import { DEPARTMENTS, MEASURES } from './words.js';

export interface Size {
  /** Facts, targets, year targets, figures, tasks and projects together, or a few more. */
  readonly entries: number;
  /** The same seed makes the same regions, texts and figures; ids and times are new. */
  readonly seed: number;
}

export interface Generated {
  readonly entries: number;
  readonly regions: number;
  readonly passages: number;
}

/** Fills a ledger that has nothing in it, region by region, by its own way of writing. */
export async function generate(
  ledger: Ledger,
  { entries: wanted, seed }: Size,
  progress: (entries: number) => void = () => {},
): Promise<Generated> {
  const random = seeded(seed);
  const indicators = await writeIndicators(ledger);
  let [entries, regions, passages] = [0, 0, 0];
  for (; entries < wanted; regions++) {
    const region = regionOf(regions, random);
    entries += await writePlan(ledger, region, indicators);
    for (let year = 2021; year <= LAST_YEAR + 1; year++) {
      const written = writeDocument(region, indicators, year === LAST_YEAR + 1 ? 2020 : year, random);
      entries += await writeIn(ledger, written);
      passages += written.passages.length;
    }
    progress(entries);
  }
  await ledger.pool.query('analyze');
  return { entries, regions, passages };
}

async function writeIndicators(ledger: Ledger): Promise<readonly Put<'indicator'>[]> {
  const indicators = MEASURES.map(
    ([name, unit, , , , isDown], index): Put<'indicator'> => ({
      ...{ id: newId(), code: `indicator-${index}`, name, shortName: null, aliases: [], field: null, unit },
      direction: isDown ? 'down' : 'up',
      prices: null,
      formula: null,
      sourceUnit: null,
      leadUnit: null,
      frequency: 'quarter',
      isPublic: true,
    }),
  );
  await must(ledger, 'indicator.added', (draft) => draft.put('indicator', indicators));
  return indicators;
}

async function writePlan(ledger: Ledger, region: Region, indicators: readonly Put<'indicator'>[]): Promise<number> {
  const { targets, baselines, yearTargets, observations } = seriesOf(region, indicators);
  await must(ledger, 'plan.added', async (draft) => {
    await draft.put('unit', unitsOf(region));
    await draft.put('plan', [region.plan]);
    await draft.put('target', targets);
    await draft.put('baseline', baselines);
    await draft.put('yearTarget', yearTargets);
  });
  await must(ledger, 'observation.added', (draft) => draft.put('observation', observations));
  return targets.length + yearTargets.length + observations.length;
}

function unitsOf({ code: region, name }: Region): readonly Put<'unit'>[] {
  return DEPARTMENTS.map((department, index) => ({
    ...{ id: newId(), code: `${region}-${index}`, name: `${name}${department}`, region, kind: 'department' },
    above: null,
    successorOf: [],
    until: null,
  }));
}

async function writeIn(ledger: Ledger, written: Written): Promise<number> {
  const { text, document, sections, facts, tasks, projects, passages } = written;
  await must(ledger, 'document.imported', async (draft) => {
    draft.document = document.id;
    for (const content of [text, MAP]) await draft.keep(Buffer.from(content));
    await draft.put('document', [document]);
    await draft.put('section', sections);
    await draft.put('fact', facts);
    await draft.put('task', tasks);
    await draft.put('project', projects);
    await putPassages(draft, document, passages);
  });
  return facts.length + tasks.length + projects.length;
}

async function putPassages(
  draft: Draft,
  { id: document, region }: Put<'document'>,
  passages: readonly Passage[],
): Promise<void> {
  const place = { region, document, fromEvent: draft.seq, toEvent: null };
  const rows = passages.map((passage) => ({ ...place, ...passage, words: wordsOf(passage.text) }));
  await draft.tx.insertInto('passage').values(rows).execute();
}

async function must(ledger: Ledger, kind: string, work: (draft: Draft) => Promise<void>): Promise<void> {
  const written = await ledger.write({ kind, author: SYSTEM, reason: null }, work);
  if (!written.ok) throw new Error(written.refusal.code);
}
