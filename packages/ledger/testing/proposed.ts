import { type EntryProposal, type Ledger, newId, type Put, SYSTEM } from '../src/index.js';
import { REGION } from './entered.js';

/** A document that was read, whose facts wait for a person. */
export interface Proposed {
  readonly document: string;
  readonly facts: readonly string[];
  /** The event that it came in with. */
  readonly version: number;
}

export interface Said {
  readonly name: string;
  readonly proposal: EntryProposal | null;
}

export async function proposed(
  ledger: Ledger,
  plan: string | null,
  said: readonly Said[],
  isPublic = true,
): Promise<Proposed> {
  const document = newId();
  const facts = said.map(({ name, proposal }, at) => factRow(document, at * 10, name, proposal));
  const written = await ledger.write({ kind: 'document.imported', author: SYSTEM }, async (draft) => {
    const row = documentRow(document, plan, await draft.keep(new Uint8Array()));
    await draft.put('document', [{ ...row, isPublic }]);
    await draft.put('fact', facts);
  });
  if (!written.ok) throw new Error(written.refusal.code);
  return { document, facts: facts.map(({ id }) => id), version: written.event! };
}

function documentRow(id: string, plan: string | null, hash: string): Put<'document'> {
  const kept = { bytes: hash, text: hash, map: hash, length: 0, format: 'text', reader: '0' };
  const named = { name: 'yunling.txt', title: '云岭市文件', kind: 'plan', year: null, edition: 1 };
  return { id, region: REGION, plan, ...named, ...kept, publishedOn: null, source: null, isPublic: true };
}

function factRow(document: string, start: number, name: string, proposal: EntryProposal | null): Put<'fact'> {
  const place = { start, end: start + 5, edition: 1, name, period: '2025', role: 'target' as const };
  const kept =
    proposal === null
      ? { becomes: 'nothing', why: 'no-year' }
      : { ...proposal, certainty: 'sure', doubts: [], also: [] };
  const rest = { indicator: null, entry: null, anchor: null, instead: null };
  const state = proposal === null ? ('no-entry' as const) : ('proposed' as const);
  return {
    id: newId(),
    region: REGION,
    document,
    ...place,
    read: { quote: `${name}5亿元` },
    proposal: kept,
    state,
    ...rest,
  };
}

type Match = EntryProposal['match'];

export function same(code: string, unit = '亿元'): Match {
  return { how: 'same', code, name: code, unit, definitions: [] };
}

export function unheardOf(name: string, unit = '亿元', code: string | null = null): Match {
  return { how: 'new', code, name, unit, definitions: [] };
}

export function level(
  match: Match,
  value: number,
  some: Partial<Extract<EntryProposal, { becomes: 'target' }>['draft']> = {},
): EntryProposal {
  const said = { comparator: '>=', unit: match.unit, direction: 'up', binding: false } as const;
  const draft = {
    kind: 'end-level',
    span: { from: 2021, to: 2025 },
    base: null,
    ...said,
    value: figure(value),
    ...some,
  } as const;
  return { becomes: 'target', match, draft };
}

export function step(match: Match, period: string, value: number): EntryProposal {
  return { becomes: 'year-target', match, draft: { period, ...figure(value), measure: 'level', unit: match.unit } };
}

export function base(match: Match, value: number): EntryProposal {
  return { becomes: 'baseline', match, draft: { year: 2020, ...figure(value), unit: match.unit } };
}

export function result(match: Match, period: string, value: number, unit: string = match.unit): EntryProposal {
  return {
    becomes: 'observation',
    match,
    draft: { period, ...figure(value), measure: 'level', status: 'actual', unit },
  };
}

function figure(value: number): { readonly value: number; readonly decimals: number } {
  return { value, decimals: String(value).split('.')[1]?.length ?? 0 };
}
