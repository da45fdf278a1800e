import type { Stretch } from '../clause.js';
import { phrasesOf } from '../phrases.js';
import { HeadsAhead } from './heads.js';
import { HeldVerbs } from './held.js';
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

const NONE: readonly never[] = [];

/** The projects that a squeezed sentence names. */
export function mentionsIn(text: string): readonly Mention[] {
  const heads = new HeadsAhead(text);
  if (!heads.startIn({ from: 0, to: text.length })) return NONE;
  const phrases = phrasesOf(text);
  const held = new HeldVerbs(text, phrases);
  const named: Named[] = [];
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at];
    if (!heads.startIn(phrase)) continue;
    let ahead: Zone | null = null;
    for (const given of zonesOf(text, phrase)) {
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
