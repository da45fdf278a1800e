import { GENERAL_HEADS, TAILS } from '../vocabulary/cues.js';
import { findIndicator } from '../vocabulary/indicators/index.js';
import type { Link } from './chain.js';
import type { Clause } from './clause.js';
import { likeBefore } from './like-before.js';
import { actAt, hasMeasureHead, isGeneral, PLACE, withoutPlace } from './name.js';
import { CUE, has } from './peel.js';
import { peelLeading } from './peel-clause.js';

/** Completes a name that leans on the facts before it. */
export function complete(clause: Clause, name: string): string {
  const last = clause.chain.last;
  if (name === '') return name;
  if (last !== undefined && name.length <= 4 && PASSES_ON.test(name))
    return name + (last.of === clause.quantity.of ? withoutAct(last.name) : subjectOf(last));
  const residence = last === undefined || name.length > LONGEST_RESIDENCE ? null : RESIDENCE.exec(name);
  if (last !== undefined && residence !== null && (name === residence[1] || last.name.includes('居民')))
    return sameOf(residence[1]!, last.name);
  const alike = last === undefined ? null : likeBefore(clause, name, last);
  if (alike !== null) return alike;
  if (isGeneral(name) || (name === '投资' && last?.of === 'count' && /(?:项目|工程)$/.test(last.name))) {
    const subject = topicOf(clause) || joinedSubjects(clause, name);
    const grown = /产[量值]?$/.test(name) ? subject.replace(/(?<=.)(?:播种|种植)$/, '') : subject;
    return grown + (grown.endsWith(name) ? '' : name);
  }
  if (
    name.length <= 3 &&
    last !== undefined &&
    clause.text[clause.core.from - 1] === '、' &&
    actAt(name, 0) === '' &&
    !name.startsWith('总')
  ) {
    const act = actAt(last.name, 0);
    if (act !== '' && last.name.length > act.length) return act + name;
  }
  if (last === undefined) return name + convention(clause, name);
  const { subject } = last;
  if (subject !== '' && last.sentence === clause.index && findIndicator(name) !== null) return subject + name;
  if (name.startsWith('占')) return withShare(last.name + name);
  if (name.length <= 6 && /(?:级|层面)$/.test(name)) return name + (headOfGraded(last.name) || wholeOf(clause, last));
  const asked = name.length <= 8 && PLACE.test(name) ? ofPlace(clause, last) : null;
  if (asked !== null) return name + asked;
  return name + (carriedTail(clause, name, last) || convention(clause, name));
}

/** Acts that say no more than what became of the things before: 景区11家,新增3家. */
const PASSES_ON =
  /^(?:新增|建成|新建|改建|扩建|改扩建|新改建|续建|修复|改造|改造提升|提升改造|引进|培育|认定|投产|开工|竣工|办结|受理|新认定|已建成|净增)$/;

const LONGEST_RESIDENCE = 6;
const RESIDENCE = /^(城镇|农村|城市|乡村)(?:常住)?(?:居民)?$/;

/** 全国居民用水系数为31.2%,其中城镇为30.4%: the same of those who live there. */
function sameOf(place: string, name: string): string {
  const wider = /(?:全国|全体|城乡|城镇|农村|城市|乡村)(?=.{2})/;
  return wider.test(name) ? name.replace(wider, place) : place + name;
}

/** The growth of an industry is the growth of its value added. */
function convention(clause: Clause, name: string): string {
  if (!has(clause.cues, CUE.up) && !has(clause.cues, CUE.down)) return '';
  return /(?:第[一二三]产业|规模以上工业|规上工业|^工业|^建筑业|^服务业|^农业)$/.test(name) &&
    clause.quantity.of === 'percent'
    ? '增加值'
    : '';
}

const TOPIC_ENDS =
  /(?:持续|不断|稳步|加快|显著|明显|进一步|全面|深入|有序|扎实|增量|提质|更加|实现|取得|保持|再|获|喜|蓬勃|逐步|步伐|成效|有效|成功|圆满|顺利|快速|平稳|较快|大幅|项目$|建设$|工作$)/;

/** 全力改善办学条件,累计投入资金3.2亿元: what the comma segment right before is about. */
function topicOf({ text, core, part }: Clause): string {
  const comma = text.lastIndexOf(',', core.from);
  if (comma <= 0 || comma < core.from - 12) return '';
  const start = Math.max(text.lastIndexOf(',', comma - 1), text.lastIndexOf(';', comma - 1)) + 1;
  const segment = text.slice(start, comma);
  if (/\d/.test(segment) || segment.length > 30) return '';
  const from = peelLeading(segment, 0, segment.length, part, []).start;
  let topic = segment.slice(from);
  const act = actAt(topic, 0);
  if (act !== '' && topic.length - act.length >= 3) topic = topic.slice(act.length);
  const stop = TOPIC_ENDS.exec(topic.slice(2));
  if (stop) topic = topic.slice(0, stop.index + 2);
  return topic.length >= 2 && topic.length <= 16 ? topic : '';
}

