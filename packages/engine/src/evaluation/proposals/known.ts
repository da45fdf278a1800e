import type { Entry } from '../../entries/entry.js';
import { plainName } from '../../entries/subject.js';
import { findIndicator, indicatorByCode } from '../../vocabulary/indicators/index.js';
import type { Indicator } from '../../vocabulary/indicators/indicator.js';
import { keyOf } from '../../vocabulary/indicators/key.js';
import { type Form, isMultiple } from './form.js';
import type { KnownIndicator, Match } from './proposal.js';

export interface Matched {
  readonly match: Match;
  readonly direction: Indicator['direction'];
  /** Whether more than one indicator of the ledger goes by the name. */
  readonly isOpen: boolean;
}

type Names = Map<string, KnownIndicator[]>;

/** Indicators of one form by what they are called. */
interface Shelf {
  readonly names: Names;
  readonly aliases: Names;
  /** By the catalogue's code. */
  readonly codes: Names;
}

const sorted = new WeakMap<readonly KnownIndicator[], Known>();

/** The indicators of a ledger by all that a text may call them. */
export class Known {
  readonly #shelves: Readonly<Record<Form, Shelf>> = { level: shelf(), change: shelf(), rank: shelf() };

  readonly #codes: ReadonlySet<string>;
  readonly #words = new Map<KnownIndicator, string>();

  /** The same for the same list, so that a batch of documents sorts it once. */
  static of(indicators: readonly KnownIndicator[]): Known {
    const known = sorted.get(indicators) ?? new Known(indicators);
    sorted.set(indicators, known);
    return known;
  }

  private constructor(indicators: readonly KnownIndicator[]) {
    this.#codes = new Set(indicators.map(({ code }) => code));
    for (const one of indicators) this.#add(one);
  }

  #add(one: KnownIndicator): void {
    const form = formOf(one);
    const { names, aliases, codes } = this.#shelves[form];
    add(names, stemOf(one.name, form), one);
    for (const alias of new Set(one.aliases.map((alias) => stemOf(alias, form)))) add(aliases, alias, one);
    const code = form === 'rank' ? null : catalogued(one)?.code;
    if (code !== undefined && code !== null) add(codes, code, one);
  }

  /** The indicator of a fact. A change is first looked for among those that are changes themselves, then as the change of a level. */
  match(entry: Entry, form: Form): Matched {
    const shelves = form === 'change' ? [this.#shelves.change, this.#shelves.level] : [this.#shelves[form]];
    for (const shelf of shelves) {
      const found = this.#foundOn(shelf, entry, form);
      if (found !== null) return found;
    }
    const { match, ...rest } = asNew(entry, form);
    const taken = match.code !== null && this.#codes.has(match.code);
    return { ...rest, match: taken ? { ...match, code: null, name: entry.fact.indicator } : match };
  }

  #foundOn({ names, aliases, codes }: Shelf, entry: Entry, form: Form): Matched | null {
    const { fact, subject } = entry;
    const key = form === 'rank' ? stemOf(fact.indicator, form) : subject.name;
    const called = names.get(key);
    if (called !== undefined) return matched(called, 'same', entry);
    const also = aliases.get(key);
    if (also !== undefined) return matched(also, 'alias', entry);
    const coded = fact.code === null || form === 'rank' ? [] : (codes.get(fact.code) ?? []);
    const fitting = coded.filter((one) => this.#isOfDefinition(one, entry));
    if (fitting.length === 0) return null;
    return matched(fitting, fitting[0]!.code === fact.code ? 'same' : 'alias', entry);
  }

  /** Whether every word of definition that the text has (户籍, 规上) is one of the indicator's, or of the catalogue's for it. */
  #isOfDefinition(one: KnownIndicator, { subject: { definitions } }: Entry): boolean {
    if (definitions.length === 0) return true;
    const words = this.#words.get(one) ?? allNamesOf(one);
    this.#words.set(one, words);
    return definitions.every((word) => words.includes(word));
  }
}

/** All names of an indicator, its own and the catalogue's, in one string. */
function allNamesOf(one: KnownIndicator): string {
  const known = catalogued(one);
  const names = [one.name, ...one.aliases, ...(known === null ? [] : [known.zh, ...known.aliases])];
  return names.map(keyOf).join(' ');
}

function shelf(): Shelf {
  return { names: new Map(), aliases: new Map(), codes: new Map() };
}

function add(names: Names, key: string, one: KnownIndicator): void {
  const known = names.get(key);
  if (known === undefined) names.set(key, [one]);
  else known.push(one);
}

function matched([one, ...others]: readonly KnownIndicator[], how: Match['how'], { subject }: Entry): Matched {
  const { code, name, unit, direction } = one!;
  return {
    match: { how, code, name, unit, definitions: subject.definitions },
    direction: direction ?? catalogued(one!)?.direction ?? 'none',
    isOpen: others.length > 0,
  };
}

function asNew({ fact, subject }: Entry, form: Form): Matched {
  const known = fact.code === null || form === 'rank' ? null : indicatorByCode(fact.code);
  const plain = form === 'rank' ? `${stemOf(fact.indicator, form)}位次` : fact.indicator;
  // A multiple does not say what its level is counted in.
  const unit = form === 'rank' ? '位' : isMultiple(fact) ? '' : fact.unit;
  return {
    match: { how: 'new', code: known?.code ?? null, name: known?.zh ?? plain, unit, definitions: subject.definitions },
    direction: known?.direction ?? 'none',
    isOpen: false,
  };
}

const CHANGE =
  /(?:累计|年均|平均|同比)?(?:增长率|增长速度|增速|增长|增幅|涨幅|降低率|降低|下降率|下降|降幅|削减率|减排率)$/;
const RANK =
  /(?:排名)?(?:进入|跻身|位居|位列|居)?(?:全[国省市区])?(?:百强|千强)?[县市区]?[前第]?(?:位次|名次|排名|排位)?$/;
const SAYS_RANK = /(?:位次|名次|排名|排位)$/;
const SHARES: ReadonlySet<Indicator['unit']> = new Set(['ratio', 'other']);

/** An indicator may be a change by its name (规上工业增加值增速), or by a level that is kept in per cent. 人口自然增长率 is none: the catalogue has it whole. */
function formOf(one: KnownIndicator): Form {
  const name = keyOf(one.name);
  if (SAYS_RANK.test(name)) return 'rank';
  const known = findIndicator(one.name) ?? indicatorByCode(one.code);
  if (known !== null && one.unit === '%' && !SHARES.has(known.unit)) return 'change';
  const stem = name.replace(CHANGE, '');
  if (stem === name || stem === '') return 'level';
  return known === null || findIndicator(stem)?.code === known.code ? 'change' : 'level';
}

function stemOf(name: string, form: Form): string {
  const key = keyOf(name);
  if (form === 'level') return plainName(key);
  return plainName(key.replace(form === 'change' ? CHANGE : RANK, '')) || key;
}

/** What the catalogue has of it: by its code, its name or one of its other names. */
function catalogued(one: KnownIndicator): Indicator | null {
  const names = [one.name, one.name.replace(CHANGE, ''), ...one.aliases];
  return indicatorByCode(one.code) ?? names.map(findIndicator).find((known) => known !== null) ?? null;
}
