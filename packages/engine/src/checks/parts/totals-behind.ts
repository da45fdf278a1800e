import { beforeFigure } from '../../entries/before.js';
import type { CaseDocument } from '../../entries/case.js';
import { lastClause } from '../../entries/clause.js';
import type { Entry } from '../../entries/entry.js';
import { isAddable, sameScale } from './scale.js';

/** A total with the terms that stand in front of it in its sentence. */
export interface TotalBehind {
  /** `listed`: A 1个、B 2个,合计3个. `account`: 收入1亿元,加A 2亿元,减B 1亿元,可用财力2亿元. `capacity`: A矿1万吨及B、C矿2万吨,形成5万吨产能. */
  readonly kind: 'listed' | 'account' | 'capacity';
  readonly total: Entry;
  /** At least two, in the order of the text. */
  readonly terms: readonly Term[];
}

export interface Term {
  readonly entry: Entry;
  readonly sign: 1 | -1;
  /** How many things its words name: the figure may be of each of them. */
  readonly names: number;
}

type Kind = TotalBehind['kind'];

const LISTED = /^[,，]?\s*(?:合计|共计|总计|共)(?:有|为|达|达到)?$/;
const ACCOUNT = /(?:可用|当年|总)财力|(?:收入|支出|财力)总计/;
const CAPACITY = /形成[^,，。；;\d]{0,10}$/;
const CAPACITY_BEHIND = /^(?:\/年)?的?[^,，。；;\d]{0,6}(?:产能|能力)/;
const ADDED = /[,，、]\s*(?:再)?加(?:上)?(?![快强大深密])/;
/** A cheap look before the rest. */
const HINT = /计|共|财力|形成/;
const LONGEST_LEAD = 40;

/** Totals that come behind what they are the sum of. */
export function totalsBehind(document: CaseDocument): readonly TotalBehind[] {
  return document.entries.flatMap((total, at) => {
    const kind = kindOf(document, total, at);
    if (kind === null) return [];
    const terms = termsOf(document.text, before(document, at), kind);
    return terms.length > 1 ? [{ kind, total, terms }] : [];
  });
}

function kindOf({ text, entries }: CaseDocument, total: Entry, at: number): Kind | null {
  const last = entries[at - 1];
  const { fact } = total;
  if (last === undefined || last.fact.end < fact.sentence.start || fact.measure !== 'level' || !isAddable(total))
    return null;
  const lead = text.slice(Math.max(last.fact.end, fact.start - LONGEST_LEAD), fact.start);
  if (!HINT.test(lead)) return null;
  if (LISTED.test(lead)) return 'listed';
  if (CAPACITY.test(lead) && CAPACITY_BEHIND.test(text.slice(fact.end, fact.end + LONGEST_LEAD))) return 'capacity';
  return ACCOUNT.test(lead) && ADDED.test(beforeFigure(total)) ? 'account' : null;
}

/** The amounts of its sentence that can add up to the total, the total last. */
function before({ entries }: CaseDocument, at: number): readonly Entry[] {
  const total = entries[at]!;
  let first = at;
  while (first > 0 && entries[first - 1]!.fact.start >= total.fact.sentence.start) first--;
  return entries
    .slice(first, at + 1)
    .filter((entry) => entry.fact.measure === 'level' || entry.fact.measure === 'capacity')
    .filter((entry) => isAddable(entry) && sameScale(entry, total));
}

function termsOf(text: string, amounts: readonly Entry[], kind: Kind): readonly Term[] {
  const total = amounts.at(-1)!;
  const from = kind === 'account' ? baseOfAccount(text, amounts) : kind === 'listed' ? startOfList(text, amounts) : 0;
  let sign: 1 | -1 = 1;
  return amounts.slice(from, -1).map((entry, at, terms) => {
    const start =
      at === 0 ? Math.max(entry.fact.sentence.start, entry.fact.start - LONGEST_LEAD) : terms[at - 1]!.fact.end;
    const words = text.slice(start, entry.fact.start);
    if (kind === 'account' && at > 0) sign = signIn(words, sign);
    return { entry, sign, names: namesIn(words, total) };
  });
}

/** The figure in front of the first 加, where it is the only one: else it is not told which of them the account starts from. */
function baseOfAccount(text: string, amounts: readonly Entry[]): number {
  const next = amounts.findIndex(
    (entry, at) => at > 0 && ADDED.test(text.slice(amounts[at - 1]!.fact.end, entry.fact.start)),
  );
  return next === 1 ? 0 : amounts.length;
}

/** The terms that hang on one another by 、 and 和 alone. */
function startOfList(text: string, amounts: readonly Entry[]): number {
  let at = amounts.length - 2;
  while (at > 0 && !/[,，;；:：]/.test(text.slice(amounts[at - 1]!.fact.end, amounts[at]!.fact.start))) at--;
  return at;
}

function signIn(words: string, last: 1 | -1): 1 | -1 {
  if (/[,，、]\s*(?:再)?减|扣除/.test(words)) return -1;
  return ADDED.test(words) ? 1 : last;
}

function namesIn(words: string, { fact }: Entry): number {
  if (fact.unit === '') return 1;
  return lastClause(words).split('、').length;
}
