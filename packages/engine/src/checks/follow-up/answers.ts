import type { CaseDocument } from '../../entries/case.js';
import { modeAt } from '../../entries/mode-at.js';
import { sentencesOf } from '../../entries/sentences.js';
import { keyOf } from '../../vocabulary/indicators/key.js';
import type { Figure } from '../figures.js';

/** Words of doing before the thing that a name speaks of: 新建城市绿道, 改造提升老旧厂房. */
const DOING =
  /^(?:全年|全[市省县区]|新建|改建|扩建|新增|改造|建设|建成|实施|完成|开展|推动|推进|打造|培育|力争|确保|实现|安排|组织|加快|支持|提升|发展|引进|新|再)+/;
/** A thing is taken as spoken of where so many characters of its name in a row stand in a text. */
const PIECE = 4;
/** The last characters of a name say what kind of thing it is: 绿道, 电价. */
const KIND = 2;

/** `none`: not a word of it; `kind`: something of its kind is spoken of; `told`: its indicator, or the thing that it is about. */
export type Answer = 'none' | 'kind' | 'told';

/** Says of a target what the documents tell of it outside the parts that look ahead. */
export function answersIn(documents: readonly CaseDocument[]): (target: Figure) => Answer {
  const told = documents.flatMap(({ entries }) => entries).filter(({ fact }) => fact.role !== 'target');
  const keys = new Set(told.flatMap(({ subject: { key, kin, stock } }) => [key, kin, stock]));
  const words = documents.map(reportOf).join('\n');
  return ({ subject: { key, kin, stock }, fact: { indicator, code, quote } }) => {
    if (keys.has(key) || keys.has(stock) || keys.has(kin)) return 'told';
    if (code === null && words.includes(keyOf(quote))) return 'told';
    if (piecesOf(indicator).some((piece) => words.includes(piece))) return 'told';
    return words.includes(keyOf(indicator).slice(-KIND)) ? 'kind' : 'none';
  };
}

/** What a document says outside the parts that look ahead, in the spelling that names are compared in. */
function reportOf(document: CaseDocument): string {
  const sentences = sentencesOf(document).filter(({ start }) => modeAt(document, start) !== 'plan');
  return sentences.map(({ text }) => keyOf(text)).join('\n');
}

function piecesOf(indicator: string): readonly string[] {
  const name = keyOf(indicator);
  const thing = name.replace(DOING, '') || name;
  if (thing.length <= PIECE) return [thing];
  return Array.from({ length: thing.length - PIECE + 1 }, (_, at) => thing.slice(at, at + PIECE));
}

/** Whether a text says that it was shortened: what is missing in it may have been said. */
export function isAbridged({ text }: CaseDocument): boolean {
  return /(?:有|略有|内容)删[减节]|节选|摘编|摘登|摘要/.test(text);
}
