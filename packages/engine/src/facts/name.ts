import { ByUnit, standsAt } from '../vocabulary/by-unit.js';
import { ACTS, ADVERBIALS, GENERAL_HEADS } from '../vocabulary/cues.js';

/** Words of the same first character, longest first. */
function byFirst(words: readonly string[]): ByUnit<readonly string[]> {
  const found = new Map<string, string[]>();
  for (const word of words) {
    const known = found.get(word[0]!);
    if (known) known.push(word);
    else found.set(word[0]!, [word]);
  }
  for (const known of found.values()) known.sort((a, b) => b.length - a.length);
  return new ByUnit(found);
}

const ACTS_BY_FIRST = byFirst(ACTS);
const ADVERBIALS_BY_FIRST = byFirst(ADVERBIALS);

function wordAt(words: ByUnit<readonly string[]>, text: string, at: number): string {
  const known = at < text.length ? words.at(text.charCodeAt(at)) : undefined;
  if (known === undefined) return '';
  for (let i = 0; i < known.length; i++) if (standsAt(text, known[i]!, at)) return known[i]!;
  return '';
}

/** The act verb at `at`, empty where none stands there. */
export function actAt(text: string, at: number): string {
  return wordAt(ACTS_BY_FIRST, text, at);
}

/** Signs that a rewriting has something to do: most names hold none of them. */
const FOOT = 1;
const INTRODUCES = 2;
const LIGHTENS = 4;
const PRAISES = 8;
const EDGES = 16;
const SIGNS: Uint8Array = buildSigns();

function buildSigns(): Uint8Array {
  const table = new Uint8Array(65536);
  const mark = (characters: string, sign: number): void => {
    for (const character of characters) table[character.charCodeAt(0)]! |= sign;
  };
  mark('[', FOOT);
  mark(':—其全年初方中看来层', INTRODUCES);
  mark('完实达预进打建培分圆超累', LIGHTENS);
  mark('连接迈跨首突跻站历再跃一', PRAISES);
  mark('、,及与的,;:)]”》·|._—-([“《 和连再0123456789', EDGES);
  return table;
}

function signsOf(words: string): number {
  let signs = 0;
  for (let i = 0; i < words.length; i++) signs |= SIGNS[words.charCodeAt(i)]!;
  return signs;
}

/** Acts that only say that something was reached: they join a subject to its figure and are no part of a name. */
const LIGHT =
  /(?:圆满完成|超额完成|累计完成|完成(?![率量额度情的])|累计实现|实现(?![率的])|达到(?!或)|达成|预计|进行|打造成|打造为|建设成|培育成|分别)/;
/** What only praises the level that follows: 连跨百亿台阶、达到820亿元. */
const PRAISE = /(?:连跨|连续跨|接连跨|迈上|跨上|首次突破|首破|突破|跻身|站上|历史性|首次跨|再上|再创|跃上|一举).*$/;
const FOOTNOTE = /\[\d{1,3}\]/g;
const AFTER_COLON = /(?::|——)(?=[^:—]*$)/;
/** Nouns that end in an act: 改造 in 旧城改造项目 is no verb. */
const SHORTEST_OBJECT = 2;

/**
 * The name of an indicator out of the words left of its figure: without footnotes, without what introduces it, and
 * from its own verb on where an adverbial stands before that.
 */
export function nameOf(words: string): string {
  const signs = signsOf(words);
  let name = signs & FOOT ? words.replace(FOOTNOTE, '') : words;
  if (signs & INTRODUCES) name = behindIntroduction(name);
  if (signs & LIGHTENS) name = withoutLight(name);
  const praise = signs & PRAISES ? PRAISE.exec(name) : null;
  if (praise && praise.index >= 3) name = name.slice(0, praise.index);
  name = fromOwnVerb(name);
  name = trimmed(withoutMembers(name));
  return name.length >= 6 && name.endsWith('安排') ? name.slice(0, -2) : name;
}

/** Words that start a statement anew wherever they stand. */
const RESTARTS = ['其中', '全年', '年末', '初步核算'];

