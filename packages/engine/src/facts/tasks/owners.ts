import type { Stretch } from '../clause.js';
import { behindAside, phrasesOf } from '../phrases.js';

/** Who answers for a task. */
export interface Owners {
  readonly lead: readonly string[];
  readonly support: readonly string[];
}

export interface OwnersNote extends Stretch {
  readonly owners: Owners;
}

const LEADS = '牵头责任单位|牵头单位|牵头部门|主要责任单位|主责单位|第一责任单位|主办单位|牵头';
const SHARES = '责任单位|责任部门|配合单位|配合部门|协办单位|参与单位|参加单位|协同单位|落实单位|协作单位|配合';
const LINE = new RegExp(`^(?:${LEADS}|${SHARES}):`);
const LABEL = new RegExp(`^(?:(${LEADS})|${SHARES})$`);
const LONGEST_NOTE = 400;

/** The bracket at the end of a sentence, or the line of its own, that names who answers for what is before it; null for none. */
export function ownersNote(text: string): OwnersNote | null {
  if (LINE.test(text)) return noteOf(text, { from: 0, to: text.length });
  let to = text.length;
  while (to > 0 && '。;,'.includes(text[to - 1])) to--;
  if (text[to - 1] !== ')') return null;
  for (let at = Math.max(0, to - LONGEST_NOTE); at < to; at = behindAside(text, at)) {
    if (text[at] === '(' && behindAside(text, at) >= to) return noteOf(text, { from: at, to });
  }
  return null;
}

function noteOf(text: string, { from, to }: Stretch): OwnersNote | null {
  const opened = text[from] === '(' ? 1 : 0;
  const words = text.slice(from + opened, to - opened);
  const owners = ownersIn(words);
  return owners.lead.length + owners.support.length === 0 ? null : { from, to, owners };
}

/** Reads 牵头单位:市发改委;责任单位:…, 市发改委牵头,市财政局配合, 市发改委、市财政局按职责分工负责. */
function ownersIn(words: string): Owners {
  const lead: string[] = [];
  const support: string[] = [];
  let label: 'lead' | 'share' | null = null;
  for (const { from, to } of phrasesOf(words)) {
    const phrase = words.slice(from, to);
    const labelled = LABEL.exec(phrase);
    if (labelled !== null) label = labelled[1] === undefined ? 'share' : 'lead';
    else if (label !== null) (label === 'lead' ? lead : support).push(...unitsOf(phrase));
    else spoken(phrase, lead, support);
  }
  // Where no label says who leads, the unit listed first does; units that share a duty by their functions have no lead.
  const first = lead.length === 0 && label === 'share' ? support.shift() : undefined;
  return { lead: first === undefined ? lead : [first], support };
}

const LED = /^(?:由)?(.+?)牵头(?:负责|落实|实施|推进|组织)?(?:会同(.+))?$/;
const SHARED =
  /^(?:由)?(.+?)(?:按照?(?:各自)?职(?:责|能)(?:分工)?(?:负责|落实|推进)?|分工负责|共同负责|配合|参与|参加|协助|协同)(?:落实|推进)?$/;
const ALONE = /^(?:由)?(.+?)(?:负责|落实|承办)$/;

function spoken(phrase: string, lead: string[], support: string[]): void {
  const led = LED.exec(phrase);
  if (led !== null) {
    lead.push(...unitsOf(led[1]));
    support.push(...unitsOf(led[2] ?? ''));
    return;
  }
  const shared = SHARED.exec(phrase);
  if (shared !== null) {
    support.push(...unitsOf(shared[1]));
    return;
  }
  const [first, ...others] = unitsOf(ALONE.exec(phrase)?.[1] ?? '');
  if (first === undefined) return;
  (lead.length === 0 ? lead : support).push(first);
  support.push(...others);
}

const LONGEST_UNIT = 30;

/** The units of a list; a bracket inside one stays with it: 各县(市、区). */
function unitsOf(list: string): readonly string[] {
  const units: string[] = [];
  let from = 0;
  for (let at = 0; at <= list.length; ) {
    if (at === list.length || list[at] === '、') {
      const unit = list.slice(from, at).replace(/(?:等(?:部门|单位|有关部门)?|有关)$/, '');
      if (unit !== '' && unit.length <= LONGEST_UNIT) units.push(unit);
      from = ++at;
    } else at = behindAside(list, at);
  }
  return units;
}
