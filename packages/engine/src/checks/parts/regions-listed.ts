import type { CaseDocument } from '../../entries/case.js';
import { lastPiece } from '../../entries/clause.js';
import type { Entry } from '../../entries/entry.js';
import { groupBy } from '../../entries/group.js';
import { findIndicator } from '../../vocabulary/indicators/index.js';
import { isAddable, sameScale } from './scale.js';

/** Figures of one indicator for parts of the region, in one sentence. */
export interface RegionsListed {
  /** Code of the indicator. */
  readonly code: string;
  /** At least three. */
  readonly parts: readonly Entry[];
  /** Whether the sentence says that all of them are named: 分县区看. */
  readonly all: boolean;
}

const PLACE = '[\\u4e00-\\u9fff]{1,8}?(?:自治县|县|区|市|旗|州|盟|镇|乡|街道|团)';
const HANDED = new RegExp(`((?:${PLACE}[、和及])+${PLACE})分别([^,，。；;\\d]*)$`);
const EACH = new RegExp(`^${PLACE}(?![、和及])([^,，。；;\\d]*)$`);
const ALL = /分(?:县|市|区|旗|州|镇|乡|团|地)[^,，。]{0,4}看|(?:各|所有)(?:县|市|区|旗|镇|乡|团)/;
const DOING = /^(?:分别|依次|预计|共|完成|实现|达到|达|为|是|的)+|(?:分别|完成|实现|达到|达|为|是)+$/g;
const FEWEST = 3;

/** Lists of at least three places with a figure each. */
export function regionsListed({ text, entries }: CaseDocument): readonly RegionsListed[] {
  const bySentence = groupBy(entries.filter(isAmount), ({ fact }) => fact.sentence.start);
  return [...bySentence].flatMap(([start, amounts]) => {
    if (amounts.length < FEWEST || !namesPlaces(text.slice(start, amounts.at(-1)!.fact.start))) return [];
    const found = handedIn(text, start, amounts) ?? eachIn(text, start, amounts);
    if (found === null || found.parts.length < FEWEST) return [];
    const code = findIndicator(found.words.replace(DOING, ''))?.code;
    const all = ALL.test(text.slice(start, found.parts[0]!.fact.start));
    return code === undefined ? [] : [{ code, parts: found.parts, all }];
  });
}

/** A cheap look before the places are parsed. */
function namesPlaces(sentence: string): boolean {
  return (sentence.match(/[县区市旗州盟镇乡道团]/g)?.length ?? 0) >= FEWEST;
}

function isAmount(entry: Entry): boolean {
  return entry.fact.measure === 'level' && isAddable(entry);
}

interface Found {
  readonly parts: readonly Entry[];
  /** What is measured, with words of doing around it. */
  readonly words: string;
}

/** A县、B区、C市分别实现地区生产总值1亿元、2亿元、3亿元. */
function handedIn(text: string, start: number, amounts: readonly Entry[]): Found | null {
  for (const [at, { fact }] of amounts.entries()) {
    if (!text.slice(start, fact.start).includes('分别')) continue;
    const handed = HANDED.exec(text.slice(start, fact.start));
    if (handed === null) continue;
    const count = handed[1]!.split(/[、和及]/).length;
    const parts = amounts.slice(at, at + count).filter((entry) => sameScale(entry, amounts[at]!));
    return parts.length === count ? { parts, words: handed[2]! } : null;
  }
  return null;
}

/** A县地区生产总值1亿元、B区2亿元、C市3亿元. */
function eachIn(text: string, start: number, amounts: readonly Entry[]): Found | null {
  const named = amounts.flatMap((entry, at) => {
    const from = at === 0 ? start : amounts[at - 1]!.fact.end;
    const words = EACH.exec(lastPiece(text.slice(from, entry.fact.start)));
    return words === null ? [] : [{ entry, words: words[1]! }];
  });
  const [first] = named;
  if (first === undefined) return null;
  // Other figures between the places would be of something else.
  const alike = named.filter(
    ({ entry, words }) => sameScale(entry, first.entry) && (words === '' || words === first.words),
  );
  return alike.length === amounts.length ? { parts: alike.map(({ entry }) => entry), words: first.words } : null;
}
