import { TAILS } from '../vocabulary/cues.js';
import type { Quantity } from './item.js';
import { isGeneral, nameOf, PLACE, saysMeasure, withoutPlace } from './name.js';

const COLLECTIVES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/第一(?:产业)?、第?二(?:产业)?[、和]第?三产业/, ['第一产业', '第二产业', '第三产业']],
  [/三次产业|三产业/, ['第一产业', '第二产业', '第三产业']],
  [/城乡/, ['城镇', '农村']],
];

/** 三次产业贡献率分别为…: one word for several things, spelled out for the values. */
export function collective(words: string, count: number): readonly string[] | null {
  for (const [word, members] of COLLECTIVES) {
    if (members.length === count && word.test(words) && !/[、和]/.test(words.replace(word, '')))
      return members.map((member) => nameOf(words).replace(word, member));
  }
  return null;
}

const BETWEEN_WORDS = /以及|(?<!调)和(?![田平谐美])|(?<!普|以|涉|波|危)及(?![时格其])|(?<!参)与(?!会)/;
const BETWEEN = new RegExp(`、|${BETWEEN_WORDS.source}`);

export function splitInto(words: string, count: number): readonly string[] | null {
  const clean = lastCommaPart(words);
  for (const parts of [splitKeeping(clean, '、'), splitAny(clean), splitLast(clean, count)]) {
    if (parts !== null && parts.length === count) return parts;
  }
  const all = splitAny(words.replaceAll(',', '、'));
  return all.length === count ? all : null;
}

function splitKeeping(words: string, mark: string): readonly string[] {
  return words.split(mark).filter((part) => part !== '');
}

export function splitAny(words: string): readonly string[] {
  return outsideBrackets(words).filter((part) => part !== '');
}

/** Splits at 、和与及 outside of brackets and quotations. */
function outsideBrackets(words: string): string[] {
  if (!/[（(“《]/.test(words)) return words.split(BETWEEN);
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < words.length; i++) {
    const character = words[i]!;
    if ('(“《'.includes(character)) depth++;
    else if (')”》'.includes(character)) depth--;
    else if (
      depth === 0 &&
      BETWEEN.test(character) &&
      (character === '、' || BETWEEN.test(words.slice(Math.max(0, i - 1), i + 2)))
    ) {
      parts.push(words.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(words.slice(start));
  return parts;
}

/** `A、B、C和D` for two values is two groups at 和. */
function splitLast(words: string, count: number): readonly string[] | null {
  const parts = words.split(BETWEEN_WORDS).filter((part) => part !== '');
  return parts.length === count ? parts : null;
}

/** Gives shared heads and tails to every part: 城镇和连队职工人均可支配收入, 旅游人数、收入. */
export function spread(parts: readonly string[], values: readonly Quantity[] = []): readonly string[] {
  const places = ofPlaces(parts);
  if (places !== null) return places;
  const first = nameOf(parts[0]!);
  const last = parts.at(-1)!;
  const tail = sharedTail(last);
  const head = sharedHead(first);
  return parts.map((part, i) => {
    const name = i === 0 ? first : nameOf(part) || part;
    if (i > 0 && head !== '' && isBareHead(name)) return head + name;
    if (tail === '' || i === parts.length - 1 || saysMeasure(name) || isApart(name, tail, values[i])) return name;
    return joined(name, tail.length === 3 && PROCESS.test(name) ? '率' : tail);
  });
}

/** 甲县、乙区生产总值: behind places alone, all that the last one is asked for is shared. */
function ofPlaces(parts: readonly string[]): readonly string[] | null {
  const places = parts.slice(0, -1);
  if (!places.every((place) => PLACE.test(place))) return null;
  const last = nameOf(parts.at(-1)!);
  const asked = withoutPlace(last);
  if (asked === last) return null;
  return [...places, last.slice(0, -asked.length)].map((place) => place + nameOf(asked));
}

const OF_MONEY = /(?:收入|支出|产值|投资|增加值|销售额|零售额|利润|余额)$/;

/** 接待游客 is no name of an income: neither those who come and use nor what is not counted in money share such a tail. */
function isApart(name: string, tail: string, value: Quantity | undefined): boolean {
  if (!OF_MONEY.test(tail)) return false;
  const other = value !== undefined && !['money', 'percent', 'times', 'none'].includes(value.of);
  return other || /(?:游客|旅客|用户|客流)$/.test(name);
}

/** 城镇居民 and 居民人均可支配收入 share 居民. */
function joined(name: string, tail: string): string {
  for (let shared = Math.min(3, tail.length - 1); shared > 0; shared--) {
    if (name.endsWith(tail.slice(0, shared))) return name + tail.slice(shared);
  }
  return name + tail;
}

/** A part that ends in a process of its own takes 率 alone: 自来水入户和集中供气率. */
const PROCESS =
  /(?:入户|供热|处理|回收|利用|覆盖|收养|供养|就业|升学|机耕|机播|机收|入学|入园|参保|接种|筛查|使用|巩固|改造|治理|整治|硬化|绿化|普及)$/;

const SHARED_TAILS =
  '居民人均可支配收入 职工人均可支配收入 常住居民人均可支配收入 人均可支配收入 居民人均消费支出 居民人均生活消费支出 人均消费支出 参保率 覆盖率 普及率 入学率 毛入学率 处理率 集中处理率 无害化处理率 利用率 综合利用率 达标率 合格率 供热率 通达率 治理率 完好率 普惠率 入户率 满意率 办结率 巩固率 机械化率 使用率 防渗率 优良率 优良比例 达标比例 吞吐量 消费量 使用量 拥有量 保有量 数量 人数 工程 贷款 存款 营收 死亡人数 常住人口 户籍人口 人均财政补助标准 财政补助标准 补助标准'
    .split(' ')
    .concat(TAILS)
    .sort((a, b) => b.length - a.length);

function sharedTail(last: string): string {
  const found = SHARED_TAILS.find((tail) => last.endsWith(tail) && last.length > tail.length);
  if (found !== undefined) return found;
  if (last.endsWith('比例')) return '比例';
  return last.endsWith('率') ? last.slice(-3) : '';
}

/** 旅游 of 旅游人数: what stands before the first part's own measure. */
function sharedHead(first: string): string {
  for (const tail of SHARED_TAILS)
    if (first.endsWith(tail) && first.length > tail.length) return first.slice(0, -tail.length);
  return '';
}

function isBareHead(name: string): boolean {
  return isGeneral(name) || SHARED_TAILS.includes(name);
}

export function lastCommaPart(words: string): string {
  return words.slice(words.lastIndexOf(',') + 1);
}
