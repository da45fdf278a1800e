import type { components } from '@outturn/client';
import type { Range } from '../kit/thing/pieces.js';

export type Hit = components['schemas']['Hit'];

/** The API takes no longer questions. */
export const LONGEST = 200;

/** Where the words stand in the text of a hit. */
export function marksOf({ matches, textStart }: Hit): readonly Range[] {
  return matches.map(({ start, end }) => ({ start: start - textStart, end: end - textStart }));
}

/** The part of a sentence around its first match that fits in two lines; it begins with a clause where one is near. */
export function excerptOf(hit: Hit, most = 90): Range {
  const { length } = hit.text;
  const first = marksOf(hit)[0]?.start ?? 0;
  const near = hit.text.slice(Math.max(0, first - LOOK_BACK), first);
  const clause = Math.max(...CLAUSE_ENDS.map((sign) => near.lastIndexOf(sign)));
  const begin = clause >= 0 ? first - near.length + clause + 1 : first - near.length;
  const start = length <= most ? 0 : Math.min(begin, length - most);
  return { start, end: Math.min(length, start + most) };
}

const LOOK_BACK = 30;
const CLAUSE_ENDS = ['，', '；', '。', '：', '、'];

/** What was read out of the sentence, each once; what bears one of the words in its name comes first. */
export function thingsOf(hit: Hit): Hit['things'] {
  const words = marksOf(hit).map(({ start, end }) => hit.text.slice(start, end));
  const isNamed = ({ name }: Hit['things'][number]): boolean => words.some((word) => name.includes(word));
  const once = hit.things.filter(
    (thing, at) => hit.things.findIndex(({ kind, name }) => kind === thing.kind && name === thing.name) === at,
  );
  return [...once.filter(isNamed), ...once.filter((thing) => !isNamed(thing))];
}
