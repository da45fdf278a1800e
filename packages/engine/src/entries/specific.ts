import { GENERAL_HEADS, TAILS } from '../vocabulary/cues.js';
import { keyOf } from '../vocabulary/indicators/key.js';
import { beforeName } from './before.js';
import type { Entry } from './entry.js';
import { once } from './once.js';

/** Names shorter than this say too little: 企业, 总产量. The catalogue's own may be one shorter (营造林); 经济 that grows is the gross product. */
const SHORTEST = 4;

/** What a name may be made of without saying what is measured. */
const GENERAL: ReadonlySet<string> = new Set([...GENERAL_HEADS, ...TAILS].map(keyOf));
/** 完成投资, 年度计划投资, 省级以上, 重点项目, 在校学生: each section has its own. */
const VAGUE =
  /^(?:(?:国家|省|市|县|区|自治区|兵团|师|团)级(?:以上)?|(?:各类|重点|重大|主要|其他|相关|上述)?(?:工程|项目|指标|任务|企业|机构|资金|问题|内容|领域|目标|基数|活动|平台|人员|群众|居民))$|(?:投资|资金|建设|项目|工程|任务|问题|占比|比重)$|^(?:折|加|减|前|以上|以下)|[<>≥≤]|^(?:在校(?:学生|生|人数)?|招生|毕业生|专任教师|教职工|工资性收入|[经财转][营产移]净收入|利润总额)$/;
/** What VAGUE takes for vague although it names one thing: an investment of the accounts, a share of two named things. */
const NAMED =
  /固定资产投资|(?:工业|民间|制造业|房地产开发|基础设施|研发)投资|到位资金|外资|占.{2,}(?:占比|比重)|.{4,}(?:占比|比重)$/;

/**
 * Whether the name says enough to be held against the same name in another sentence or section: written out (one taken over from the figure
 * before has to be a name of the catalogue), four characters or more (three for a name of the catalogue), and neither a general head (建筑面积,
 * 计划总投资) nor a word that every section fills anew (项目, 省级, 完成投资).
 */
export function isSpecific({ fact: { indicator, code, named } }: Entry): boolean {
  if (named === null && code === null) return false;
  const name = keyOf(indicator);
  if (name.length < (code === null ? SHORTEST : SHORTEST - 1)) return code === 'gdp';
  if (code === null && GENERAL.has(name)) return false;
  return !VAGUE.test(name) || NAMED.test(name);
}

/** Words by which a sentence or a heading turns to a part of the region or of the indicator. */
const PART =
  /其中|分(?:县|区|产业|行业|类型|领域)|民营|非公|国有|外商|[省市县区师团乡镇]本?级(?!以上|及)|[城园矿]区|(?:新|开发|示范|先行|试验|合作|功能|产业|工业|管理|保税|片)区|产业园|[\u4e00-\u9fff]{1,3}(?:自治县|县(?!级|域|乡|城)|旗|(?<!城)镇(?!化|村)|街道|(?<!城)乡(?!村|镇|振|土))|[一二三四五六七八九十]+团|团镇|连队/g;

/** A word that stands farther before the name has been left behind by the sentence. */
const FARTHEST = 60;
/** What 其中 opens is over behind a semicolon. */
const CLOSED = /其中(?=.*[;；])/gs;
/** Right before a name it takes the sentence back to the whole. */
const WHOLE = /全(?:[市县区省国州盟旗师]|地区|自治区)$/;

/**
 * The words by which the figure's sentence, up to its name, and its heading narrow it to a part, in their order: empty where it speaks of
 * the whole region. Words inside the name itself are left to the name.
 */
export function reachOf(entry: Entry): string {
  const { heading, sentence } = partsOf(entry);
  return [...heading, '|', ...sentence].join('·');
}

/** The words that `reachOf` holds side by side. */
export interface Parts {
  readonly heading: readonly string[];
  readonly sentence: readonly string[];
}

export function partsOf(entry: Entry): Parts {
  const { fact, document } = entry;
  const before = beforeName(entry, FARTHEST).replace(CLOSED, '');
  return {
    heading: headingParts(document)(fact.section.at(-1) ?? ''),
    sentence: isOfWhole(entry) ? [] : partsIn(before, document),
  };
}

/** Many figures stand under one heading. */
const headingParts = once((document) => {
  const known = new Map<string, readonly string[]>();
  return (heading: string): readonly string[] => {
    const parts = known.get(heading) ?? partsIn(heading, document);
    known.set(heading, parts);
    return parts;
  };
});

/** Whether the words right before its name say that it is of the whole region: 全市一般公共预算收入. */
export function isOfWhole(entry: Entry): boolean {
  return entry.fact.named !== null && WHOLE.test(beforeName(entry));
}

/** The document's own region is no part of it. */
function partsIn(words: string, { frame: { region } }: Entry['document']): readonly string[] {
  return (region === '' ? words : words.replaceAll(region, '')).match(PART) ?? [];
}

/** Whether two figures are about the same whole or part as far as their sentences and headings tell. */
export function sameReach(one: Entry, other: Entry): boolean {
  return one.fact.scope === other.fact.scope && reachOf(one) === reachOf(other);
}