/** 群众来信35件、来访18件,办复率100%: the rate is of both. */
function joinedSubjects({ chain }: Clause, head: string): string {
  return chain
    .joined()
    .map((link) => (head.endsWith('率') && !link.name.endsWith('率') ? withoutAct(link.name) : subjectOf(link)))
    .join('、');
}

function withShare(name: string): string {
  return /(?:比重|比例|份额|率|分之)$/.test(name) ? name : `${name}比重`;
}

function withoutAct(name: string): string {
  const act = actAt(name, 0);
  if (act === '' || name.length - act.length < 2) return name;
  const rest = name.slice(act.length);
  // 新建、续建商贸项目: an act may be joined to another.
  return rest.startsWith('、') ? withoutAct(rest.slice(1)) : rest;
}

/** What a fact is about, without its verb and its measure: 帮扶项目 of 实施帮扶项目. */
function subjectOf({ name }: Link): string {
  let subject = withoutAct(name);
  for (const head of GENERAL_HEADS) {
    if (subject.endsWith(head) && subject.length > head.length + 1) {
      subject = subject.slice(0, -head.length).replace(/(?:年|拟规划|规划|拟)$/, '');
      break;
    }
  }
  return subject;
}

/** 国家级示范农场3家,省级15家. */
function headOfGraded(name: string): string {
  const match = /(?:层面|级)(.+)$/.exec(name);
  return match ? match[1]! : '';
}

/** 全市一般公共预算收入86亿元,其中市级24亿元: the same of one level of government; 文物保护单位96处,其中国家级8处: of one grade. */
function wholeOf({ quantity, index, leading }: Clause, last: Link): string {
  if (last.sentence !== index || last.of !== quantity.of) return '';
  if (last.of === 'money') return last.name.replace(/^.{0,4}级/, '');
  return has(leading, CUE.within) && last.unit === quantity.unit ? withoutAct(last.name) : '';
}

/**
 * 青禾县生产总值增长7.8%,临江区增长8.2%: what a place alone is asked for, null where its sentence says it in another unit. Another sentence has
 * a subject of its own.
 */
function ofPlace({ chain, quantity, index }: Clause, last: Link): string | null {
  if (last.sentence !== index) return '';
  const alike = chain.withUnit(quantity.unit);
  return alike?.sentence === index ? withoutPlace(alike.name) : null;
}

/** A change needs something that changes: 衣着类上涨2.4% behind 居民消费价格 is the price of clothing. */
function carriedTail(clause: Clause, name: string, last: Link): string {
  const changes = has(clause.cues, CUE.up) || has(clause.cues, CUE.down);
  const rate = clause.quantity.of === 'percent' || clause.quantity.of === 'points';
  if (name.endsWith('投入')) return '';
  const beside = changes ? '' : tailBeside(clause, name);
  if (beside !== '') return beside;
  const part = has(clause.leading, CUE.within) || last.unit === clause.quantity.unit;
  if (hasMeasureHead(name.replace(/等$/, '')) || /^新[建增]/.test(name)) return '';
  if (
    !(changes && rate) &&
    !(part && !changes && isSize(clause) && last.measure === 'level' && last.unit === clause.quantity.unit)
  )
    return '';
  const tail = TAILS.find((one) => last.name.endsWith(one));
  if (tail === undefined || name.endsWith(tail)) return '';
  return tail.startsWith('工业') && name.endsWith('业') ? tail.slice(2) : tail;
}

/** 国有控股企业利润86亿元,下降4%;私营企业31亿元: of the same kind and in the same unit as a name before, though not right before. */
function tailBeside({ chain, quantity, index }: Clause, name: string): string {
  const alike = quantity.of === 'money' ? chain.withUnit(quantity.unit) : undefined;
  if (alike === undefined || alike.sentence !== index || alike.measure !== 'level') return '';
  const tail = TAILS.find((one) => alike.name.endsWith(one)) ?? '';
  return tail !== '' && alike.name.slice(0, -tail.length).endsWith(name.slice(-2)) ? tail : '';
}

function isSize({ quantity }: Clause): boolean {
  return quantity.of !== 'count' && quantity.of !== 'people' && quantity.of !== 'percent' && quantity.of !== 'none';
}
