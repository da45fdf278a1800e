import type { Stretch } from '../clause.js';
import { phrasesOf } from '../phrases.js';
import { HeadsAhead } from './heads.js';
import type { Item } from './item.js';
import { itemsOf } from './items.js';
import { isMeant, isNamed } from './meant.js';
import { trimmed } from './trim.js';
import { type Zone, zonesOf } from './zones.js';

/** A project named in a sentence, with the words around it. */
export interface Mention {
  readonly item: Item;
  readonly zone: Zone;
  /** The noun phrase before it in its phrase: who builds it, or where. */
  readonly ahead: Zone | null;
  readonly phrase: Stretch;
  /** The name behind it in the same phrase, null for the last. */
  readonly following: Item | null;
  /** Whether its phrase names no other project. */
  readonly alone: boolean;
  /** The phrase behind its own, null at the end of the sentence and where that names projects itself. */
  readonly next: Stretch | null;
  /** The last phrase before its own that is nothing but a time (到2025年), null where there is none. */
  readonly time: Stretch | null;
}

interface Named {
  readonly item: Item;
  readonly zone: Zone;
  readonly ahead: Zone | null;
  /** Number of its phrase. */
  readonly at: number;
}

/** No phrase of the genre is as long; one that is has no names to read. */
const LONGEST_PHRASE = 400;
const NONE: readonly never[] = [];

/** The projects that a squeezed sentence names. */
export function mentionsIn(text: string): readonly Mention[] {
  const heads = new HeadsAhead(text);
  if (!heads.startIn({ from: 0, to: text.length })) return NONE;
  const phrases = phrasesOf(text);
  const held = new Held(text, phrases);
  const named: Named[] = [];
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at];
    if (!heads.startIn(phrase)) continue;
    let ahead: Zone | null = null;
    for (const given of zonesIn(text, phrase)) {
      const items = heads.startIn(given) ? itemsOf(text, given) : NONE;
      const zone = isListing(text, given, items) ? { ...given, before: held.before(at) } : given;
      for (const item of items)
        if (isNamed(text, item, ahead) && isMeant(text, phrase, zone, item)) named.push({ item, zone, ahead, at });
      held.behind(zone, at);
      ahead = given;
    }
  }
  return named.length === 0 ? NONE : placed(text, phrases, named);
}

function zonesIn(text: string, phrase: Stretch): readonly Zone[] {
  return phrase.to - phrase.from > LONGEST_PHRASE ? NONE : worked(text, zonesOf(text, phrase));
}

/** The verbs that a phrase without any goes on with; what no phrase asks for is not read. */
class Held {
  readonly #text: string;
  readonly #phrases: readonly Stretch[];
  #verbs: Zone['before'] = NONE;
  /** The first phrase whose verbs are not looked at yet. */
  #next = 0;

  constructor(text: string, phrases: readonly Stretch[]) {
    this.#text = text;
    this.#phrases = phrases;
  }

  before(at: number): Zone['before'] {
    for (let i = at - 1; i >= this.#next; i--) {
      const last = zonesIn(this.#text, this.#phrases[i]).at(-1);
      if (last !== undefined) return leftBy(last);
    }
    return this.#verbs;
  }

  /** A zone of phrase `at` is read. */
  behind(zone: Zone, at: number): void {
    this.#verbs = leftBy(zone);
    this.#next = at + 1;
  }
}

function leftBy({ before, behind }: Zone): Zone['before'] {
  return behind.length > 0 ? NONE : before;
}

function placed(text: string, phrases: readonly Stretch[], named: readonly Named[]): readonly Mention[] {
  const naming = new Set(named.map(({ at }) => at));
  let read = 0;
  let time: Stretch | null = null;
  return named.map(({ item, zone, ahead, at }, index) => {
    for (; read <= at; read++) if (isTime(text, phrases[read])) time = phrases[read];
    const following = named[index + 1]?.at === at ? named[index + 1].item : null;
    const alone = following === null && named[index - 1]?.at !== at;
    const next = naming.has(at + 1) ? null : (phrases[at + 1] ?? null);
    return { item, zone, ahead, phrase: phrases[at], following, alone, next, time };
  });
}

function isTime(text: string, { from, to }: Stretch): boolean {
  return to - from <= LONGEST_TIME && TIME.test(text.slice(from, to));
}

const LONGEST_TIME = 20;
const TIME =
  /^(?:在|力争)?(?:到|至)?(?:\d{4}年|[“"]?十[一二三四五]五[”"]?|年)(?:年?[底末]|期末|期间|时期)?(?:之?以?前)?$/;

/** A phrase that is nothing but a list goes on with the verb of the one before it: 建设甲中心,乙中心,丙中心. */
function isListing(text: string, zone: Zone, items: readonly Item[]): boolean {
  const last = items.at(-1);
  return last !== undefined && zone.before.length + zone.behind.length === 0 && last.to === trimmed(text, zone).to;
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
  if (zone.before.length !== 1 || !before.some(({ word }) => word === '对' || word === '把' || word === '将')) return false;
  return WORK.test(text.slice(zone.from, zone.to));
}