function behindIntroduction(name: string): string {
  let from = 0;
  const colon = AFTER_COLON.exec(name);
  if (colon && colon.index + colon[0].length < name.length) from = colon.index + colon[0].length;
  for (const word of RESTARTS) {
    const at = name.lastIndexOf(word);
    if (at >= 0 && at + word.length < name.length) from = Math.max(from, at + word.length);
  }
  const mid = /^[^、“(]{2,14}(?:方面|中,|看,|来看|层面)(?=.)/.exec(name.slice(from));
  if (mid && from + mid[0].length < name.length) from += mid[0].length;
  return from === 0 ? name : name.slice(from);
}

const DOERS =
  /^([^,、]{2,10}(?:企业|单位|园区|开发区|经开区|高新区|产业园|景区|公司|集团|口岸))(?:累计|共)?(?:完成|实现|达到)/;

/** Who a clause says did it: 投产企业 of 投产企业完成工业总产值; empty where it does not. */
export function doerOf(words: string): string {
  return signsOf(words) & LIGHTENS ? (DOERS.exec(words)?.[1] ?? '') : '';
}

/** 规上企业完成工业总产值 is 规上企业工业总产值. */
function withoutLight(name: string): string {
  const match = LIGHT.exec(name);
  if (!match || match.index === 0) return match ? name.slice(match[0].length) || name : name;
  const opening = name.slice(0, match.index);
  // 对清水河进行河道疏通 is 清水河河道疏通.
  const subject = match[0] === '进行' ? opening.replace(/^对/, '') : opening;
  const object = name.slice(match.index + match[0].length);
  if (object === '') return subject;
  return subject.length <= 12 && adverbialAt(subject) === '' ? subject + object : object;
}

function adverbialAt(name: string): string {
  return wordAt(ADVERBIALS_BY_FIRST, name, 0);
}

/** Where a preposition is the start of a word: 经营净收入, 对外贸易, 在校学生. */
const STARTS_WORD: Readonly<Record<string, string>> = {
  经: '营济费开贸',
  对: '外口',
  在: '校园岗建册学线役',
  从: '业',
  用: '电水地能气工',
  同: '比口',
  和: '田',
  由: '',
  以: '',
  与: '',
  为: '',
  把: '',
  将: '',
  向: '',
  于: '',
  因: '',
};

/** 为小微企业发放贷款 is 发放贷款; 引导企业新建厂房 is 新建厂房. */
function fromOwnVerb(name: string): string {
  const opening = adverbialAt(name);
  if (opening === '' || name.length < 4 || (opening.length === 1 && STARTS_WORD[opening]?.includes(name[1]!)))
    return name;
  let own = -1;
  const begin = opening.length + 1;
  for (let i = begin; i < name.length - 1; i++) {
    const act = actAt(name, i);
    if (act === '' || isInsideWord(name, i, act)) continue;
    const object = name.length - i - act.length;
    if (object >= SHORTEST_OBJECT) own = i;
    i += act.length - 1;
  }
  if (own > 0) return name.slice(own);
  return opening.length === 1 && name.length > 4 && !STARTS_WORD[opening]?.includes(name[1]!) ? name.slice(1) : name;
}

const NOUN_BEHIND =
  /^(?:项目|工程|面积|资金|率|量|中心|基地|平台|示范|设施|设备|能力|体系|水平|试点|企业|园区|服务|任务|规模|机构|站|点|数|人数|人次|额|总额|的)/;

/** An act that a noun follows closely names a thing: 改造项目, 培训基地. */
function isInsideWord(name: string, at: number, act: string): boolean {
  const before = name[at - 1]!;
  return NOUN_BEHIND.test(name.slice(at + act.length)) || before === '、' || before === '“' || before === '(';
}

const LEAD_MARKS =
  /^(?:(?:已?连续)?\d+年(?=.{2})|连续[一二两三四五六七八九十]+年(?=.{2})|再(?=新[建增]|建|培育|引进|打造)|[、,及与的,;:)\]”》·|\s._—-]|和(?!田|平|谐|美|布|硕|静|县|政|林|龙|顺|睦))+/;
