import { beforeFigure, beforeName } from '../../entries/before.js';
import type { Entry } from '../../entries/entry.js';
import { sameDefinition } from '../../entries/look-up.js';
import { isSpecific } from '../../entries/specific.js';
import { type Figure, isAddition, scaleOf } from '../figures.js';

/** Words by which a clause turns to a part of the region or of the indicator. */
const PART =
  /其中|分(?:县|区|产业|行业|类型|领域)|民营|非公|国有|外商|[省市县区师团]本?级|(?:开发|示范|先行|试验|合作|功能|工业|保税|高新)区|[\u4e00-\u9fff]{1,3}(?:县(?!级|域|乡|城|区)|旗|街道)/g;

/**
 * Whether a figure of one document and a figure of another are of the same thing: the same measure, words of definition, scale and part.
 * The names are known to have one key, the documents to be of one region. A name of the catalogue is specific enough, however short.
 */
export function isCounterpart(one: Figure, other: Figure): boolean {
  return (
    one.fact.measure === other.fact.measure &&
    one.fact.scope === other.fact.scope &&
    sameDefinition(one, other) &&
    scaleOf(one) === scaleOf(other) &&
    one.subject.added === other.subject.added &&
    (one.fact.code !== null || isAddition(one) === isAddition(other)) &&
    isTelling(one) &&
    isTelling(other) &&
    partsOf(one) === partsOf(other)
  );
}

/** Whether the name says enough to be found again in another document. */
export function isTelling(figure: Figure): boolean {
  return figure.fact.code !== null || isSpecific(figure);
}

/** 扣除房地产开发后,固定资产投资增长2%: something was left out; price and chance (扣除价格因素) are no part of it. */
const LONGEST_WITHOUT = 32;
const WITHOUT = /(?:扣除|剔除|不含|不包括)(?![^，,。；;]{0,14}(?:因素|影响))[^，,。；;]{2,16}?[后外]?[，,）)]?$/;

/**
 * The words of a part (其中, 市本级, 开发区) in the clause before the name and in a 其中 before it, and of what was left out; empty for the whole
 * region.
 */
export function partsOf(figure: Figure): string {
  const before = beforeName(figure);
  const clause = before.slice(
    Math.max(before.lastIndexOf('，'), before.lastIndexOf('；'), before.lastIndexOf('其中') - 1) + 1,
  );
  return [...(clause.match(PART) ?? []), ...(WITHOUT.exec(before.slice(-LONGEST_WITHOUT)) ?? [])].join('·');
}

/** 1—11月, 前三季度, 上半年. */
const PART_OF_YEAR =
  /(?:\d{1,2}|[一二三四五六七八九十]+)[—–\-~至到](?:\d{1,2}|[一二三四五六七八九十]+)月|前?[一二三]季度|[上下]半年|截至\d{1,2}月/;

/** Whether its sentence does not say before it that only some months are meant. */
export function isOfWholeYear(entry: Entry): boolean {
  return !PART_OF_YEAR.test(beforeFigure(entry));
}
