import { beforeFigure } from '../../entries/before.js';
import { lastPiece } from '../../entries/clause.js';
import { type Figure, isAddition, isAim, isYearly, scaleOf } from '../figures.js';
import { namesOf } from './names.js';
import { boundOf } from './shortfall.js';
import type { Level } from './upper.js';

/** A share of a target that the plan above gives to the region of the plan below, or to every region. */
export interface Allotted {
  readonly upper: Figure;
  /** Whether the plan above marks the indicator as binding (约束性) behind its name. */
  readonly binding: boolean;
  /** What the plan below sets for it, in the order of its text; at least one. */
  readonly lower: readonly Figure[];
}

/** What may stand before the region that a share is for. */
const LEAD = /^(?:其中|到|20\d\d年|[，,、；;：:]|全[省市州盟])+/;
const EVERYBODY = /^各(?:地|[省市州盟县区旗]{1,3})(?![^\d]{0,6}(?:平均|合计|共))/;
/** The words of the other shares in the list. */
const PLACE = /^(?:全[省市州盟县区]|其[他余它]|各|[\u4e00-\u9fff]{1,5}?[县区市旗州盟])/;
/** What may stand before a name without making it another one. */
const BEFORE_NAME =
  /^(?:其中|到|20\d\d年底?|力争|全[省市州盟县区]|“十[一二三四五六]五”(?:时期|期间)|五年|累计|[（(][一二三四五六七八九十\d]+[）)])*$/;
const BINDING = /^[^，。；：\d]{0,8}[（(]约束性/;
const CUT = /(?:降低|下降|减少|削减|压减)/;

/** The shares that the plan above allots to the plan below by name, with the answers of the plan below. */
export function allottedIn({ upper, plan }: Level): readonly Allotted[] {
  const { region } = plan.frame;
  if (region === '' || region === upper.frame.region) return [];
  const own = plan.entries.filter(isAim).filter((figure) => figure.fact.scope === '' && !isYearly(figure));
  return upper.entries.filter(isAim).flatMap((share) => {
    if (!isFor(share, region)) return [];
    const names = own.flatMap((figure) => {
      const end = nameEndOf(share, figure);
      return end !== null && isAnswer(share, figure, end) ? [{ figure, end }] : [];
    });
    if (names.length === 0) return [];
    const { end, figure } = names[0]!;
    const { code } = figure.fact;
    const whole = { ...share, fact: { ...share.fact, code } };
    return [{ upper: whole, binding: BINDING.test(upper.text.slice(end)), lower: names.map((name) => name.figure) }];
  });
}

/** Whether a figure for a share lies on the wrong side of it; cuts are compared by their size. */
export function isWeaker({ upper }: Allotted, lower: Figure): boolean {
  const [asked, set] = [upper.amount.printed, lower.amount.printed];
  if (lower.amount.value < 0)
    return Math.max(-set.low, -set.high) < Math.min(Math.abs(asked.low), Math.abs(asked.high));
  if (upper.fact.code === null && upper.fact.comparator === '=') return false;
  const bound = boundOf(upper);
  return bound !== null && (bound === 'floor' ? set.high < asked.low : set.low > asked.high);
}

function isFor(share: Figure, region: string): boolean {
  const words = lastPiece(beforeFigure(share)).replace(LEAD, '');
  return words.startsWith(region) || EVERYBODY.test(words);
}

/** Where the name of a figure below ends in the sentence of a share, if the share is one of it. */
function nameEndOf(share: Figure, lower: Figure): number | null {
  const words = beforeFigure(share);
  for (const name of namesOf(lower)) {
    const at = name.length < 4 ? -1 : words.lastIndexOf(name);
    if (at < 0) continue;
    const before = lastPiece(words.slice(0, at));
    if (BEFORE_NAME.test(before)) return share.fact.sentence.start + at + name.length;
  }
  return null;
}

/** Whether both are on one scale, for the same time, and nothing but shares of the same whole stands between the name and the share. */
function isAnswer(share: Figure, lower: Figure, nameEnd: number): boolean {
  const { document, fact } = share;
  if (scaleOf(share) !== scaleOf(lower) || share.years.to !== lower.years.to) return false;
  const between = document.text.slice(nameEnd, fact.start);
  if (CUT.test(between) !== lower.amount.value < 0 || (lower.amount.value >= 0 && share.amount.value < 0)) return false;
  if ((isRate(share) || isRate(lower)) && lower.amount.value >= 0 && share.fact.measure !== lower.fact.measure)
    return false;
  if (
    lower.amount.value >= 0 &&
    isAddition(lower) !== /新增|净增/.test(document.text.slice(fact.sentence.start, nameEnd))
  )
    return false;
  return document.entries
    .filter((entry) => entry.fact.start >= nameEnd && entry.fact.start < fact.start)
    .every((entry) => {
      const lead = lastPiece(document.text.slice(nameEnd, entry.fact.start));
      return scaleOf(entry) === scaleOf(share) && (PLACE.test(lead.replace(/^其中/, '')) || isVerb(lead));
    });
}

function isRate({ amount }: Figure): boolean {
  return amount.of === 'percent';
}

/** 达到, 不低于: what stands between a name and its own figure. */
function isVerb(words: string): boolean {
  return words.length <= 4;
}
