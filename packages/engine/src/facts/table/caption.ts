import type { Span } from '../../document/document.js';
import { withFigureYears } from '../../document/numerals.js';
import { TAILS } from '../../vocabulary/cues.js';
import { findIndicator } from '../../vocabulary/indicators/index.js';
import type { Part } from '../clause.js';
import { tierOf } from '../tier.js';
import { unitBehind } from '../unit-behind.js';
import { unitIn, unitInBrackets } from './units.js';
import { isPartOfYear, yearsIn } from './years.js';

/** What stands above a table: its title and the line of its units. */
export interface Caption {
  /** The one year or span that it names, null where it names none or several. */
  readonly years: Span | null;
  /** Whether it speaks of months or quarters: its figures are of no year. */
  readonly partial: boolean;
  /** All that its line of units gives, per cent last: 单位:亿元、%. */
  readonly units: readonly string[];
  /** What all rows are of, empty where it does not say: 一般公共预算收入. */
  readonly topic: string;
  /** Whether each row is a part of the topic and named without it: 分行业固定资产投资. */
  readonly parted: boolean;
  /** Whether its shares are changes: …涨跌幅度, …增长速度. */
  readonly grows: boolean;
  /** Whether it, or the text, tells what has been reached: 进展情况, 中期评估. */
  readonly looksBack: boolean;
  /** The one government that it is limited to (市本级). */
  readonly tier: string;
}

const LOOKS_BACK = /进展|完成情况|评估|监测|执行情况|实施情况/;
const AIMS = /目标|规划|计划|预期|任务/;
const LABEL =
  /^(?:续?附?[表图]|专栏|附件)\s*(?:(?!(?:19|20)\d{2}年)[\d一二三四五六七八九十]+(?:[-—.]\d+)*)?\s*[:：.、]?/;
const NUMBERED = /^(?:续?附?表|专栏)\s*[\d一二三四五六七八九十]/;
const DATED = /(?:19|20)\d{2}年?[-—–~至到]+(?:19|20)\d{2}年|(?:19|20)\d{2}年|[“"]?十[一二三四五]五[”"]?/g;
const UNITS = /单位[:：]?([^|;:：)）]+)/;

/** What the text around a table says of it. */
export interface Paper {
  readonly part: Part;
  /** Whether the text reports what has been reached: a mid-term review, figures of many years. Its years are those of results. */
  readonly looksBack: boolean;
  /** The year up to which the lines below the table say that it tells: 注:截至2023年6月底; null where they do not. */
  readonly until: Span | null;
}

/** Reads the lines above a table, in narrow forms without blanks. */
export function captionOf(lines: readonly string[], { part, looksBack, until }: Paper): Caption {
  const title = titleOf(lines);
  const dated = title.match(DATED) ?? [];
  const inTitle = unitInBrackets(title);
  const units = lines.map(unitsIn).findLast((found) => found.length > 0) ?? (inTitle === '' ? [] : [inTitle]);
  const { topic, parted } = topicOf(withoutPlace(title, part));
  return {
    years: dated.length === 1 ? yearsIn(dated[0]!) : until,
    partial: isPartOfYear(title),
    units,
    topic,
    parted,
    grows: /(?:涨跌|增长)(?:幅度?|速度|情况)|增速|增幅/.test(title),
    looksBack: LOOKS_BACK.test(title) || (looksBack && !AIMS.test(title)),
    tier: tierOf(title),
  };
}

/** The last line that titles the table; one with a number (表3) rather than another, which may be the running head of a page. */
function titleOf(lines: readonly string[]): string {
  const titles = lines.filter((line) => /\p{L}{3}/u.test(titleIn(line)) && !/[。;]$/.test(line));
  return titleIn(titles.findLast((line) => NUMBERED.test(line)) ?? titles.at(-1) ?? '');
}

/** The title of a table without its number and its line of units. */
function titleIn(line: string): string {
  return withFigureYears(line.replace(UNITS, '').replace(LABEL, ''));
}

/** 元/平方米 is one unit; 亿元、% and 亿元,万人 are two. */
function unitsIn(line: string): readonly string[] {
  const listed = UNITS.exec(line)?.[1] ?? '';
  const units = listed.split(/[、,，和]/).map((one) => unitIn(one));
  return units.filter((unit) => unit !== '').sort((a, b) => Number(isShare(a)) - Number(isShare(b)));
}

export function isShare(unit: string): boolean {
  return unit === '%' || unit === '‰';
}

function withoutPlace(title: string, { own }: Part): string {
  const named = [...own, '全市', '全县', '全区', '全州', '全省', '全地区'];
  const bare = title.replace(/(?:(?:19|20)\d{2}年?(?:[-—–~至到]+)?)+|^关于/g, '');
  const place = named.find((one) => bare.startsWith(one));
  return place === undefined ? bare : bare.slice(place.length);
}

const ACCOUNT = /(?:一般公共预算|政府性基金预?算?|国有资本经营预?算?|社会保险基金预?算?)(?:收入|支出|收支)/;
const PARTED = /^分(?:行业|产业|领域|类型|类别|地区|县区?|登记注册类型|经济类型)/;
const TAIL =
  /(?:及其?(?:增长速度|增速|构成|增长情况)|(?:比上年)?(?:涨跌幅度?|增长速度|增长情况|增速|增幅|增长)|(?:预算)?(?:完成|执行|统计|基本)?情况(?:统计)?表?|(?:统计|完成)?表|主要指标)+(?:\([^)]*\))?$/;

function topicOf(title: string): Pick<Caption, 'topic' | 'parted'> {
  const account = ACCOUNT.exec(title);
  if (account !== null) return { topic: account[0], parted: false };
  const parted = PARTED.exec(title);
  const bare = (parted === null ? title : title.slice(parted[0].length)).replace(TAIL, '').replace(/\([^)]*\)$/, '');
  const telling = findIndicator(bare) !== null || TAILS.some((tail) => bare.endsWith(tail));
  return { topic: bare.length <= 20 && (telling || parted !== null) ? bare : '', parted: parted !== null };
}

/** The unit that a table gives to an indicator, where it gives several: 率 takes %, 生产总值 takes 亿元. */
export function unitOf(name: string, { units }: Caption): string {
  if (units.length < 2) return units[0] ?? '';
  const known = findIndicator(name);
  const share = units.find(isShare);
  if (share !== undefined && (/(?:率|比重|比例|占比)$/.test(name) || known?.unit === 'ratio')) return share;
  const sizes = units.filter((unit) => !isShare(unit));
  return sizes.length === 1 ? sizes[0]! : (sizes.find((unit) => unitBehind(unit, 0).of === known?.unit) ?? '');
}
