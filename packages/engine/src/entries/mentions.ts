import type { Mode } from '../document/document.js';
import type { Range } from '../document/range.js';
import { findProjects } from '../facts/projects/find.js';
import type { Project } from '../facts/projects/project.js';
import { ACT_WORDS, type Act, ENDINGS, LEADS, PARTLY, PARTLY_ALL } from '../vocabulary/acts.js';
import type { CaseDocument } from './case.js';
import { clauseAround } from './clause.js';
import { modeAt } from './mode-at.js';
import { once } from './once.js';

/** A project where a text says what is done with it. */
export interface Mention {
  readonly document: CaseDocument;
  readonly project: Project;
  /** The name in one spelling, without what it is called by (项目, 工程). */
  readonly key: string;
  /** The acts that the clause names, most often one; empty where it names none. */
  readonly acts: ReadonlySet<Act>;
  /** What the clause says of it: the words beside the name, and those that its list begins and ends with. */
  readonly words: string;
  /** Whether only a part is meant: 首台机组, 一期, 主体. */
  readonly partly: boolean;
  readonly mode: Mode;
  /** The clause, with the one behind it where that goes on about the project. */
  readonly start: number;
  readonly end: number;
}

/** Every project of a document with what is done with it. */
export const mentionsOf: (document: CaseDocument) => readonly Mention[] = once((document) =>
  findProjects(document.reading).map((project) => mentionAt(document, project, project)),
);

/** A project at a place of the text that names it. */
export function mentionAt(document: CaseDocument, project: Project, place: Range): Mention {
  const { start, end } = clauseAround(document.text, place);
  const around = aroundOf(document.text.slice(start, end), place.start - start, place.end - start);
  return {
    document,
    project,
    key: keyOfProject(project.name),
    acts: actsAround(around),
    words: around.before + around.behind + around.ends,
    partly: PARTLY.test(around.before + around.behind) || PARTLY_ALL.test(around.ends),
    mode: modeAt(document, place.start),
    start,
    end,
  };
}

const CALLED = /(?:建设项目|建设工程|项目|工程|建设|一体化)+$/;

/** A size in brackets behind a name is no part of it. */
const SIZE_BEHIND = /\([^()]*\d[^()]*\)$/;

