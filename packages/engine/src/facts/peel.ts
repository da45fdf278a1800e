import { ByUnit, standsAt } from '../vocabulary/by-unit.js';
import { BEFORE, type Cue, type CueRow, LEADING } from '../vocabulary/cues.js';

/** The cues found on a clause, one bit each. */
export type Cues = number;

/** The bit of every cue. */
export const CUE: Readonly<Record<Cue, Cues>> = {
  link: 1 << 0,
  about: 1 << 1,
  least: 1 << 2,
  most: 1 << 3,
  up: 1 << 4,
  down: 1 << 5,
  to: 1 << 6,
  from: 1 << 7,
  since: 1 << 8,
  mean: 1 << 9,
  rate: 1 << 10,
  fallRate: 1 << 11,
  each: 1 << 12,
  all: 1 << 13,
  expected: 1 << 14,
  strive: 1 << 15,
  planned: 1 << 16,
  done: 1 << 17,
  total: 1 << 18,
  own: 1 << 19,
  year: 1 << 20,
  state: 1 << 21,
  within: 1 << 22,
  filler: 1 << 23,
};

export function has(cues: Cues, cue: Cues): boolean {
  return (cues & cue) !== 0;
}

export function namesOf(cues: Cues): readonly Cue[] {
  return (Object.keys(CUE) as Cue[]).filter((cue) => has(cues, CUE[cue]));
}

export interface Word {
  readonly text: string;
  readonly bit: Cues;
}

type Buckets = ByUnit<readonly Word[]>;

function buckets(rows: readonly CueRow[], keyOf: (word: string) => string): Buckets {
  const found = new Map<string, Map<string, Word>>();
  for (const row of rows) {
    for (const text of row.words.split(' ')) {
      const key = keyOf(text);
      const words = found.get(key) ?? new Map<string, Word>();
      if (!words.has(text)) words.set(text, { text, bit: CUE[row.cue] });
      found.set(key, words);
    }
  }
  return new ByUnit(
    new Map([...found].map(([key, words]) => [key, [...words.values()].sort((a, b) => b.text.length - a.text.length)])),
  );
}

const BY_LAST: Buckets = buckets(BEFORE, (word) => word.at(-1)!);
const BY_FIRST: Buckets = buckets(LEADING, (word) => word[0]!);

/** Where a short cue is the end of another word: 公共, 人均, 国有, 通过. */
const NOT_BEHIND: Readonly<Record<string, string>> = {
  增长率: '然',
  增长: '经',
  共: '公',
  各: '',
  按: '',
  均: '人户年平地亩日月次件单',
  有: '国所占保私公特具稀含享',
  近: '附邻最',
  为: '行作认因',
  过: '通经',
  计: '统设会预累小',
  合: '综联结融整组配',
  在: '存所潜现',
  能: '产功性节智动储新阳可光热效才职',
  就: '成',
  更: '变',
  增: '新',
  可: '许认',
  是: '',
  的: '',
  到: '',
  减: '加',
  只: '',
  将: '',
  折: '骨曲打转波周对存',
  又: '',
  超: '',
  还: '偿',
  被: '植',
  多: '众',
  高: '提最新',
  低: '最',
  提升: '造',
  升: '提',
  涨: '',
  约: '节合',
  由: '自理',
  从: '',
  至: '',
  达: '通直发',
  要: '主重需',
  降: '',
  跌: '',
  少: '',
  仅: '',
  了: '',
  拟: '模虚',
  也: '',
  已: '',
  仍: '',
  则: '规原',
  再: '',
  都: '首成',
  皆: '',
};
/** Single signs of change count only before a share or behind what they are set against. */
const BARE_CHANGE = '高低多少';
const SET_AGAINST = /(?:比|较|同比|上年|去年|同期|上年末|年初|平均水平|全国|全省|平均)[^,;、]{0,6}$/;

/** The longest cue that ends at `end`, not reaching over `from`. */
export function cueBefore(text: string, from: number, end: number): Word | null {
  const words = BY_LAST.at(text.charCodeAt(end - 1));
  if (words === undefined) return null;
  for (const word of words) {
    const start = end - word.text.length;
    if (start < from || !standsAt(text, word.text, start)) continue;
    if (start > from && NOT_BEHIND[word.text]?.includes(text[start - 1]!)) continue;
    if (
      word.text.length === 1 &&
      BARE_CHANGE.includes(word.text) &&
      !SET_AGAINST.test(text.slice(Math.max(from, start - 12), start))
    )
      continue;
    return word;
  }
  return null;
}

/** Where a short cue is the start of another word: 有效, 和田, 并网, 其他. */
const NOT_AHEAD: Readonly<Record<string, string>> = {
  要: '素件求闻点',
  完成: '率',
  有: '效机意色关限线序组利氧',
  为: '民农企',
  共: '同建享产性',
  和: '田平谐美',
  及: '时格早',
  并: '网购联',
  还: '款贷林湿田',
  都: '市江昌匀兰安',
  均: '衡',
  达: '标州到',
  达到: '或',
  其: '他余它',
  超: '级高短低声大长',
  近: '海郊岸视代',
  将: '军来',
  把: '',
  使: '用馆领',
  且: '末',
  与: '会',
  即: '时墨',
  的: '',
  是: '',
  但: '',
  而: '',
  又: '',
  也: '',
  则: '',
  已: '',
  拟: '',
  约: '谈',
  按: '',
  让: '利',
  该: '',
  被: '',
  了: '',
  计划: '总投生单',
  实现: '率',
  初步: '',
  累计: '',
  保持: '',
  稳定: '就',
  组织: '部化',
  统筹: '区',
  其中: '',
  持续: '',
  继续: '',
  形成: '',
  新: '',
  动态: '',
  优化: '',
  强化: '',
  境内: '',
  区域内: '',
  目前: '',
  主动: '',
  积极: '',
  加大: '',
  平均每年: '',
  精准: '',
  直接: '融',
};

/** The longest cue that starts at `start`, not reaching over `end`. */
export function cueAhead(text: string, start: number, end: number): Word | null {
  const words = BY_FIRST.at(text.charCodeAt(start));
  if (words === undefined) return null;
  for (const word of words) {
    const stop = start + word.text.length;
    if (stop > end || !standsAt(text, word.text, start)) continue;
    if (stop < end && NOT_AHEAD[word.text]?.includes(text[stop]!)) continue;
    return word;
  }
  return null;
}
