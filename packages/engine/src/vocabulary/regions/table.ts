import { BESIDE } from './beside.js';
import { DIVISIONS } from './corps.js';
import { FORMER } from './former.js';
import { autonomousNames, bareProvince, KINDS } from './names.js';
import { NICKNAMES } from './nicknames.js';
import { PROVINCES } from './provinces.js';
import type { Region, RegionLevel } from './region.js';

/** How firmly a name stands for its region, the firmest first. A reading with a smaller number wins. */
const FULL = 0;
const SHORT_WITH_KIND = 1;
const FORMER_NAME = 2;
/** Bare names follow, by level: 吉林 is the province before it is the city. */
export const BARE_PROVINCE = 3;
export const BARE_PREFECTURE = 4;
const BARE_COUNTY = 5;
/** Districts are hardly ever called by their bare name, so 沙湾 is 沙湾市 and not 乐山's 沙湾区. */
const BARE_DISTRICT = 6;

/** One reading of a name; `next` holds the others. */
export interface Named {
  readonly region: Region;
  readonly firm: number;
  readonly next: Named | null;
}

export interface RegionTable {
  /** In the order of their codes. */
  readonly regions: readonly Region[];
  /** Full, former and irregular names. What cutting off the last word gives is worked out by `readingsOf`. */
  readonly byName: ReadonlyMap<string, Named>;
  /** The first two and the first three units of every name. */
  readonly openings: ReadonlySet<string>;
}

/** Length of the longest name, 双江拉祜族佤族布朗族傣族自治县. */
export const LONGEST_NAME = 15;

let table: RegionTable | null = null;

/** Built on the first call, from the lines of text in this folder; a few milliseconds. */
export function regionTable(): RegionTable {
  table ??= build();
  return table;
}

function build(): RegionTable {
  const regions = nation();
  const divisions = divisionOfCity();
  for (const line of PROVINCES) {
    readProvince(line, divisions, regions);
    if (line.startsWith('65')) regions.push(...corps());
  }
  for (const row of BESIDE) insert(regions, besideRegion(row));
  const byName = new Map<string, Named>();
  for (const region of regions) addNames(byName, region);
  addFormerNames(byName, regions);
  for (const [name, code] of NICKNAMES) addName(byName, name, withCode(regions, code)!, SHORT_WITH_KIND);
  const openings = new Set<string>();
  for (const name of byName.keys()) openings.add(name.slice(0, 2)).add(name.slice(0, 3));
  return { regions, byName, openings };
}

/** Puts a region where its code belongs. */
function insert(regions: Region[], region: Region): void {
  const at = regions.findIndex(({ code }) => code > region.code);
  regions.splice(at, 0, region);
}

/** The region of a code among regions in the order of their codes. */
export function withCode(regions: readonly Region[], code: string): Region | null {
  let low = 0;
  let high = regions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const region = regions[middle];
    if (region.code === code) return region;
    if (region.code < code) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

function nation(): Region[] {
  return [{ code: '100000', name: '全国', level: 'nation', parent: null }];
}

function corps(): Region[] {
  const all: Region[] = [{ code: '660000', name: '新疆生产建设兵团', level: 'corps', parent: '650000' }];
  DIVISIONS.forEach((row, index) => {
    all.push({ code: divisionCode(index), name: `第${numeral(row)}师`, level: 'division', parent: '660000' });
  });
  return all;
}

function divisionCode(index: number): string {
  return `66${String(index + 1).padStart(2, '0')}00`;
}

/** The number in words at the head of a row of DIVISIONS. */
function numeral(row: string): string {
  return row.replace(/\d+$/, '');
}

function divisionOfCity(): Map<string, string> {
  const map = new Map<string, string>();
  DIVISIONS.forEach((row, index) => {
    for (let at = numeral(row).length; at < row.length; at += 2) {
      map.set(`6590${row.slice(at, at + 2)}`, divisionCode(index));
    }
  });
  return map;
}

function besideRegion(row: string): Region {
  const parent = row.startsWith('50') ? '500000' : `${row.slice(0, 4)}00`;
  return { code: row.slice(0, 6), name: row.slice(6), level: 'county', parent };
}

/** A line of PROVINCES in pieces: semicolons, pairs of digits, names. */
const PIECES = /;|\d\d|[^;\d]+/g;

function readProvince(line: string, divisions: ReadonlyMap<string, string>, regions: Region[]): void {
  const pieces = line.match(PIECES)!;
  const province = pieces[0];
  const top = `${province}0000`;
  regions.push({ code: top, name: pieces[1], level: 'province', parent: '100000' });
  let group = '';
  let own = top;
  for (let at = 2; at < pieces.length; at += 2) {
    if (pieces[at] === ';') {
      group = province + pieces[at + 1];
      const named = pieces[at + 2].charCodeAt(0) > 57;
      own = named ? `${group}00` : top;
      if (named) regions.push({ code: own, name: pieces[at + 2], level: 'prefecture', parent: top });
      if (named) at++;
    } else {
      const code = group + pieces[at];
      regions.push({ code, name: pieces[at + 1], level: 'county', parent: divisions.get(code) ?? own });
    }
  }
}

function addName(byName: Map<string, Named>, name: string, region: Region, firm: number): void {
  byName.set(name, { region, firm, next: byName.get(name) ?? null });
}

function addNames(byName: Map<string, Named>, region: Region): void {
  addName(byName, region.name, region, FULL);
  if (region.level === 'division') {
    const number = region.name.slice(1);
    addName(byName, number, region, SHORT_WITH_KIND); // 一师
    addName(byName, `农${number}`, region, SHORT_WITH_KIND); // 农一师, until 2012
    return;
  }
  if (region.level === 'province') {
    addName(byName, bareProvince(region.name), region, BARE_PROVINCE);
    return;
  }
  const short = autonomousNames(region.name);
  if (short === null) return;
  addName(byName, short.withKind, region, SHORT_WITH_KIND);
  addName(byName, short.bare, region, bareFirmness(region.level, region.name));
}

/** All that a name can stand for, bare names among it. */
export function readingsOf(table: RegionTable, name: string): Named | null {
  let readings = table.byName.get(name) ?? null;
  if (name.length < 2 || !table.openings.has(name.slice(0, 3))) return readings;
  for (const kind of KINDS) {
    for (let at = table.byName.get(name + kind) ?? null; at !== null; at = at.next) {
      const { region, firm } = at;
      if (firm !== FULL || region.level === 'province') continue;
      readings = { region, firm: bareFirmness(region.level, region.name), next: readings };
    }
  }
  return readings;
}

function bareFirmness(level: RegionLevel, name: string): number {
  if (level === 'prefecture') return BARE_PREFECTURE;
  return name.endsWith('区') ? BARE_DISTRICT : BARE_COUNTY;
}

/** A line of FORMER in pieces: two or four digits, names. */
const FORMER_PIECES = /\d+|\D+/g;

function addFormerNames(byName: Map<string, Named>, regions: readonly Region[]): void {
  for (const line of FORMER) {
    const pieces = line.match(FORMER_PIECES)!;
    for (let at = 1; at < pieces.length; at += 2) {
      addName(byName, pieces[at], withCode(regions, pieces[0] + pieces[at + 1])!, FORMER_NAME);
    }
  }
}
