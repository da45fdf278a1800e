import { SCOPES } from '../../vocabulary/cues.js';
import { findRegion } from '../../vocabulary/regions/index.js';
import type { Part } from '../clause.js';
import { PLACE } from '../name.js';

const WHOLE = /^(?:全|本|我)(?:市|县|区|州|旗|盟|师|地区|师市|域|市域|县域)$|^师市$/;
const AHEAD = /^(?:全[市县区州旗盟省]|全地区|[省市县区州旗]本级)(?=.{2})/;
const TIERS = /^(?:[省市县区州盟旗师]本?级|本级)$/;
/** Words that end like the name of a place and are none. */
const NO_PLACE = /(?:城|园|小|社|库|灌|景|矿|林|牧|老|新|开发|保护|示范|功能|行政|责任|市辖|建成|市|郊)区$|地区$/;

/** Whether the words name a region and nothing else: 全市, 青禾县, 全国, 市本级. */
export function isPlace(words: string): boolean {
  if (words.length < 2 || words.length > 12) return false;
  if (WHOLE.test(words) || TIERS.test(words) || SCOPES.includes(words) || words === '全市合计') return true;
  return (
    (PLACE.test(words) && !NO_PLACE.test(words)) || (/[市县区州旗盟省]$/.test(words) && findRegion(words) !== null)
  );
}

/** Whether the words speak of the document's whole region: 全市. */
export function isWhole(words: string): boolean {
  return WHOLE.test(words);
}

/** The region that words begin with, and what they say of it: 全市收入预算; empty where they name none. */
export function placeAhead(words: string): readonly [place: string, rest: string] {
  if (isPlace(words)) return [words, ''];
  const ahead = AHEAD.exec(words)?.[0] ?? '';
  return [ahead, words.slice(ahead.length)];
}

/** The scope of a fact, by the places of its row and of its column: empty for the document's own region and what lies in it. */
export function scopeOf(places: readonly string[]): string {
  return places.find((place) => SCOPES.includes(place)) ?? '';
}

/** What a place adds to the name of what is measured there, as in running text: 青禾县常住人口, 市本级收入; nothing for the document's own region. */
export function placeInName(place: string, { own }: Part): string {
  if (WHOLE.test(place) || own.includes(place) || SCOPES.includes(place)) return '';
  const ours = own.find((name) => place.startsWith(name) && TIERS.test(place.slice(name.length)));
  return ours === undefined ? place : ours.slice(-1) + place.slice(ours.length);
}
