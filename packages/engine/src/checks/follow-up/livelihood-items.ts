import type { Mode } from '../../document/document.js';
import type { Range } from '../../document/range.js';
import type { CaseDocument } from '../../entries/case.js';
import { lastClause } from '../../entries/clause.js';
import { modeAt } from '../../entries/mode-at.js';
import { countOf } from '../numeral.js';

/** How many livelihood items (民生实事) a report promises for a year or says were done. */
export interface LivelihoodItems extends Range {
  readonly document: CaseDocument;
  readonly count: number;
  /** How many kinds (9大类48项) they fall into; null where it is not said. */
  readonly kinds: number | null;
  readonly mode: Mode;
}

const NUMERAL = String.raw`(?:\d{1,3}|[一二三四五六七八九十百]{1,4})`;
/** 9大类48项民生实事, 十件实事, 20项惠民工程. */
const ITEMS = new RegExp(
  `(?:(${NUMERAL})(?:大类|个?方面|大领域|类))?(?<![\\d.第百千万])(${NUMERAL})[项件个](?:重点|省级|市级|县级|区级|年度)?(?:(?:为|惠|利|便)民办?|民生)?(?:办?实事|民生工程|惠民工程)`,
  'g',
);
/** Words before it in its clause: one field's own list, each year, several years, a part of them. */
const OTHER =
  /卫生|健康|医|教育|法治|法院|检察|公安|政务|残|妇|儿童|工会|养老|每|五年|年来|累计|连续|其中|已有|剩余|另有|(?:近|超过?)$/;
const LOOK_BACK = 20;

/** The counts of a document, in the order of the text. */
export function livelihoodItemsIn(document: CaseDocument): readonly LivelihoodItems[] {
  const { text } = document;
  if (!/实事|民生工程|惠民工程/.test(text)) return [];
  return [...text.matchAll(ITEMS)]
    .filter(({ index }) => !OTHER.test(lastClause(text.slice(Math.max(0, index - LOOK_BACK), index))))
    .map(({ index: start, 0: quote, 1: kinds, 2: numeral }) => ({
      document,
      start,
      end: start + quote.length,
      count: countOf(numeral!),
      kinds: kinds === undefined ? null : countOf(kinds),
      mode: modeAt(document, start),
    }));
}
