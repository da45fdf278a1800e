import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { isLevel, sameSentence } from '../../entries/look-up.js';
import { sameYears } from '../../entries/years.js';
import { findIndicator } from '../../vocabulary/indicators/index.js';
import { keyOf } from '../../vocabulary/indicators/key.js';
import { SHARES } from '../../vocabulary/quotients.js';
import { breakdownsOf, isOfOtherWhole } from './breakdowns.js';
import { nearestOf } from './nearest.js';
import { isAddable, printedOf, sameScale } from './scale.js';

/** A share with figures that may be its part and its whole. */
export interface ShareSides {
  readonly share: Entry;
  /** At least one each. */
  readonly parts: readonly Entry[];
  readonly wholes: readonly Entry[];
  /** Whether it is said in words of its own, so that another part or whole may be meant. */
  readonly loose?: true;
}

const CLAUSE = /占(?!比)([^占,，、。；;\d]*)$/;
const TAIL =
  /(?:的)?(?:比重|比例|份额|百分比|占比)?(?:为|是|达到?了?|约|近|超过?|提高到|提升到|上升到|下降到|降至|升至|保持在)*$/;
const HEAD = /^(?:同期|同年|当年|全年|年末|全市|全县|全区|全州|全师|全旗|我市|我县|我区|本市|其)+/;
/** Wholes that the text does not give. */
const ELSEWHERE =
  /^(?:全国|全省|全疆|全球|世界|我国|我省|自治区|兵团|中部|西部|预算|计划|任务|目标|年初|年度|调整|变动)/;

/** Null where neither its sentence nor the catalogue says what the share is of, or a side has no figure. */
export function shareSides(given: Case, share: Entry, at: number): ShareSides | null {
  return behindPart(share, at) ?? byCode(given, share) ?? byWords(given, share);
}

function byCode(given: Case, share: Entry): ShareSides | null {
  const row = share.subject.key === share.fact.code ? SHARES.get(share.fact.code) : undefined;
  if (row === undefined) return null;
  const parts = nearestOf(given, share, row.part).filter((part) => !isOfOtherWhole(part, row.whole.code));
  const wholes = nearestOf(given, share, row.whole);
  return parts.length > 0 && wholes.length > 0 ? { share, parts, wholes } : null;
}

/** 80%以上财政支出用于民生: the share of people's livelihood in the budget, said as a rule that every year keeps. */
const SPENT_ON_PEOPLE = /(?:财政|公共预算)支出.*民生/;

/** The part stands in the sentence of the share; the whole is of the part's years. */
function byWords(given: Case, share: Entry): ShareSides | null {
  const row =
    share.fact.code === null && SPENT_ON_PEOPLE.test(share.fact.indicator) ? SHARES.get('livelihood-share') : undefined;
  if (row === undefined) return null;
  const parts = nearestOf(given, share, row.part).filter((part) => sameSentence(part, share));
  const wholes = parts.flatMap((part) => nearestOf(given, part, row.whole));
  return parts.length === 1 && wholes.length > 0 ? { share, parts, wholes, loose: true } : null;
}

/** A亿元,占B的比重为80%; in a list A亿元、占80%. */
function behindPart(share: Entry, at: number): ShareSides | null {
  const { entries, text } = share.document;
  const part = partBefore(entries, at, share);
  const clause = part && CLAUSE.exec(text.slice(Math.max(part.fact.end, share.fact.start - 40), share.fact.start));
  if (part === null || !clause) return null;
  const words = clause[1]!.replace(/\s+/g, '').replace(TAIL, '').replace(HEAD, '');
  if (ELSEWHERE.test(words) && share.document.frame.region !== '全国') return null;
  const listed = wholesOfLists(part);
  const wholes = words === '' ? listed : namedWholes(words.replace(/^全国/, ''), part, at, listed);
  return wholes.length > 0 ? { share, parts: [part], wholes } : null;
}

/** The amount that the share is said of: only its growth stands between them. */
function partBefore(entries: readonly Entry[], at: number, { fact }: Entry): Entry | null {
  for (let before = at - 1; before >= 0; before--) {
    const entry = entries[before]!;
    if (entry.fact.start < fact.sentence.start) return null;
    if (entry.fact.measure !== 'level') continue;
    return isAddable(entry) ? entry : null;
  }
  return null;
}

function wholesOfLists(part: Entry): readonly Entry[] {
  return breakdownsOf(part.document).flatMap(({ whole, parts }) =>
    parts.some(({ entry }) => entry === part) ? [whole] : [],
  );
}

const WIDEST = 12;

/**
 * Figures of that name: of the list that the part stands in, else of its sentence, else of the catalogue's indicator anywhere and of that
 * name near by. The words may leave the beginning of the name out (占支出).
 */
function namedWholes(words: string, part: Entry, at: number, listed: readonly Entry[]): readonly Entry[] {
  const key = keyOf(words);
  const code = findIndicator(words)?.code ?? null;
  const isNamed = (entry: Entry) => (code !== null && entry.fact.code === code) || endsIn(entry, key);
  const ofList = listed.filter(isNamed);
  if (ofList.length > 0) return ofList;
  const named = part.document.entries.filter(
    (entry, place) =>
      mayHold(entry, part) &&
      isNamed(entry) &&
      ((code !== null && entry.fact.code === code) || Math.abs(at - place) <= WIDEST),
  );
  const beside = named.filter((entry) => sameSentence(entry, part));
  return beside.length > 0 ? beside : named;
}

/** Whether it is large enough, of the same time and of the whole region. */
function mayHold(entry: Entry, part: Entry): boolean {
  if (entry === part || !isLevel(entry) || !sameScale(entry, part) || entry.subject.key.includes('·')) return false;
  return sameYears(entry.years, part.years) && printedOf(entry) >= printedOf(part);
}

function endsIn({ fact }: Entry, key: string): boolean {
  const name = keyOf(fact.indicator);
  return key.length > 1 && (name.endsWith(key) || (name.length > 3 && key.endsWith(name)));
}
