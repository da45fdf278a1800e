import type { Deed } from '../../vocabulary/tasks.js';
import type { Stretch } from '../clause.js';
import { joins, type Move, moveAt } from '../moves.js';
import { behindAside } from '../phrases.js';
import { Words } from '../words.js';
import { trimmed } from './trim.js';

/** A noun phrase with the verbs right before it and right behind it. */
export interface Zone extends Stretch {
  readonly before: readonly Move[];
  readonly behind: readonly Move[];
  /** Whether the verbs behind it go on to something else: it does them, or is where they are done (支持某市建设某园). */
  readonly agent: boolean;
}

const NONE: readonly never[] = [];

type Open = Omit<Zone, 'behind' | 'agent'>;

/** No phrase of the genre is as long; one that is has no names to read. */
const LONGEST_PHRASE = 400;

/** Parts a phrase into its noun phrases and the verbs around them. */
export function zonesOf(text: string, phrase: Stretch): readonly Zone[] {
  return phrase.to - phrase.from > LONGEST_PHRASE ? NONE : worked(text, parted(text, phrase));
}

function parted(text: string, { from, to }: Stretch): readonly Zone[] {
  const zones: Open[] = [];
  let moves: readonly Move[] = NONE;
  let open = -1;
  let opening = true;
  for (let at = from; at < to; ) {
    // Behind a sum of money a verb begins anew: 投资1.2亿元改造老旧小区6个.
    const found = moveAt(text, at, to, opening || (at > 0 && text[at - 1] === '元'));
    const move = found !== null && isOfName(found, moves.at(-1)) ? null : found;
    if (move === null) {
      const link = opening && moves.length > 0 ? joins(text, at, to) : 0;
      at += link;
      if (link > 0) continue;
      if (open < 0) open = at;
      opening = false;
      at = Math.min(to, behindAside(text, at));
      continue;
    }
    if (open >= 0) {
      zones.push({ from: open, to: at, before: moves });
      moves = NONE;
      open = -1;
    }
    moves = moves.concat(move);
    opening = true;
    at += move.word.length;
  }
  if (open >= 0) zones.push({ from: open, to, before: moves });
  return coordinated(text, zones, open >= 0 ? NONE : moves);
}

/** 搭建创新创业平台: right behind a verb that makes something, one that does not belongs to the name of what is made. */
function isOfName({ deed, from }: Move, before: Move | undefined): boolean {
  return deed === 'act' && before !== undefined && MAKES.has(before.deed) && before.from + before.word.length === from;
}

const MAKES: ReadonlySet<Deed> = new Set<Deed>(['build', 'start', 'finish', 'run']);

/** 推进A建设和B建设: B is pushed too, and A is built. */
function coordinated(text: string, zones: readonly Open[], last: readonly Move[]): readonly Zone[] {
  const joined: Zone[] = [];
  for (let index = 0; index < zones.length; index++) {
    const zone = zones[index];
    const next = zones[index + 1];
    const behind = next?.before ?? last;
    const link = linkAt(text, zone.from);
    const before = link === 0 ? zone.before : (joined.at(-1)?.before ?? zone.before);
    const agent = next !== undefined && linkAt(text, next.from) === 0 && !isEmpty(text, next);
    if (zone.to > zone.from + link) joined.push({ from: zone.from + link, to: zone.to, before, behind, agent });
  }
  return joined;
}

/** Whether nothing is left of a noun phrase but what is done to the one before: 创建|工作. */
function isEmpty(text: string, zone: Stretch): boolean {
  const { from, to } = trimmed(text, zone);
  return to <= from;
}

const LINKS = new Words([{ words: '以及 、 和 及 与' }]);

/** How many units link what stands at `at` to what is before it, 0 for none. */
function linkAt(text: string, at: number): number {
  return LINKS.ahead(text, at, text.length)?.text.length ?? 0;
}

/** 对某渠|实施|生态修复: what is worked on and the work are one name. */
function worked(text: string, zones: readonly Zone[]): readonly Zone[] {
  if (!zones.some((zone, index) => index > 0 && isWork(text, zones[index - 1], zone))) return zones;
  const joined: Zone[] = [];
  for (const zone of zones) {
    const on = joined.at(-1);
    if (on === undefined || !isWork(text, on, zone)) joined.push(zone);
    else joined[joined.length - 1] = { ...zone, from: on.from, before: [...on.before, ...zone.before] };
  }
  return joined;
}

const WORK = /^(?:必要的|全面)?[^的、]{0,8}(?:改造|加固|修复|治理|整治)(?:工程)?$/;

function isWork(text: string, { before }: Zone, zone: Zone): boolean {
  if (zone.before.length !== 1 || !before.some(({ word }) => word === '对' || word === '把' || word === '将'))
    return false;
  return WORK.test(text.slice(zone.from, zone.to));
}
