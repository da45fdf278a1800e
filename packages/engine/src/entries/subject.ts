import type { Fact } from '../facts/fact.js';
import { DEFINITIONS } from '../vocabulary/definitions.js';
import { findIndicator } from '../vocabulary/indicators/index.js';
import { keyOf } from '../vocabulary/indicators/key.js';

/** What a figure is about, told apart from everything else. */
export interface Subject {
  /** The name in one spelling, without words of time and doing in front. */
  readonly name: string;
  /** The same for every wording of one indicator of one region: the catalogue's code, else the name in one spelling. */
  readonly key: string;
  /** The key with words of definition (户籍, 规上, 调查) left out: the same for indicators that are easily mixed up. */
  readonly kin: string;
  /** The words of definition, sorted. */
  readonly definitions: readonly string[];
  /** Whether the figure is an addition (新增, 净增), not what there is in all. */
  readonly added: boolean;
  /** The key of what there is in all: `key` without the words of adding. */
  readonly stock: string;
}

const ADDED = /新增加?|净增加?|新培育|新认定|新培植|增加(?!值)/;
const DOING =
  /^(?:全年|年末|年内|年底|当年|本年|预计|力争|确保|其中|完成|实现|达到|累计|现有|共有|拥有|全[市县区省国州盟旗师团]|[我本][市县区省国州盟旗师团]|师市|地区)+/;
const WORDS: readonly string[] = DEFINITIONS.flatMap(({ words }) => words).toSorted((a, b) => b.length - a.length);
const ANY_WORD = new RegExp(WORDS.join('|'), 'g');

const answers = new Map<string, Subject>();
const MOST_ANSWERS = 8192;

export function subjectOf({ indicator, code, scope }: Fact): Subject {
  const asked = `${code ?? ''}|${scope}|${indicator}`;
  let subject = answers.get(asked);
  if (subject === undefined) {
    if (answers.size >= MOST_ANSWERS) answers.clear();
    subject = build(indicator, code, scope);
    answers.set(asked, subject);
  }
  return subject;
}

function build(indicator: string, code: string | null, scope: string): Subject {
  const name = plainName(indicator);
  const where = scope === '' ? '' : `${scope}·`;
  const added = ADDED.test(name);
  const whole = added ? plainName(name.replace(ADDED, '')) : name;
  const stock = added ? (findIndicator(whole)?.code ?? whole) : (code ?? name);
  return {
    name,
    key: where + (code ?? name),
    kin: where + name.replace(ANY_WORD, ''),
    definitions: (name.match(ANY_WORD) ?? []).toSorted(),
    added,
    stock: where + stock,
  };
}

/** A name in one spelling, without words of time and doing in front. */
export function plainName(indicator: string): string {
  const name = keyOf(indicator);
  return name.replace(DOING, '') || name;
}
