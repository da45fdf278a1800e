import type { Region, RegionMatch } from './region.js';
import {
  BARE_PREFECTURE,
  BARE_PROVINCE,
  LONGEST_NAME,
  type Named,
  type RegionTable,
  readingsOf,
  regionTable,
  withCode,
} from './table.js';

/** A name in a text with all it can stand for. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly named: Named;
}

/**
 * The region of a name: full (塔城地区), short (塔城, 昌吉州, 一师), former (沙湾县) or with the regions around it
 * (北京市朝阳区, 第一师阿拉尔市). Null where it is none, or could be several: 朝阳区, 鼓楼区, 伊宁 (市 or 县).
 */
export function findRegion(name: string): Region | null {
  const table = regionTable();
  const named = readingsOf(table, name);
  if (named !== null) return onlyReading(named);
  return name.length < 4 ? null : chainOf(table, name);
}

/** Whether the name of a region may start with the first two units of a text: false settles it at once. */
export function opensRegion(text: string): boolean {
  return regionTable().openings.has(text.slice(0, 2));
}

/**
 * The most specific region that a title or heading names; the first of several. Bare names of prefectures and counties count
 * only where a title would have them (2025年张掖财政预算报告); an ambiguous name only with a region around it.
 */
export function findRegionIn(text: string): RegionMatch | null {
  const table = regionTable();
  const mentions = mentionsIn(table, text);
  const named = countRegions(mentions);
  let best: RegionMatch | null = null;
  for (const mention of mentions) {
    const region = resolve(table, mention, named);
    if (region === null || (best !== null && depth(region) <= depth(best.region))) continue;
    best = { region, start: mention.start, end: mention.end, below: placeBelow(text, mention.end) };
  }
  return best;
}

/** Null for a code that is not in the vocabulary. */
export function regionByCode(code: string): Region | null {
  return withCode(regionTable().regions, code);
}

export function allRegions(): readonly Region[] {
  return regionTable().regions;
}

/** Whether a region is, or lies in, another. */
export function isWithin(region: Region, outer: Region): boolean {
  const { regions } = regionTable();
  for (let at: Region | null = region; at !== null; at = at.parent === null ? null : withCode(regions, at.parent)) {
    if (at.code === outer.code) return true;
  }
  return false;
}

function onlyReading(named: Named): Region | null {
  let best: Named | null = named;
  let ties = 0;
  for (let at = named.next; at !== null; at = at.next) {
    if (at.firm < best.firm) {
      best = at;
      ties = 0;
    } else if (at.firm === best.firm && at.region !== best.region) {
      ties++;
    }
  }
  return ties === 0 ? best.region : null;
}

/** The last region of a name that is nothing but regions one inside the other. */
function chainOf(table: RegionTable, name: string): Region | null {
  const parts: Mention[] = [];
  for (let at = 0; at < name.length; ) {
    const part = longestAt(table, name, at, true);
    if (part === null) return null;
    parts.push(part);
    at = part.end;
  }
  return resolve(table, parts[parts.length - 1], countRegions(parts));
}

function longestAt(table: RegionTable, text: string, start: number, bare: boolean): Mention | null {
  for (let end = Math.min(text.length, start + LONGEST_NAME); end > start + 1; end--) {
    const name = text.slice(start, end);
    const named = bare ? readingsOf(table, name) : table.byName.get(name);
    if (named !== undefined && named !== null) return { start, end, named };
  }
  return null;
}

function mentionsIn(table: RegionTable, text: string): Mention[] {
  const mentions: Mention[] = [];
  let end = 0;
  for (let at = 0; at < text.length - 1; ) {
    const joined = mentions.length > 0 && end === at;
    const free = joined || opens(text, at);
    const mention = longestAt(table, text, at, free);
    if (mention !== null && isMeant(table, text, mention, joined, free)) {
      mentions.push(mention);
      end = mention.end;
      at = end;
    } else {
      at++;
    }
  }
  return mentions;
}

/** Full names that are also common words. */
const COMMON: ReadonlySet<string> = new Set(['城区', '郊区', '矿区', '东区', '西区', '新市区', '港口区', '合作市']);

