import type { Stretch } from '../clause.js';
import { behindAside, phrasesOf } from '../phrases.js';

/** Who answers for a task. */
export interface Owners {
  readonly lead: readonly string[];
  readonly support: readonly string[];
}

export interface OwnersNote extends Stretch {
  readonly owners: Owners;
  /** By when they answer for it, as written; empty where the note does not say. */
  readonly time: string;
}

const LEADS = '牵头责任单位|牵头单位|牵头部门|主要责任单位|主责单位|第一责任单位|主办单位|牵头';
const SHARES =
  '责任单位|责任部门|责任主体|配合单位|配合部门|协办单位|参与单位|参加单位|协同单位|落实单位|实施单位|协作单位|承办单位|配合';
const TIMES = '完成时限|完成时间|办理时限|时限要求|时间要求|时间节点|完成期限|时限';
/** Posts and persons answer too, but are no units. */
const OTHERS = '责任领导|牵头领导|分管领导|包抓领导|责任人|联系人|联系电话';
const LINE = new RegExp(`^(?:${LEADS}|${SHARES}|${TIMES}):`);
const LABEL = new RegExp(`^(?:(${LEADS})|(${SHARES})|(${TIMES})|${OTHERS})$`);
const TIME = new RegExp(`(?:${TIMES}):([^;:。)]+)`);
const LABELS = new RegExp(`(?:${LEADS}|${SHARES}|${TIMES}|${OTHERS}):`, 'g');
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
  const time = TIME.exec(words)?.[1] ?? '';
  const owners = ownersIn(words);
  return owners.lead.length + owners.support.length === 0 && time === '' ? null : { from, to, owners, time };
}

type Label = 'lead' | 'share' | 'other';

/** Whether a word labels those who lead, those who take part, or anything else about a task; null for a word that labels nothing. */
export function labelOf(word: string): Label | null {
  const label = LABEL.exec(word);
  if (label === null) return null;
  if (label[1] !== undefined) return 'lead';
  return label[2] === undefined ? 'other' : 'share';
}

/** The units that a cell of a table lists. */
export function unitsIn(cell: string): readonly string[] {
  return unitsOf(cell.replace(/[,;/]/g, '、'));
}

/** Reads 牵头单位:市发改委;责任单位:…, 市发改委牵头,市财政局配合, 市发改委、市财政局按职责分工负责. */
export function ownersIn(note: string): Owners {
  // A printer may run the lines of a note on: 牵头单位:市教育局配合单位:市财政局.
  const words = note.replace(LABELS, ';$&');
  const lead: string[] = [];
  const support: string[] = [];
  let label: Label | null = null;
  let shares = false;
  for (const { from, to } of phrasesOf(words)) {
    const phrase = words.slice(from, to);
    const labelled = labelOf(phrase);
    shares ||= labelled === 'share';
    if (labelled !== null) label = labelled;
    else if (label === 'other') continue;
    else if (label === null) spoken(phrase, lead, support);
    else share(unitsOf(phrase), lead, label === 'lead' ? lead : support);
  }
  // Where no label says who leads, the unit listed first does; units that share a duty by their functions have no lead.
  const first = lead.length === 0 && shares ? support.shift() : undefined;
  return { lead: first === undefined ? lead : [first], support };
}

const LED = /^(?:由)?(.+?)牵头(?:负责|落实|实施|推进|组织)?(?:会同(.+))?$/;
const SHARED =
  /^(?:由)?(.+?)(?:按照?(?:各自)?职(?:责|能)(?:分工)?(?:负责|落实|推进)?|分工负责|共同负责|配合|参与|参加|协助|协同)(?:落实|推进)?$/;
const ALONE = /^(?:由)?(.+?)(?:负责|落实|承办)$/;

/** 市民政局(牵头)、市财政局: a unit may be marked among the others. */
const MARKED = /\((?:主要)?牵头(?:单位|部门)?\)$/;

function share(units: readonly string[], lead: string[], others: string[]): void {
  for (const unit of units) {
    if (MARKED.test(unit)) lead.push(unit.replace(MARKED, ''));
    else others.push(unit);
  }
}

function spoken(phrase: string, lead: string[], support: string[]): void {
  const units = unitsOf(phrase);
  if (units.some((unit) => MARKED.test(unit))) {
    share(units, lead, support);
    return;
  }
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
  const [first, ...others] = unitsOf(ALONE.exec(phrase)?.[1] ?? (UNITS.test(phrase) ? phrase : ''));
  if (first === undefined) return;
  (lead.length === 0 ? lead : support).push(first);
  support.push(...others);
}

/** A bracket may hold nothing but units: (市民政局、市住房城乡建设局). */
const UNIT = '(?:[省州市县区旗团]|各|自治)[^、,;:]{0,20}(?:局|委|办|厅|政府|管委会|委员会|办公室)';
const UNITS = new RegExp(`^${UNIT}(?:、${UNIT})*$`);

const LONGEST_UNIT = 30;
/** A list of more is none of units. */
const MOST_UNITS = 200;

/** The units of a list; a bracket inside one stays with it: 各县(市、区). */
function unitsOf(list: string): readonly string[] {
  const units: string[] = [];
  let from = 0;
  for (let at = 0; at <= list.length && units.length < MOST_UNITS; ) {
    if (at === list.length || list[at] === '、') {
      const unit = list.slice(from, at).replace(/(?:等(?:部门|单位|有关部门)?|有关)$/, '');
      if (unit !== '' && unit.length <= LONGEST_UNIT) units.push(unit);
      from = ++at;
    } else at = behindAside(list, at);
  }
  return units;
}
