import { beforeFigure, beforeName } from '../../entries/before.js';
import type { Case } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { isDated, isLevel, sameSentence } from '../../entries/look-up.js';
import { isSpecific, reachOf } from '../../entries/specific.js';
import { sameYears } from '../../entries/years.js';
import type { Dimension } from '../../vocabulary/conversions.js';
import type { Operand } from '../../vocabulary/quotients.js';

/** Words of a name that say which side of an identity it is, not of what. */
const SIDES = /单位面积|播种|种植|收获|平均|面积|总产量|总产|产量|单产|亩产|每亩|总|年/g;

/**
 * The levels of an operand that belong to `stated`: those of its sentence, else of its paragraph, else of its document. Beyond the
 * sentence they are of the same year, known to the catalogue and of the whole region; beyond the paragraph their names stand alone.
 * `measured` asks for something else than levels.
 */
export function nearestOf(
  { bySubject }: Case,
  stated: Entry,
  operand: Operand,
  measured: (entry: Entry) => boolean = isLevel,
): readonly Entry[] {
  const fits = (entry: Entry) => entry !== stated && measured(entry) && isOf(entry, operand);
  const known = (bySubject.get(operand.code) ?? []).filter(
    (entry) => entry.document === stated.document && fits(entry),
  );
  const named =
    operand.name === undefined ? [] : besideOf(stated).filter((entry) => isNamed(entry, operand) && fits(entry));
  const group = known.length + named.length === 0 ? '' : groupOf(stated);
  const beside = [...known, ...named].filter(
    (entry) =>
      sameSentence(entry, stated) &&
      meetsYears(entry, stated) &&
      sameCrop(entry, stated, operand) &&
      groupOf(entry) === group,
  );
  if (beside.length > 0) return beside;
  const dated = known.filter((entry) => isDated(entry) && sameYears(entry.years, stated.years));
  if (dated.length === 0 || !isOfRegion(stated)) return [];
  const near = dated.filter(isOfRegion);
  const close = near.filter((entry) => sameParagraph(entry, stated));
  return close.length > 0 ? close : near.filter(isSpecific);
}

/** The figures of its sentence. */
function besideOf(stated: Entry): readonly Entry[] {
  return stated.document.entries.filter((entry) => sameSentence(entry, stated));
}

function isNamed({ fact }: Entry, { name }: Operand): boolean {
  return fact.code === null && name?.test(fact.indicator) === true;
}

/** Whether a figure is of an operand's kind of unit, of the document's own region and no addition (新增). */
function isOf({ subject, amount }: Entry, { of }: Operand): boolean {
  return !subject.added && !subject.key.includes('·') && amount !== null && sameKind(amount.of, of);
}

function sameKind(one: Dimension, other: Dimension): boolean {
  return one === other || (other === 'visits' && one === 'people');
}

/** In one sentence a figure of five years may stand for the last of them: what was done is often read as of all. */
function meetsYears({ years: one }: Entry, { years: other }: Entry): boolean {
  return one === null || other === null || (one.from <= other.to && other.from <= one.to);
}

/** 单产 beside 小麦面积 may be of anything, 玉米单产 beside it is not of wheat. */
function sameCrop(one: Entry, other: Entry, { ofCrop }: Operand): boolean {
  if (!ofCrop) return true;
  const [a, b] = [one, other].map(({ fact }) => fact.indicator.replace(SIDES, ''));
  return a === b || a === '' || b === '' || one.fact.code !== null;
}

/** Whether neither heading nor sentence narrows it to a part of the region or of its economy. */
export function isOfRegion(entry: Entry): boolean {
  return reachOf(entry).replace(/其中|分(?:产业|行业|类型|领域)|[|·]/g, '') === '' && groupOf(entry) === '';
}

const GROUP = '民营|非公|国有|外商|私营|限额以上|限上|规模以上|规上';
/** 限额以上零售总额按经营地统计,城镇…: what follows is of the group. */
const GROUPED = new RegExp(`(${GROUP})[^,，。；;\\d]*(?:统计|分|看|中)[,，]`);
const NAMED_GROUP = new RegExp(GROUP);
const LONGEST_SENTENCE = 120;

/** The group that the words in front of a figure narrow it to, empty where they do not. */
function groupOf(entry: Entry): string {
  const { text } = entry.document;
  const { start: from } = entry.fact.sentence;
  const own = GROUPED.exec(beforeName(entry))?.[1];
  if (own !== undefined || !text.startsWith('其中', from)) return own ?? '';
  // A sentence that starts with 其中 goes on about the figure before it.
  const before = /[^。；;\n]*[。；;]?\s*$/.exec(text.slice(Math.max(0, from - LONGEST_SENTENCE), from))![0];
  return NAMED_GROUP.exec(before)?.[0] ?? '';
}

const LOOK_BACK = 40;
const CUMULATIVE = /累计|[五四三]年来?(?!级|制)|年均/;

/** Whether its clause speaks of several years together. */
export function isCumulative(entry: Entry): boolean {
  return CUMULATIVE.test(/[^。；;]*$/.exec(beforeFigure(entry, LOOK_BACK))![0]);
}

function sameParagraph({ fact, document }: Entry, { fact: other }: Entry): boolean {
  const [first, last] = fact.start < other.start ? [fact, other] : [other, fact];
  return !document.text.slice(first.end, last.start).includes('\n');
}