const TAIL_MARKS = /(?:[、,和与的,;:([“《·|\s._—-]|(?<![惠涉普危波])及)+$/;

/** 新增甲县、乙县、丙县等文明城市 is 新增文明城市. */
function withoutMembers(name: string): string {
  const act = name.includes('等') && name.includes('、') ? actAt(name, 0) : '';
  if (act === '') return name;
  const kind = /^[^等]*、[^等、]{2,16}等(?=[^、]{3,}$)/.exec(name.slice(act.length));
  return kind ? act + name.slice(act.length + kind[0].length) : name;
}

/** Takes joints and unpaired marks off both ends. */
export function trimmed(name: string): string {
  if (!(signsOf(name) & EDGES)) return name;
  const plain = name.replace(LEAD_MARKS, '').replace(TAIL_MARKS, '');
  return unpaired(plain).replaceAll(' ', '');
}

/** A bracket whose partner lies outside the name goes. */
function unpaired(name: string): string {
  if (name.includes(')') && !name.includes('(')) return name.replaceAll(')', '');
  if (name.includes('(') && !name.includes(')')) return name.slice(0, name.indexOf('(')) || name.replaceAll('(', '');
  if (name.includes('”') && !name.includes('“')) return name.replaceAll('”', '');
  if (name.includes('“') && !name.includes('”')) return name.replaceAll('“', '');
  return name;
}

/** What a measure is called; a growth rate needs one of these at the end of its indicator. */
const MEASURE_HEADS: ReadonlySet<string> = new Set(
  '率 比例 比重 占比 收入 支出 额 量 值 面积 人数 人次 人口 余额 投资 价格 指数 数 利润 税 GDP 贷款 存款 资金 积 单产 规模 水平 寿命 强度 能耗 排放 浓度 里程 装机 出栏 存栏 成本 消费 贸易 进出口 出口 进口 效益 经济 业务 游客 用户 旅客 就业 贡献 天数 储量 交易 费用 补助 补贴 标准 经费 流量 次数 家数 户数 车辆 总 生产 产能 债务 用水 用电 入库 到位 客流 产出 薪酬 工资 保费 赔付 病例 事故 纠纷 案件 主体 数据 年龄 营收 利税 产销 业绩 销售 跨境电商 收储 容量 件'.split(
    ' ',
  ),
);
const LONGEST_HEAD = 4;

function endsInHead(name: string): boolean {
  for (let length = Math.min(LONGEST_HEAD, name.length); length > 0; length--) {
    if (MEASURE_HEADS.has(name.slice(-length))) return true;
  }
  return false;
}

const THING = /(?:游客|旅客|用户|企业|车辆|主体|案件|事故|经济|业务|客流|就业|贸易|生产|数据|件|单产)$/;

/** Whether a part of a list says itself how it is measured: 机场旅客 of 机场旅客、货邮吞吐量 does not. */
export function saysMeasure(name: string): boolean {
  return endsInHead(name) && !THING.test(name);
}

export function hasMeasureHead(name: string): boolean {
  return endsInHead(name);
}

/** Whether every word of a left context is an act: 新建, 改造提升, 新建、改扩建. */
export function isBareAct(words: string): boolean {
  let at = 0;
  while (at < words.length) {
    const act = actAt(words, at);
    if (act !== '') at += act.length;
    else if ('、和并及了'.includes(words[at]!)) at++;
    else return false;
  }
  return true;
}

/** Acts that name an account of their own: 其中出口21,460.5万元. */
export const STANDS_ALONE: RegExp =
  /^(?:出口|进口|投资|支出|贷款|存款|盈利|出栏|存栏|销售|生产|融资|惠及|补贴|补助|覆盖|参保|就业|造林|种草)$/;

/** The act that the words end with, empty where they end with a noun. */
export function closingAct(words: string): string {
  for (let at = Math.max(0, words.length - 5); at < words.length; at++) {
    const act = actAt(words, at);
    if (
      act !== '' &&
      (at + act.length === words.length || (at + act.length === words.length - 1 && words.endsWith('了')))
    )
      return words.slice(at);
  }
  return '';
}

const GENERAL: ReadonlySet<string> = new Set(GENERAL_HEADS);

/** Whether a head is too general to stand alone: 总投资, 办结率. */
export function isGeneral(name: string): boolean {
  return GENERAL.has(name);
}

/** A place alone: 青禾县生产总值增长7.8%,临江区增长8.2%. */
export const PLACE: RegExp = /^[\u4e00-\u9fff]{2,5}(?:市|县|区|州|旗|镇|乡|省|地区|经开区|高新区)$/;

export function withoutPlace(name: string): string {
  return name.replace(/^[\u4e00-\u9fff]{2,5}?(?:市|县|区|州|旗|镇|乡|省)(?=.{2})/, '');
}
