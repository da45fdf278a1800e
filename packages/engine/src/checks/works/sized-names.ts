import type { Range } from '../../document/range.js';
import type { CaseDocument } from '../../entries/case.js';
import { type Mention, mentionsOf } from '../../entries/mentions.js';
import { everywhere } from '../everywhere.js';

/** A name with its size inside: 沧芷 120 万吨 露天煤矿. Voltages tell stations apart and are none. */
const SIZED =
  /^([\u4e00-\u9fff]{2,})(\d+(?:\.\d+)?)(万吨|亿吨|吨|万千瓦时|万千瓦|兆瓦|吉瓦|千瓦|亿立方米|万立方米|立方米|万平方米|平方米|公里|万亩|亩|万头|万只|万羽|张)([\u4e00-\u9fff]{2,})$/;

/** The same name with another number. */
export interface OtherSize {
  readonly name: string;
  readonly one: Range;
  readonly other: Range;
  readonly size: string;
  readonly otherSize: string;
  /** How many times the first the other is. */
  readonly ratio: number;
}

/** Names that come again with the same beginning, unit and work, and another number. */
export function* otherSizes(document: CaseDocument): Generator<OtherSize> {
  const seen = new Set<string>();
  for (const { project } of mentionsOf(document)) {
    if (!/\d/.test(project.quote)) continue;
    const [, head = '', number = '', unit = '', work = ''] = SIZED.exec(project.quote) ?? [];
    if (head === '' || seen.has(head + unit + work)) continue;
    seen.add(head + unit + work);
    yield* placesOf(document, project, { head, number, unit, work });
  }
}

interface Parts {
  readonly head: string;
  readonly number: string;
  readonly unit: string;
  readonly work: string;
}

function* placesOf({ text }: CaseDocument, one: Mention['project'], parts: Parts): Generator<OtherSize> {
  const { head, number, unit, work } = parts;
  for (const { start, end: from } of everywhere(text, head)) {
    const other = /^\d+(?:\.\d+)?/.exec(text.slice(from, from + 10))?.[0];
    if (other === undefined || other === number) continue;
    const behind = from + other.length + unit.length;
    if (text.slice(behind - unit.length, behind) !== unit || text.slice(behind, behind + 2) !== work.slice(0, 2))
      continue;
    yield {
      name: one.name,
      one,
      other: { start, end: behind + 2 },
      size: number + unit,
      otherSize: other + unit,
      ratio: Number(other) / Number(number),
    };
  }
}