/** 云岭至青川高速公路项目 and 云岭—青川高速公路 are one. */
export function keyOfProject(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(SIZE_BEHIND, '')
    .replace(/[\s“”"《》()]/g, '')
    .replace(/[至到—–~-]+/g, '-');
  return plain.replace(CALLED, '') || plain;
}

/** A clause about a name: its own piece of the list on both sides of it, and the other pieces. */
interface Around {
  readonly before: string;
  readonly behind: string;
  readonly earlier: readonly string[];
  readonly later: readonly string[];
  /** What the list begins and ends with, where the name is not its first or last piece. */
  readonly ends: string;
}

function tailOf(piece: string): string {
  const at = piece.indexOf('等');
  return at === -1 ? (ENDINGS.exec(piece)?.[0] ?? '') : piece.slice(at + 1);
}

function aroundOf(clause: string, from: number, to: number): Around {
  const pieceStart = clause.lastIndexOf('、', from) + 1;
  const pieceEnd = clause.indexOf('、', to) === -1 ? clause.length : clause.indexOf('、', to);
  const earlier = clause.slice(0, pieceStart).split('、');
  const later = clause.slice(pieceEnd).split('、');
  return {
    before: clause.slice(pieceStart, from),
    behind: clause.slice(to, pieceEnd),
    earlier,
    later,
    ends: (LEADS.exec(earlier[0]!)?.[0] ?? '') + tailOf(later.at(-1)!),
  };
}

/** The acts of the piece that the name stands in; where it has none, of the verb that its list ends or begins with. */
function actsAround({ before, behind, earlier, later }: Around): ReadonlySet<Act> {
  for (const piece of [behind, before]) {
    const acts = actsIn(piece);
    if (acts.size > 0) return acts;
  }
  return last(later, actsAtEnd) ?? last(earlier, actsIn) ?? NONE;
}

/** The acts of the last piece that has any. */
function last(pieces: readonly string[], find: (piece: string) => ReadonlySet<Act>): ReadonlySet<Act> | null {
  for (let at = pieces.length - 1; at >= 0; at--) {
    const acts = find(pieces[at]!);
    if (acts.size > 0) return acts;
  }
  return null;
}

const NONE: ReadonlySet<Act> = new Set();

const ACTS = ACT_WORDS.map(({ act, words }) => ({ act, said: new RegExp(words.replaceAll(' ', '|')) }));

/** 加快 with a word of finishing is a finish: the later stage hides the building. */
function actsIn(piece: string): ReadonlySet<Act> {
  const acts = new Set<Act>();
  if (piece.length < 2) return acts;
  for (const { act, said } of ACTS) {
    if (act === 'build' && acts.size > 0) break;
    if (said.test(piece)) acts.add(act);
  }
  return acts;
}

const ENDS = /(?:建设|投产|投运|投用|通车|开工|完工|竣工|建成|使用|运营|前期工作|并网)$/;

/** A list ends in its verb (A、B开工建设); a verb at the head of a piece belongs to what stands behind it. */
function actsAtEnd(piece: string): ReadonlySet<Act> {
  return ENDS.test(piece) ? actsIn(piece) : NONE;
}

/** What tells one part of a project from another. */
const APART = /[一二三四五六]期|扩建|改扩建|延伸|支线|联络线|配套|段|[东西南北]线|送出|接入/;
const SHORTEST = 6;

/** Whether two names are of one project: the same, or one a longer form of the other that adds no part of its own. */
export function sameProject(one: Mention, other: Mention): boolean {
  if (one.key === other.key) return one.key.length >= 4;
  const [short, long] = one.key.length < other.key.length ? [one.key, other.key] : [other.key, one.key];
  if (short.length < SHORTEST) return false;
  const at = long.indexOf(short);
  if (at === -1) return sharedSize(short, long);
  const rest = long.slice(0, at) + long.slice(at + short.length);
  return !APART.test(rest) && (/\d/.test(short) || short.length * 2 >= long.length);
}

/** 2×66万千瓦 in both, right behind the same place, in a name with a company in front and in one without. */
function sharedSize(short: string, long: string): boolean {
  const size = /[\u4e00-\u9fff]{2}\d+[×xX*]\d+(?:\.\d+)?万?千瓦/.exec(short)?.[0];
  return size !== undefined && long.includes(size);
}

/** Last words of works that bear a name of their own, */
const WORKS =
  /(?:机场|电站|电厂|水库|大桥|特大桥|隧道|高速公路|高速|铁路|高铁|枢纽|港|码头|医院|大学|学院|学校|中学|博物馆|图书馆|体育馆|体育中心|会展中心|大剧院|楼|大厦|广场|公园|遗址公园|管道|变电站|特高压|直流|输变电|产业园|物流园|厂|矿|煤矿|水利枢纽|调水|引水|灌区|基地|[东西南北]水[东西南北]调|引[\u4e00-\u9fff]{1,2}[入济][\u4e00-\u9fff]{1,2}|电[入送][\u4e00-\u9fff]{1,2}|(?:高铁|铁路|高速|公路|运河)[\u4e00-\u9fff]{2,6}段)$/;
/** and words of kinds of works, which come again every year. */
const KIND_OF_WORKS =
  /^其中|老旧|农村|城镇|社区|乡镇|村|中小|大型|标准|公共|现代|智慧|区域|县级|市级|省级|国家级|各类|一批|重点|新型|等$|高标准|口袋|病险|骨干|调蓄|备用|示范|特色|乡村|集中|配套|多个|若干|幼儿园|养老|停车/;

/** A short name is one of its own only where it is of such a work (双溪水库), or is called a project (引江济云工程). */
const SINGLE =
  /(?:水库|电站|煤矿|机场|大桥|隧道|电厂|(?<!城际|高速|支线|专用|地方|普速|市域|市郊|疏港|重载|干线|客运|货运|国家|新建|沿江|沿海|旅游|环城|绕城|进出|出疆|南北|东西)(?:铁路|高铁|高速))$/;
const SHORTEST_SINGLE = 4;

/** Whether the name can only be of one project: a place, a route, a size or a proper name is in it. */
export function isOwnName({ project: { kind, name, place }, key }: Mention): boolean {
  const work = WORKS.test(key);
  if (kind === 'platform' || key.includes('、') || (kind === 'programme' && !work) || KIND_OF_WORKS.test(key))
    return false;
  const single = SINGLE.test(key) || /(?:工程|项目)$/.test(name);
  if (key.length < (single ? SHORTEST_SINGLE : SHORTEST)) return false;
  return work || place !== null || /[\u4e00-\u9fff]-[\u4e00-\u9fff]|\d/.test(key);
}
