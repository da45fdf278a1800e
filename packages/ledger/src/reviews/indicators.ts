import { findIndicator, indicatorByCode } from '@outturn/engine';
import { sql } from 'kysely';
import type { Draft } from '../chain/write.js';
import type { Content } from '../nouns/row.js';
import type { EntryProposal } from './decision.js';
import { rowsOf } from './read.js';
import { Shelf } from './shelf.js';

/** A proposal with the name that its document uses. */
export interface Naming {
  readonly name: string;
  readonly proposal: EntryProposal;
}

/** The indicators that decisions are about: those of the ledger, and those that they make. */
export class Indicators {
  readonly shelf: Shelf<'indicator'>;
  readonly #byName = new Map<string, string>();

  constructor(shelf: Shelf<'indicator'>) {
    this.shelf = shelf;
    for (const { id, content } of shelf.all()) this.#name(id, content);
  }

  static async read(draft: Draft, namings: readonly Naming[]): Promise<Indicators> {
    const matches = namings.flatMap(({ proposal }) => matchesOf(proposal));
    const codes = matches.flatMap(({ code, name }) => [code ?? '', codeFrom(name)]);
    const names = [...namings.map(({ name }) => name), ...matches.map(({ name }) => name)];
    const called = sql<boolean>`(code = any(${codes}) or regexp_replace(code, '-[0-9]+$', '') = any(${codes})
      or name = any(${names}) or aliases && ${names}::text[])`;
    return new Indicators(new Shelf('indicator', await rowsOf(draft, 'indicator', called), ({ code }) => code));
  }

  /** The indicator of the ledger that goes by a code or a name. */
  find({ code, name }: EntryProposal['match']): string | undefined {
    return this.shelf.find(code ?? '')?.id ?? this.#byName.get(name);
  }

  /** The indicator of a proposal, made if there is none; undefined where it should be there and is not. */
  of({ name, proposal }: Naming): string | undefined {
    const { match } = proposal;
    if (match.how !== 'new') {
      const found = this.shelf.find(match.code ?? '');
      if (found !== undefined && match.how === 'alias') this.#alsoCalled(found.id, name);
      return found?.id;
    }
    // What the catalogue has goes by that, whatever the document calls it.
    const called = this.#byName.get(match.name) ?? (match.code === null ? this.#byName.get(name) : undefined);
    return this.shelf.find(match.code ?? '')?.id ?? called ?? this.#make({ name, proposal });
  }

  #make({ name, proposal }: Naming): string {
    const { code, name: title, unit } = proposal.match;
    const known = indicatorByCode(code ?? '') ?? findIndicator(title);
    const aliases = name === title ? [] : [name];
    const content: Content<'indicator'> = {
      code: code ?? this.#freeCode(title),
      name: title,
      shortName: null,
      aliases,
      field: known?.field ?? null,
      unit,
      direction: known?.direction ?? (proposal.becomes === 'target' ? proposal.draft.direction : 'none'),
      prices: null,
      formula: null,
      sourceUnit: null,
      leadUnit: null,
      frequency: null,
      isPublic: true,
    };
    const id = this.shelf.add(content);
    this.#name(id, content);
    return id;
  }

  #alsoCalled(id: string, name: string): void {
    const content = this.shelf.get(id)!;
    if (content.name === name || content.aliases.includes(name)) return;
    const next = { ...content, aliases: [...content.aliases, name] };
    this.shelf.set(id, next);
    this.#name(id, next);
  }

  #name(id: string, { name, aliases }: Content<'indicator'>): void {
    for (const called of [...aliases, name]) this.#byName.set(called, id);
  }

  #freeCode(name: string): string {
    const code = codeFrom(name);
    let free = code;
    for (let number = 2; this.shelf.find(free) !== undefined; number++) free = `${code}-${number}`;
    return free;
  }
}

/** The indicators that a proposal names: its own, and the one that it is held against. */
function matchesOf(proposal: EntryProposal): readonly EntryProposal['match'][] {
  const against = 'against' in proposal ? proposal.against : undefined;
  return against === undefined ? [proposal.match] : [proposal.match, against];
}

const LONGEST = 40;

/** A code that addresses can hold, from a name in whatever script. */
function codeFrom(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? ['indicator'];
  return [...words.join('-')].slice(0, LONGEST).join('');
}
