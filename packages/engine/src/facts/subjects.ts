import type { Clause, Stretch } from './clause.js';
import { complete } from './complete.js';
import { nameOf, PLACE } from './name.js';
import { CUE, has } from './peel.js';
import { collective, lastCommaPart, splitAny, splitInto, spread } from './spread.js';

/** One thing measured: its name and where its words stand, null where they were taken over. */
export interface Subject {
  readonly name: string;
  readonly named: Stretch | null;
}

/**
 * What the figures of a clause are about, from the words left of them: one subject for each value of a list, several
 * for one value that several things share, none where neither the clause nor the facts before it name anything.
 */
export function subjectsOf(clause: Clause): readonly Subject[] {
  if (clause.words === '') return takenOver(clause);
  const named = clause.core;
  const names = namesIn(clause);
  return names.map((name, i) => ({ name: i === 0 || PLACE.test(name) ? complete(clause, name) : name, named }));
}

function takenOver(clause: Clause): readonly Subject[] {
  const count = clause.values.length;
  const links = clause.chain.latest(count);
  if (links.length === 0) return [];
  if (count > 1 && links.length < count) return [];
  const changes = clause.quantity.of === 'percent' && (has(clause.cues, CUE.up) || has(clause.cues, CUE.down));
  const total =
    has(clause.cues, CUE.total) || clause.text.slice(clause.core.to, clause.quantity.start).includes('累计');
  return links.map(({ name }) => ({
    name: changes ? withoutShare(name) : total ? name.replace(/^新[增建]/, '') : name,
    named: null,
  }));
}

/** What grows behind `民营经济增加值占比重58.2%` is the value added, not its share. */
function withoutShare(name: string): string {
  return name.replace(/占.+(?:比重|比例|份额)$/, '') || name;
}

/** Splits the words of a clause into the names that its values go to. */
function namesIn(clause: Clause): readonly string[] {
  const { words, values } = clause;
  const count = values.length;
  if (count > 1) {
    const known = wholeAndTier(clause) ?? collective(words, count);
    if (known !== null) return known;
    const parts = splitInto(words, count);
    if (parts !== null) return spread(parts, values);
    return [nameOf(words)];
  }
  const shares = has(clause.cues, CUE.each) || has(clause.cues, CUE.all) || isSharedRate(clause);
  if (!shares) return [nameOf(words)];
  const parts = splitAny(lastCommaPart(words));
  return parts.length > 1 && parts.length <= 6 ? spread(parts) : [nameOf(words)];
}

/** 全市和市级一般公共预算收入: the region as a whole was taken off as its own, and one of its governments is left. */
function wholeAndTier({ words, values, text, core }: Clause): readonly string[] | null {
  const tier =
    values.length === 2 && WHOLE.test(text.slice(Math.max(0, core.from - 3), core.from)) ? TIERED.exec(words) : null;
  return tier === null ? null : [nameOf(words.slice(tier[0].length)), nameOf(words)];
}

const WHOLE = /全[省市县区州盟旗师][、和与及]$/;
const TIERED = /^[省市县区州盟旗师]?本?级/;

/** 自来水入户和集中供气率达到88%: a rate over several things is one fact for each; a total over several is one. */
function isSharedRate({ quantity, words }: Clause): boolean {
  return quantity.of === 'percent' && /(?:率|比例)$/.test(words) && /[、和及]/.test(words) && !/[占与]/.test(words);
}
