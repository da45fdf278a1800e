import type { Section, Span } from '../../document/document.js';
import type { Range } from '../../document/range.js';
import { type CaseDocument, caseOf } from '../../entries/case.js';
import { subjectOf } from '../../entries/subject.js';
import type { Fact } from '../../facts/fact.js';
import type { Reading } from '../../facts/reading.js';
import { findIndicator, indicatorByCode } from '../../vocabulary/indicators/index.js';
import type { Form } from './form.js';
import type { Worded } from './in-words.js';
import { Known, type Matched } from './known.js';
import type { KnownIndicator, Proposal } from './proposal.js';
import { WORDINGS, type Wording } from './wordings.js';

/** Sentences of the chapter of goals that say of indicators which are known, or which the document gives numbers of, how far they are to come. */
export function inSentences(
  reading: Reading,
  span: Span,
  known: readonly KnownIndicator[],
  proposals: readonly Proposal[],
): readonly Worded[] {
  const { text, sections } = reading.document;
  const named = new Names(reading, known, proposals);
  const goals = goalsAmong(sections);
  let at = -1;
  return sentencesOf(text).flatMap((sentence) => {
    while (at + 1 < sections.length && sections[at + 1]!.start <= sentence.start) at++;
    if (goals[at] !== true) return [];
    return saidIn(text, sentence).flatMap((said) => wordedOf(said, span, named));
  });
}

const SENTENCE = /[^\s。！？!?][^。！？!?\n]{0,600}[。！？!?]?/g;

/** One without an end, as tables without bars have, is cut. */
function sentencesOf(text: string): readonly Range[] {
  return [...text.matchAll(SENTENCE)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

const GOALS = /目标|指标/;
const FAR = /远景|展望|20[3-9]\d年|二〇[三-九]/;

/** Which sections are on the goals of the plan, or stand below one that is. What is said of a horizon beyond is of other years. */
function goalsAmong(sections: readonly Section[]): readonly boolean[] {
  const goals: boolean[] = [];
  for (const { title, mode, parent } of sections)
    goals.push(mode === 'plan' && !FAR.test(title) && (GOALS.test(title) || goals[parent] === true));
  return goals;
}

interface Said {
  readonly wording: Wording;
  /** The words, and the sentence that they stand in. */
  readonly words: Range;
  readonly sentence: Range;
  /** What stands before them in their clause: names. */
  readonly before: string;
  readonly isBinding: boolean;
}

/** None of the wordings does without one of these. */
const ANY = /视情|下达|同步|高于|快于|不低于/;
/** What was done is no promise, nor what is to be done for it. */
const NO_PROMISE = /[已曾]|超额|圆满|五年来|“?十[二三]五”?|机制|制度|政策|推动|促进/;
const CLAUSE = /[，。；;：:,]/;
const FARTHEST = 60;

function saidIn(text: string, sentence: Range): readonly Said[] {
  const whole = text.slice(sentence.start, sentence.end);
  if (!ANY.test(whole) || /[|\t]/.test(whole) || NO_PROMISE.test(whole)) return [];
  return WORDINGS.flatMap((wording) =>
    [...whole.matchAll(new RegExp(wording.said, 'g'))].map((found): Said => {
      const words = { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
      const before = whole.slice(Math.max(0, found.index - FARTHEST), found.index);
      const isBinding = /^[^，。；]{0,4}[（(]约束性/.test(whole.slice(found.index + found[0].length));
      // 增长保持在合理区间、各年度视情提出: the words before are of the same thing.
      const clause = before.replace(/[，、,]?(?:保持|处于|运行)?在?合理(?:区间|增长)[，、,]?$/, '').split(CLAUSE);
      return { wording, words, sentence, before: clause.at(-1) ?? '', isBinding };
    }),
  );
}

const CHANGE = /(?:实际|年均)?(?:增长率|增长速度|增长|增速|增幅|提高|降低率?|下降率?|减少|削减)(?:幅度)?$/;
const DOING = /^(?:力争|努力|确保|保持|实现|坚持|使)+/;

function wordedOf({ wording, words, sentence, before, isBinding }: Said, span: Span, named: Names): readonly Worded[] {
  const { kind, comparator } = wording;
  const names = before.split(/[、和及]/).map((name) => name.replace(/\s+/g, '').replace(DOING, ''));
  // 能耗、用水量下降完成下达任务: what the last one does they all do.
  const last = names.at(-1) ?? '';
  const falls = /降低|下降|减少|削减/.test(last.slice(last.replace(CHANGE, '').length));
  return names.flatMap((said): readonly Worded[] => {
    const name = said.replace(CHANGE, '');
    // Growth beside that of another indicator is reckoned from levels; a fall that is set from above is kept as a change.
    const form = kind === 'relative' ? 'level' : falls ? 'change' : 'level';
    const found = name === '' ? null : named.find(name, form);
    if (found === null) return [];
    const isGrowth = kind === 'year-by-year' && name !== said;
    const unit = kind === 'relative' ? '个百分点' : isGrowth ? '%' : found.match.unit;
    const draft = { kind, span, base: null, comparator, value: null, unit, direction: found.direction } as const;
    const more = {
      ...(isGrowth && { measure: 'change' as const }),
      ...(falls && kind === 'assigned' && { form: 'cumulative-change' as const }),
    };
    return [{ words, sentence, name, match: found.match, draft: { ...draft, binding: isBinding, ...more } }];
  });
}

/** Indicators by what a sentence calls them: those of the ledger, and those that the document gives numbers of. */
class Names {
  readonly #ledger: Known;
  readonly #document: CaseDocument;
  readonly #told = new Map<string, Pick<Matched, 'match' | 'direction'>>();

  constructor(reading: Reading, known: readonly KnownIndicator[], proposals: readonly Proposal[]) {
    this.#document = caseOf([reading]).documents[0]!;
    this.#ledger = Known.of(known);
    for (const proposal of proposals) {
      const code = reading.facts[proposal.fact]!.code;
      if (!('match' in proposal) || code === null) continue;
      const form: Form = proposal.match.unit === '%' && indicatorByCode(code)?.unit !== 'ratio' ? 'change' : 'level';
      const direction = indicatorByCode(code)?.direction ?? 'none';
      if (!this.#told.has(`${form} ${code}`)) this.#told.set(`${form} ${code}`, { match: proposal.match, direction });
    }
  }

  find(name: string, form: Form): Pick<Matched, 'match' | 'direction'> | null {
    const catalogued = findIndicator(name);
    const code = catalogued?.code ?? null;
    const held = this.#ledger.match(this.#entryOf(name, code), form);
    if (held.match.how !== 'new') return held.isOpen ? null : held;
    if (catalogued === null) return null;
    const told = this.#told.get(`${form} ${code}`);
    if (told !== undefined || form !== 'change' || catalogued.flow !== 'rate') return told ?? null;
    const match = { how: 'new', code, name: `${catalogued.zh}降低率`, unit: '%', definitions: [] } as const;
    return { match, direction: catalogued.direction };
  }

  #entryOf(name: string, code: string | null) {
    const fact = { indicator: name, code, scope: '', unit: '', measure: 'level' } as Fact;
    return { fact, document: this.#document, subject: subjectOf(fact), amount: null, years: null };
  }
}
