import type { Stretch } from '../clause.js';
import { phrasesOf } from '../phrases.js';
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
}

/** No phrase of the genre is as long; one that is has no names to read. */
const LONGEST_PHRASE = 400;

/** The projects that a squeezed sentence names. */
export function mentionsIn(text: string): readonly Mention[] {
  const phrases = phrasesOf(text);
  const named: (readonly Named[])[] = [];
  let held: Zone['before'] = [];
  for (const phrase of phrases) {
    const zones = phrase.to - phrase.from > LONGEST_PHRASE ? [] : worked(text, zonesOf(text, phrase));
    const names: Named[] = [];
    for (const [index, given] of zones.entries()) {
      const items = itemsOf(text, given);
      const zone = isListing(text, given, items) ? { ...given, before: held } : given;
      const ahead = zones[index - 1] ?? null;
      held = zone.behind.length > 0 ? [] : zone.before;
      for (const item of items)
        if (isNamed(text, item, ahead) && isMeant(text, phrase, zone, item)) names.push({ item, zone, ahead });
    }
    named.push(names);
  }
  return placed(text, phrases, named);
}

function placed(text: string, phrases: readonly Stretch[], named: readonly (readonly Named[])[]): readonly Mention[] {
  const mentions: Mention[] = [];
  let time: Stretch | null = null;
  for (const [index, phrase] of phrases.entries()) {
    if (phrase.to - phrase.from <= LONGEST_TIME && TIME.test(text.slice(phrase.from, phrase.to))) time = phrase;
    const next = named[index + 1]?.length === 0 ? phrases[index + 1] : null;
    const names = named[index];
    for (const [at, name] of names.entries())
      mentions.push({ ...name, phrase, following: names[at + 1]?.item ?? null, alone: names.length === 1, next, time });
  }
  return mentions;
}

const LONGEST_TIME = 20;
const TIME =
  /^(?:在|力争)?(?:到|至)?(?:\d{4}年|[“"]?十[一二三四五]五[”"]?|年)(?:年?[底末]|期末|期间|时期)?(?:之?以?前)?$/;

/** A phrase that is nothing but a list goes on with the verb of the one before it: 建设甲中心,乙中心,丙中心. */
function isListing(text: string, zone: Zone, items: readonly Item[]): boolean {
  return zone.before.length + zone.behind.length === 0 && items.at(-1)?.to === trimmed(text, zone).to;
}

/** 对某渠|实施|生态修复: what is worked on and the work are one name. */
function worked(text: string, zones: readonly Zone[]): readonly Zone[] {
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
  const on = before.some(({ word }) => word === '对' || word === '把' || word === '将');
  return on && zone.before.length === 1 && WORK.test(text.slice(zone.from, zone.to));
}
