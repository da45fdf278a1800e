import { findRegion, opensRegion } from '../../vocabulary/regions/index.js';
import type { Stretch } from '../clause.js';
import type { Mention } from './mentions.js';
import type { Zone } from './zones.js';

/** A place with the word for its level: 云岭县, 柳湾镇, 五团; not 城市, 乡镇, 农村. */
const LEVELLED =
  /^(?:(?:第?\d{1,2}|[一二三四五六七八九十]{1,3})[师团]|[一-鿿]{1,6}?(?:自治[县州旗]|地区|(?<![城超夜都门上])市|县|(?<![城乡重集制])镇|(?<![城国])乡(?!村)|(?<![农乡中单新])村|旗|(?<!联)盟|州))/;
/** What makes a place the name of a street or of a body: 杭州路, 沙湾市政府, 市场. */
const NOT_BEHIND = /^(?:[路街道场级政民域管委员]|大学|中央|精神)/;
/** Places without a code that plans speak of. */
const WIDE = /^(?:新疆|南疆|北疆|东疆|兵团|师市|长三角|珠三角|京津冀|大湾区|粤港澳|成渝|东北|西北|西南)/;
const LONGEST = 12;

/** Where the place that a name starts with ends, `from` where it starts with none. */
export function behindPlace(text: string, { from, to }: Stretch): number {
  const head = text.slice(from, Math.min(to, from + LONGEST));
  const levelled = LEVELLED.exec(head)?.[0] ?? WIDE.exec(head)?.[0];
  if (levelled !== undefined && !NOT_BEHIND.test(text.slice(from + levelled.length, from + levelled.length + 2)))
    return from + levelled.length;
  if (!opensRegion(head)) return from;
  for (let length = Math.min(5, head.length); length >= 2; length--) {
    const level = findRegion(head.slice(0, length))?.level;
    if (level === undefined || level === 'nation' || NOT_BEHIND.test(head.slice(length))) continue;
    // Bare names of counties are common words too (新兴, 东风): only before a figure is one surely a place.
    if (level !== 'county' || length > 2 || /^[\d“(]/.test(head.slice(length))) return from + length;
  }
  return from;
}

const LONGEST_PLACE = 40;

/** Whether a noun phrase only says where: 在柳湾、石桥等乡镇, 支持某市. */
export function namesPlace(text: string, zone: Zone): boolean {
  if (zone.to - zone.from > LONGEST_PLACE) return false;
  const end = behindPlace(text, zone);
  return end > zone.from && (end === zone.to || zone.before.at(-1)?.word === '在');
}

/**
 * Where a project is to stand: the place that its name starts with, which ends at `site`, or one that the words before it
 * name; null where neither does.
 */
export function placeOf(text: string, { item, ahead }: Mention, site: number): string | null {
  if (site > item.from) return text.slice(item.from, site);
  return ahead !== null && namesPlace(text, ahead) ? text.slice(ahead.from, ahead.to) : null;
}