/**
 * Whether a name found in running text stands for the region. `joined`: another region's name ends where it begins; `free`:
 * nothing before it makes it part of a longer word.
 */
function isMeant(table: RegionTable, text: string, mention: Mention, joined: boolean, free: boolean): boolean {
  const { named, start, end } = mention;
  if (named.region.level === 'division') return isDivision(text, start, end, free);
  const firm = firmest(named);
  if (firm >= BARE_PREFECTURE) return free && closes(table, text, end);
  if (firm === BARE_PROVINCE) return free || closes(table, text, end); // not 隆重庆祝
  return joined || !COMMON.has(text.slice(start, end));
}

function firmest(named: Named): number {
  let firm = named.firm;
  for (let at = named.next; at !== null; at = at.next) firm = Math.min(firm, at.firm);
  return firm;
}

/** Not 统一师资, 第一师范. */
function isDivision(text: string, start: number, end: number, free: boolean): boolean {
  if (end < text.length && '范资生傅德长'.includes(text.charAt(end))) return false;
  return free || text.charAt(start) === '第' || text.charAt(start) === '农';
}

const OPENING = /(?:^|[\d\s年在对于将《“"(（、，,。：:—-])$/;
const CLOSING =
  /^(?:$|[\d\s〇零一二三四五六七八九十年的在》”"）)、，,。：:—-]|人民政府|政府|国民|经济|社会|统计|财政|预算|规划|工作|行署|行政|概况|发展|[市县区地州盟旗师]?[委志情])/;

/** Whether a bare name may begin here: not inside a longer word. */
function opens(text: string, start: number): boolean {
  return OPENING.test(text.slice(Math.max(0, start - 1), start));
}

/** Whether a bare name may end here: before another region's name, or before what follows names in titles. */
function closes(table: RegionTable, text: string, end: number): boolean {
  return CLOSING.test(text.slice(end, end + 4)) || longestAt(table, text, end, false) !== null;
}

/** How many mentions could stand for each region, by its code. */
function countRegions(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { named } of mentions) {
    for (const code of codesOf(named)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function codesOf(named: Named): ReadonlySet<string> {
  const codes = new Set<string>();
  for (let at: Named | null = named; at !== null; at = at.next) codes.add(at.region.code);
  return codes;
}

/** What a mention stands for: the reading that lies in another region of the text, else the firmest if there is only one. */
function resolve(table: RegionTable, mention: Mention, counts: ReadonlyMap<string, number>): Region | null {
  const { named } = mention;
  if (named.next === null) return named.region;
  const own = codesOf(named);
  let inside: Named | null = null;
  let several = false;
  for (let at: Named | null = named; at !== null; at = at.next) {
    if (!liesInAnother(table, at.region, own, counts)) continue;
    if (inside === null || at.firm < inside.firm) {
      inside = at;
      several = false;
    } else if (at.firm === inside.firm && at.region !== inside.region) {
      several = true;
    }
  }
  if (inside !== null) return several ? null : inside.region;
  return onlyReading(named);
}

/** Whether a region around this one, below the nation, is named by another mention. `own`: codes of this mention. */
function liesInAnother(
  table: RegionTable,
  region: Region,
  own: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
): boolean {
  for (let code = region.parent; code !== null; code = withCode(table.regions, code)!.parent) {
    const others = (counts.get(code) ?? 0) - (own.has(code) ? 1 : 0);
    if (others > 0 && code !== NATION) return true;
  }
  return false;
}

const NATION = '100000';

function depth(region: Region): number {
  if (region.level === 'county') return 4;
  if (region.level === 'prefecture' || region.level === 'division') return 3;
  if (region.level === 'corps') return 2;
  return region.level === 'province' ? 1 : 0;
}

const BELOW =
  /^([一-鿿]{1,8}?(?:镇|乡|苏木|街道|团场|团|农场|牧场|林场|新区|开发区|高新区|经开区|园区|示范区|试验区|管理区))(?=人民政府|政府|办事处|管委会|管理委员会|国民|经济|工作|统计|财政|预算|[\d\s年的]|二[〇○零]|$)/;

function placeBelow(text: string, end: number): string | null {
  const found = BELOW.exec(text.slice(end, end + 20));
  return found === null ? null : found[1];
}
