import { beforeName } from '../../entries/before.js';
import { lastClause } from '../../entries/clause.js';
import type { Entry } from '../../entries/entry.js';
import { isOfWhole, isSpecific, type Parts } from '../../entries/specific.js';
import { yearOf } from '../../entries/years.js';
import { ACTS, GENERAL_HEADS } from '../../vocabulary/cues.js';
import { findIndicator, indicatorByCode } from '../../vocabulary/indicators/index.js';
import { wordsOf } from './around.js';
import { isInTable } from './form.js';
import type { Doubt, Nothing } from './proposal.js';

/** Why a fact can be of no use, whatever its years and its place are; null where it may be. */
export function barredBy(entry: Entry, isNew: boolean): Nothing | null {
  const { fact, amount, years } = entry;
  if (fact.scope !== '') return 'other-region';
  if (fact.measure === 'completion') return 'completion';
  if (fact.measure === 'capacity' || fact.rule === 'investment') return 'project';
  if (amount === null || isBeyondCounting(fact.unit, amount.value)) return 'list';
  if (isNew && isWork(entry)) return 'project';
  if (!isSpecific(entry) && (isNew || !isInTable(entry))) return 'no-indicator';
  return years === null ? 'no-year' : null;
}

/** Base units, and times of twice (番), that nothing real comes to: sums with them would leave the numbers that a ledger can hold. */
const MOST = 1e24;
const MOST_DOUBLINGS = 20;

function isBeyondCounting(unit: string, value: number): boolean {
  return !(Math.abs(value) < (unit === '番' ? MOST_DOUBLINGS : MOST));
}

const WORK = /项目|工程|产业园|园区$|基地$|公司|厂$|总投资|占地|建筑面积|库容|装置/;

/** A thing that is built, or counted in passing: what a task is to do, not what is measured year by year. */
function isWork(entry: Entry): boolean {
  const { code, rule, indicator } = entry.fact;
  if (code !== null || isInTable(entry)) return false;
  return rule === 'counted' || WORK.test(indicator) || DOING.has(indicator.slice(0, 2));
}

const DOING: ReadonlySet<string> = new Set(ACTS);

/** Words that only set off a part of what is counted, not of the region. */
const WITHIN = /^(?:其中|分|民营|非公|国有|外商)/;

/** 砚阳县规上工业增加值, 中心城区空气质量优良天数比率. */
const PART_AHEAD = /^.{1,8}?(?:县|(?<![社山牧林])区|旗|街道|(?<!城)[镇乡](?=.{3}))/;

/** Whether the sentence of a figure, or its name, turns to a part of the region. */
export function isOfPart(entry: Entry, { sentence }: Parts): boolean {
  const { code, indicator } = entry.fact;
  const rest = code === null ? indicator.replace(PART_AHEAD, '') : indicator;
  if (rest !== indicator && findIndicator(rest) !== null) return true;
  return sentence.some((part) => !WITHIN.test(part));
}

/** What its place in the text leaves open. */
export function placeDoubts(entry: Entry, { heading, sentence }: Parts): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (heading.length > 0) doubts.push('heading-of-part');
  if ((sentence.length > 0 && !isNamedInFull(entry)) || isOfOne(entry) || isGeneral(entry)) doubts.push('within');
  else if (isCompleted(entry)) doubts.push('name-taken-over');
  if (isSumOrLevel(entry)) doubts.push('kind-guessed');
  return doubts;
}

/** One works or one route of many, which a sentence may go on about: 云岭机场新开航线3条，货邮吞吐量达到2万吨. */
const ONE = /(?:机场|港区|航线|班列|公司|集团|大学|学院|医院|口岸|油田|灌区)[^。；;]{0,30}$/;

/** How far back it may be. */
const FARTHEST = 60;

function isOfOne(entry: Entry): boolean {
  return !isInTable(entry) && !isOfWhole(entry) && ONE.test(beforeName(entry, FARTHEST));
}

const GENERAL: ReadonlySet<string> = new Set(GENERAL_HEADS);

/** 诉求满意率: the words in its place go with whatever stands before them. */
function isGeneral({ fact: { named, indicator }, document }: Entry): boolean {
  return GENERAL.has(indicator) || (named !== null && GENERAL.has(document.text.slice(named.start, named.end)));
}

/** What a list of additions begins with: 新增瞪羚企业20家、高新技术企业30家. */
const ADDS = /^(?:新增|净增|新认定|新培育|新建|新设|培育|创建|引进)/;
/** And a list of sums: 累计接待游客1200万人次、旅游收入110亿元. */
const SUMS = /^(?:[三四五]年来?)?累计/;

/** Whether a level of one year may be what the year brought, or a sum over several: by its own verb or by that of its list. */
function isSumOrLevel(entry: Entry): boolean {
  const { code, measure, indicator } = entry.fact;
  if (code === null || measure !== 'level' || isInTable(entry) || yearOf(entry.years) === null) return false;
  const list = lastClause(beforeName(entry));
  if (SUMS.test(list)) return true;
  const isStock = indicatorByCode(code)?.flow === 'stock';
  return isStock && (DOING.has(indicator.slice(0, 2)) || ADDS.test(list)) && !/累计/.test(wordsOf(entry));
}

/** 其中采矿业12.5亿元: what the name ends with (增加值) stands neither in its place nor behind, in its list, but somewhere before. */
function isCompleted(entry: Entry): boolean {
  const { fact, document } = entry;
  const { code, named, indicator } = fact;
  if (code === null || named === null || isInTable(entry)) return false;
  return !document.text.slice(named.start, fact.start).includes(indicator.slice(-2));
}

/** Whether the words in its place are a name of the catalogue, so that 其中 before them takes nothing away: 其中，第一产业增加值. */
function isNamedInFull({ fact: { code, named }, document }: Entry): boolean {
  if (code === null || named === null) return false;
  return findIndicator(document.text.slice(named.start, named.end))?.code === code;
}
