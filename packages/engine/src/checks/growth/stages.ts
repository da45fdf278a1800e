import type { Range } from '../../document/range.js';
import { NUMBER, onOneScale, parsed } from './number-words.js';

/** Two values set for two years in one sentence, the thing named only before the first: 到2025年床位达到900张,到2030年达到800张. */
export interface Stages {
  readonly first: Stage;
  readonly second: Stage;
  /** The words between the first year and its number. */
  readonly words: string;
}

interface Stage extends Range {
  readonly year: number;
  /** In the unit of the second. */
  readonly value: number;
}

const YEAR = '(?:[到至]|(?<=[。，,；;\\n]))(20\\d{2})年[末底]?前?[，,]?';
const REACHED =
  '(?:力争|再|进一步|将)*(?:达到?|建成|增加到|增至|提高到|提升到|扩大到|增长到|发展到|突破|超过|实现|形成)(?:约|超|到)?';
const STAGES = new RegExp(
  `${YEAR}([^，,。；;\\n\\d]{2,30})${NUMBER}([^\\d，,。；;\\s]{0,10})[，,；;、。](?:力争|再|预计|并)*${YEAR}${REACHED}${NUMBER}`,
  'g',
);

/** A unit stands no farther behind its number. */
const UNIT_ROOM = 8;
/** Words that only say how far the number holds. */
const ROUGHLY = /(?:左右|以上|以内|以下)$/;

export function stagesIn(text: string): readonly Stages[] {
  return [...text.matchAll(STAGES)].flatMap((found) => stagesOf(text, found) ?? []);
}

function stagesOf(text: string, found: RegExpExecArray): Stages | null {
  const [whole, year, words, number, unit, later, other] = found;
  const end = found.index + whole.length;
  const scale = onOneScale(unit!.replace(ROUGHLY, ''), text.slice(end, end + UNIT_ROOM));
  if (scale === null) return null;
  const firstEnd = found.index + whole.indexOf(number!, whole.indexOf(words!) + words!.length) + number!.length;
  return {
    words: words! + unit!,
    first: {
      year: Number(year),
      value: (parsed(number!) * scale.sizes[0]) / scale.sizes[1],
      start: found.index,
      end: firstEnd + unit!.length,
    },
    second: {
      year: Number(later),
      value: parsed(other!),
      start: found.index + whole.lastIndexOf(`${later}年`),
      end: end + scale.length,
    },
  };
}
