import { isSpecific } from '../../entries/specific.js';
import { isYearly, type Succession } from '../../entries/successions.js';
import { yearOf } from '../../entries/years.js';
import { type Figure, isAim } from '../figures.js';

/** How much a target weighs: `headline` in the paragraph of the year's main targets, `known` by the catalogue, or any `other`. */
export type Weight = 'headline' | 'known' | 'other';

/** The quantified targets that yearly documents set for a year, one for each indicator, in the order of the documents. */
export function targetsSet({ year, before }: Succession): readonly Figure[] {
  const found = new Map<string, Figure>();
  for (const entry of before.filter(isYearly).flatMap(({ entries }) => entries)) {
    const { stock } = entry.subject;
    if (!isAim(entry) || yearOf(entry.years) !== year || found.has(stock) || DECIDED.test(entry.fact.indicator))
      continue;
    if (isSpecific(entry) || weightOf(entry) === 'headline') found.set(stock, entry);
  }
  return [...found.values()];
}

/** What is done when it is decided: a deficit, bonds, a planned spending. */
const DECIDED = /赤字|国债|债券|债务|预算支出|预算内投资|财政支出|补助|补贴|计划.{0,6}投资|年度投资|安排/;

/** 主要预期目标是: 地区生产总值增长6%左右, … */
const HEAD = /(?:预期|主要|发展)[^。；\n]{0,12}目标/;
/** How far before a figure the sentences of the main targets begin. */
const REACH = 400;

export function weightOf({ fact, document: { text } }: Figure): Weight {
  if (fact.code === null) return 'other';
  const from = Math.max(text.lastIndexOf('\n', fact.start) + 1, fact.start - REACH);
  return HEAD.test(text.slice(from, fact.start)) ? 'headline' : 'known';
}
