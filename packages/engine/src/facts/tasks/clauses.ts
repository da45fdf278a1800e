import { ABSTRACTIONS, type Deed, MERE_OUTCOMES, OUTCOMES } from '../../vocabulary/tasks.js';
import type { Stretch } from '../clause.js';
import type { Fact } from '../fact.js';
import { joins, type Move, moveAt } from '../moves.js';
import { behindAside } from '../phrases.js';
import { Words } from '../words.js';
import { goalOf, isReached, onlyReaches } from './goals.js';
import { leanOf } from './lean.js';

/**
 * What a phrase is to a list of tasks.
 * - `deed`: something to be done; `target`: a figure to be reached
 * - `outcome`: what the deed before it is to bring about
 * - `lead-in`: when, where or by what means the next one is to be done
 * - `principle`: no task; `rest`: goes on with what is before it
 */
export type ClauseKind = 'deed' | 'target' | 'outcome' | 'lead-in' | 'principle' | 'rest';

export interface Clause extends Stretch {
  readonly kind: ClauseKind;
  /** Null for all but deeds, outcomes and targets. */
  readonly verb: Stretch | null;
  readonly object: Stretch | null;
}

const OUTCOME_WORDS = new Words(OUTCOMES);
/** 到2025年, 2025年6月底前, “十四五”期间, 三季度前. */
const TIME =
  /^(?:在|于)?(?:力争)?(?:到|至)?(?:(?:\d{4}年|今年)?(?:\d{1,2}月(?:\d{1,2}日)?|[一二三四五六七八九十]{1,2}月|上半年|下半年|前三季度|第?[一二三四]季度)|\d{4}年|[“"]?十[一二三四五]五[”"]?|今年|年内|年)(?:年?[底末]|期末|期间|时期|份)?(?:之?以?前)?/;
/** What a time can start with: the pattern is tried nowhere else. */
const TIME_STARTS = new Words([
  { words: '0 1 2 3 4 5 6 7 8 9 “ " 一 二 三 四 五 六 七 八 九 十 第 年 今年 上半年 下半年 前三季度 在 于 力争 到 至' },
]);
const LONGEST_TIME = 24;
/** 推动…发展 is what comes of it; 推动某煤矿投产 is a deed. */
const BECOMES = new Words([
  {
    words:
      '发展 转变 升级 融合 振兴 提升 增长 突破 共赢 互利 进步 和谐 稳定 繁荣 改善 见效 提质 增效 转型 水平 能力 活力 动力 质量 效益 效率 需求 形象 竞争力 影响力 美誉度 满意度 获得感 优势 支撑 保障 格局 局面 氛围 环境 底线 安全',
  },
]);
/** 改革开放取得重要进展: a state, not a deed. */
const STATES = new Words([{ words: '取得 得到 显著 明显 更加 不断 大幅 持续 成效 水平 能力' }]);
const SHORTEST_OBJECT = 2;
/** What can be wished for but not be done: 强化底线思维. */
const ABSTRACT = new Words(ABSTRACTIONS);
/** 做好今年工作意义重大 says what a deed is, not that it is to be done. */
const VERDICTS = new Words([{ words: '意义重大 任务艰巨 责任重大 至关重要 十分重要 任重道远 使命光荣 刻不容缓' }]);
/** 按照…、加大稳就业力度的要求: the deed is only gone by. */
const GONE_BY = new Words([
  { words: '的要求 的原则 的总要求 的思路 的总体思路 的方针 的部署 的理念 的同时 前提下 基础上 背景下 的过程中' },
]);

/** A figure and its unit alone. */
const AMOUNT = /^\d[\d.]*[十百千万亿]*[^\d.]{1,3}(?:以上|左右|以内)?$/;

/** 一是, 首先: the number of a point. */
const ORDERS = new Words([{ words: '一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 首先 其次 再次 最后' }]);

/** Reads one phrase, with the facts that it states. */
export function clauseOf(text: string, given: Stretch, facts: readonly Fact[]): Clause {
  const measured = facts.length > 0;
  const order = ORDERS.ahead(text, given.from, text.length)?.text.length ?? 0;
  const phrase = { from: Math.min(given.from + order, given.to - 1), to: given.to };
  const from = phrase.from + timeAt(text, phrase);
  if (from >= phrase.to) return bare('lead-in', phrase);
  const lean = leanOf(text, from, phrase.to);
  if (lean === 'principle') return bare('principle', phrase);
  if (lean === 'service') return bare('rest', phrase);
  const moves = openingMoves(text, from, phrase.to);
  if (moves.length === 0) return (measured ? targetOf(text, phrase, from) : null) ?? bare('rest', phrase);
  const run = lean === 'role' ? [] : runOf(text, moves, phrase.to);
  if (run.length === 0)
    return measured ? (targetOf(text, phrase, from) ?? bare('rest', phrase)) : bare('lead-in', phrase);
  // 新建充电桩300个,累计达到860个: how far the deed before it goes.
  if (onlyReaches(run) && AMOUNT.test(text.slice(endOf(run), phrase.to))) return bare('rest', phrase);
  const goal = isReached(run, facts) ? targetOf(text, phrase, endOf(run)) : null;
  return goal ?? acting(text, phrase, run, measured);
}

