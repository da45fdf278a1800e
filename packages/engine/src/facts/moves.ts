import { type Deed, INNER_DEEDS, OPENING_DEEDS } from '../vocabulary/tasks.js';
import { headAt } from './projects/heads.js';
import { type Word, Words } from './words.js';

/** A verb or adverb of a phrase. */
export interface Move {
  readonly deed: Deed;
  readonly word: string;
  readonly from: number;
}

const OPENING = new Words(OPENING_DEEDS);
const INNER = new Words(INNER_DEEDS);
const LINKS = new Words([{ words: '或者 、 和 并 及 或' }]);

/** 新建、改扩建: one mark between two verbs. */
export function joins(text: string, at: number, to: number): number {
  const link = LINKS.ahead(text, at, text.length)?.text.length ?? 0;
  return link > 0 && OPENING.ahead(text, at + link, to) !== null ? link : 0;
}

/** The verb or adverb that stands at `at`; `opening` where nothing but such words stands before it in its phrase. */
export function moveAt(text: string, at: number, to: number, opening: boolean): Move | null {
  const first = opening ? OPENING.ahead(text, at, to) : null;
  const found: Word<{ readonly words: string; readonly deed: Deed }> | null = first ?? INNER.ahead(text, at, to);
  if (found === null) return null;
  const word = found.text;
  const end = at + word.length;
  const noun =
    end < to && (isNoun(text, at, end, word) || ((first === null || NOUNISH.has(word)) && isModifier(text, end, to)));
  return noun ? null : { deed: found.row.deed, word, from: at };
}

/** Where a verb is the start of a noun: 建设用地, 在线, 有效投资. */
const NOUNS: ReadonlyMap<string, RegExp> = new Map([
  ['在', /^[线建职校册岗地库编营外]/],
  ['将', /^军/],
  ['对', /^[口外接内象标]/],
  ['与', /^会/],
  ['为', /^民/],
  ['同', /^[步比城时]/],
  ['由', /^于/],
  ['有效', /^(?:投资|需求|供给|衔接|措施)/],
  ['运行', /^(?:管理|机制|质量|监测|服务)/],
  ['运营', /^(?:管理|体系|模式|主体)/],
  ['发布', /^[会厅]/],
  ['联合', /^[国会体]/],
  ['组织', /^[部化]/],
  ['服务', /^[业站点]/],
  ['发展', /^(?:改革|规划|区)/],
  ['开发', /^[区商者利]/],
  ['完成', /^率/],
  ['开工', /^率/],
  ['治理', /^(?:体系|能力)/],
  ['共', /^[同享建]/],
  ['可', /^[降再持]/],
  ['能', /^[源力耗效]/],
  ['要', /^[素求]/],
  ['自', /^[治然主由贸驾来]/],
  ['以', /^[上下内外及]/],
  ['从', /^[业事]/],
  ['都', /^市/],
  ['经', /^[济开营]/],
  ['因', /^地/],
  ['一体', /^化/],
  ['投产', /^(?:企业|项目)/],
  ['组建', /^成/],
  ['招商', /^引资/],
  ['高标准', /^(?:农田|果园|大棚|厂房)/],
  ['计划', /^(?:生育|总|目标|单列|执行)/],
]);
/** Where a verb is the end of a noun: 机构建设 is no 构建. */
const NOUN_ENDS: ReadonlyMap<string, string> = new Map([
  ['均', '人平年户亩地'],
  ['构建', '机结架'],
  ['组建', '机小班'],
  ['实现', '如'],
  ['在', '所存现潜'],
  ['上线', '线'],
]);

const SCHEMES = new Words([{ words: '方案 体系 配套' }]);

/** 交流平台, 建设项目: the verb only says what the thing is for. */
function isModifier(text: string, end: number, to: number): boolean {
  const head = headAt(text, end, to);
  if (head === null || (head.row.force !== 'named' && head.row.kind !== 'platform'))
    return SCHEMES.ahead(text, end, text.length) !== null;
  const behind = end + head.text.length;
  return behind >= to || '、和及建等的加开已正有落('.includes(text[behind]);
}

/** Verbs that as often say what a thing is for. */
const NOUNISH: ReadonlySet<string> = new Set(
  '交流 合作 服务 监测 培训 采购 储备 评估 共享 养护 救助 创新 宣传 救治 调度 防控 监管 治理 改造 整治 提升 交易 规划 研究 谋划 试点 预防 防治 审批 核查 检查 帮扶 申报 流转 整合 更新 升级 运营 运行 传承 普及 接种 筛查 诊疗 改革 开发 利用 出让 租赁 转化 转移 孵化 联合 保护 修复 安置 供应 收储 登记 管护 调整 延伸 计划 表彰'.split(
    ' ',
  ),
);
const MAKES = new Words([{ words: '建 设 造' }]);
const NOUN_BEHIND =
  /^(?:用地|银行|标准(?!厂房|化|园)|领域|任务|资金|投资|集团|公司|管理|水平|质量|步伐|模式|单位|力度|规模|成果|进度|引领|目标|定位|需求|时机|契机|中(?=[各的,]|$)|性|者|期)/;

function isNoun(text: string, at: number, end: number, word: string): boolean {
  if (NOUNS.get(word)?.test(text.slice(end, end + 4))) return true;
  if (NOUN_ENDS.get(word)?.includes(text[at - 1] ?? ' ')) return true;
  // 某园建设等项目, 保障性住房, 以某园建设为引领, 某园建设与保护.
  if (text[end] === '等' || text[end] === '性' || (text[end] === '为' && (text[end + 1] ?? '了') !== '了')) return true;
  if (word === '与' && text.endsWith('建设', at)) return true;
  if (word === '建设' && text.startsWith('兵团', end) && text.endsWith('生产', at)) return true;
  return MAKES.behind(word, 0, word.length) !== null && NOUN_BEHIND.test(text.slice(end, end + 4));
}
