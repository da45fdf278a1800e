import type { Deed } from '../../vocabulary/tasks.js';
import type { Stretch } from '../clause.js';
import { suffices } from './heads.js';
import type { Item } from './item.js';
import { behindPlace, namesPlace } from './place.js';
import type { Zone } from './zones.js';

const SHORTEST = 4;
/** “五位一体”, “四大平台”: a number and what it counts, no name. */
const SLOGAN =
  /[“‘][一二三四五六七八九十百千\d]+(?:[大个项亿][^”’]{0,4}|[^”’]{0,3})[”’]$|[一二三四五六七八九十]大[^”’]{2}[”’]?$/;
const LAST_MEMBER = /(?:和|及|与|、)([^和及与、]+)$/;

/** Whether a name is one, and not just any project of its sector; where the words before it say in which place, any word will do. */
export function isNamed(text: string, item: Item, ahead: Zone | null): boolean {
  const { name, head, called, counted } = item;
  if (head.force === 'never' || SLOGAN.test(name)) return false;
  if (name.length < SHORTEST && !(called && name.length === SHORTEST - 1)) return false;
  if (counted && head.force === 'built') return true;
  if (item.described && head.kind === 'platform') return true;
  return saysEnough(text, item) || (ahead !== null && namesPlace(text, ahead));
}

function saysEnough(text: string, { own, head, called, lent }: Item): boolean {
  if (lent) return suffices(text, own, 'more than a sector');
  const member = LAST_MEMBER.exec(text.slice(own.from, own.to))?.[1];
  const last = member === undefined ? own : { from: own.to - member.length, to: own.to };
  return suffices(text, last, called && head.needs !== 'nothing' ? 'a word' : head.needs);
}

const MAKES: ReadonlySet<Deed> = new Set<Deed>(['build', 'push', 'prepare', 'start', 'finish', 'run']);
const CARRIES_OUT: ReadonlySet<Deed> = new Set<Deed>(['build', 'push', 'prepare', 'start', 'finish']);
const TAKES: ReadonlySet<Deed> = new Set<Deed>(['lean', 'act']);

/** Whether the words around a name make it one that is followed up. */
export function isMeant(text: string, phrase: Stretch, zone: Zone, item: Item): boolean {
  const { head, built } = item;
  if (item.called) return true;
  const deeds = [...zone.before, ...zone.behind].map(({ deed }) => deed);
  const made = !zone.agent && deeds.some((deed) => MAKES.has(deed));
  switch (head.force) {
    case 'named':
      return made || built || isTaken(item, deeds) || isKnown(text, phrase, item);
    case 'built':
      return made || built || (head.needs === 'nothing' && isTaken(item, deeds));
    case 'done':
      return !zone.agent && deeds.some((deed) => CARRIES_OUT.has(deed));
    default:
      return made && (built || zone.behind[0]?.word === '建设');
  }
}

/** A figure, a Latin letter, a quotation or a company in it makes a name proper. */
const PROPER = /[\dA-Z“《—]|公司|集团/;

/** Whether a name stands for itself, whatever is done with it. */
function isKnown(text: string, phrase: Stretch, { name, own, from, to }: Item): boolean {
  return (from === phrase.from && to === phrase.to) || PROPER.test(name) || behindPlace(text, own) > own.from;
}

/** Whether a name is taken as given: 依托农村电商服务中心. Of words as vague as 基地 many are that are no project. */
function isTaken({ head, name }: Item, deeds: readonly Deed[]): boolean {
  if (head.kind === 'platform') return deeds.some((deed) => deed !== 'frame');
  if (head.kind === 'programme' || !deeds.some((deed) => TAKES.has(deed))) return false;
  return head.needs === 'a word' || /(?:项目|工程)$/.test(name);
}