/** How many units of a phrase say when, from its start. */
function timeAt(text: string, { from, to }: Stretch): number {
  if (TIME_STARTS.ahead(text, from, to) === null) return 0;
  return TIME.exec(text.slice(from, Math.min(to, from + LONGEST_TIME)))?.[0].length ?? 0;
}

/** The verbs of a phrase that say what is done. */
function runOf(text: string, moves: readonly Move[], to: number): readonly Move[] {
  const first = moves.findIndex(({ deed }) => deed !== 'manner' && !LEADS_IN.has(deed));
  const led = LEADS_IN.has(moves[0].deed) && !(first > 0 && actsAtOnce(moves[0], moves[first]));
  return led || first < 0 ? innerRun(text, endOf(moves), to) : carriedOn(moves, first);
}

/** 将新建某园, 通过改造某水库 do it; 通过改革开放 only leans on it. */
function actsAtOnce({ word }: Move, { deed }: Move): boolean {
  return word === '将' || (word === '通过' && CARRIES_ON.has(deed));
}

/** The verb at `first` and those behind it that only push it or carry it on: 加快推进, 启动建设, 稳定和扩大. */
function carriedOn(moves: readonly Move[], first: number): readonly Move[] {
  let end = first + 1;
  while (end < moves.length && carries(moves[end - 1], moves[end])) end++;
  return moves.slice(first, end);
}

function carries(before: Move, { deed, from }: Move): boolean {
  const linked = from > before.from + before.word.length;
  return CARRIES_ON.has(deed) || (deed === 'act' && (linked || before.deed === 'push' || before.deed === 'prepare'));
}

const LEADS_IN: ReadonlySet<Deed> = new Set<Deed>(['lean', 'frame']);
const CARRIES_ON: ReadonlySet<Deed> = new Set<Deed>(['push', 'prepare', 'start', 'build', 'finish', 'run']);

function bare(kind: ClauseKind, { from, to }: Stretch): Clause {
  return { kind, from, to, verb: null, object: null };
}

function targetOf(text: string, { from, to }: Stretch, start: number): Clause | null {
  const goal = goalOf(text, start, to);
  return goal === null
    ? null
    : { kind: goal.isDone ? 'deed' : 'target', from, to, verb: goal.verb, object: goal.object };
}

function acting(text: string, phrase: Stretch, run: readonly Move[], measured: boolean): Clause {
  const verb = { from: run[0].from, to: endOf(run) };
  // 落实好: how a deed is done.
  const object = { from: verb.to + (text[verb.to] === '好' ? 1 : 0), to: phrase.to };
  if (object.to - object.from < SHORTEST_OBJECT || STATES.ahead(text, object.from, object.to) !== null)
    return bare('rest', phrase);
  if (!measured && ABSTRACT.behind(text, object.from, object.to) !== null) return bare('rest', phrase);
  if (VERDICTS.behind(text, object.from, object.to) !== null) return bare('principle', phrase);
  if (GONE_BY.behind(text, object.from, object.to) !== null) return bare('lead-in', phrase);
  const mere = MERE_OUTCOMES.includes(run[0].word);
  if (mere && !measured) return bare('rest', phrase);
  const outcome =
    !measured &&
    OUTCOME_WORDS.ahead(text, verb.from, verb.to) !== null &&
    BECOMES.behind(text, object.from, object.to) !== null;
  return { kind: outcome ? 'outcome' : 'deed', from: phrase.from, to: phrase.to, verb, object };
}

/** The verbs and adverbs that a phrase opens with, behind `moves`; those before the first verb are left out. */
function openingMoves(text: string, from: number, to: number, moves: Move[] = []): readonly Move[] {
  let manner: Move | null = null;
  for (let at = from; at < to; ) {
    const move = moveAt(text, at, to, true);
    const link = move === null && at > from ? joins(text, at, to) : 0;
    if (move === null && link === 0) break;
    if (move?.deed === 'manner') manner = move;
    if (move !== null && (moves.length > 0 || move.deed !== 'manner')) moves.push(move);
    at += move?.word.length ?? link;
  }
  if (moves.length > 0 || manner === null || !ALSO_DEEDS.has(manner.word)) return moves;
  return [{ ...manner, deed: 'act' }];
}

/** Adverbs before a verb, deeds where none follows: 统筹化解风险, 统筹地上地下空间. */
const ALSO_DEEDS: ReadonlySet<string> = new Set(['统筹', '探索', '协调', '试点']);

/** The first verbs inside a phrase that opens with what it leans on: 将某地打造成某中心. */
function innerRun(text: string, from: number, to: number): readonly Move[] {
  for (let at = from; at < to; at = Math.min(to, behindAside(text, at))) {
    const move = moveAt(text, at, to, false);
    if (move === null || !CARRIES_ON.has(move.deed)) continue;
    const run = carriedOn(openingMoves(text, at + move.word.length, to, [move]), 0);
    return endOf(run) < to ? run : [];
  }
  return [];
}

function endOf(moves: readonly Move[]): number {
  const last = moves[moves.length - 1];
  return last.from + last.word.length;
}
