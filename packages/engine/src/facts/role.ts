import type { Clause } from './clause.js';
import type { Role } from './fact.js';
import { CUE, has } from './peel.js';

/** What a sentence has said so far about how sure its figures are. */
export interface Mood {
  /** 预计 stood at the head of a clause: it holds for the rest of the sentence. */
  readonly expected: boolean;
  /** 力争 stood at the head of a clause. */
  readonly strives: boolean;
  /** 目标是, 计划 stood at the head of a clause. */
  readonly plans: boolean;
}

export const CALM: Mood = { expected: false, strives: false, plans: false };

/** The mood of a sentence behind a clause; `aims` tells whether 目标是 stands before it. */
export function moodAfter(mood: Mood, clause: Clause, aims: boolean): Mood {
  const expected = mood.expected || has(clause.leading, CUE.expected);
  const strives = mood.strives || has(clause.leading, CUE.strive);
  const plans = mood.plans || (has(clause.leading, CUE.planned) && !takes(clause)) || aims;
  return { expected, strives, plans };
}

/** 将财政支出的八成用于民生 says what was taken, not what is planned. */
function takes({ text, values }: Clause): boolean {
  const { after } = values.at(-1)!;
  return /^(?:资金)?(?:用于|用在|投入|投向|投放|纳入|列入|作为)/.test(text.slice(after, after + 6));
}

export function roleOf(clause: Clause, mood: Mood, taken: Role | null): Role {
  const { part, mark } = clause;
  const past = mark !== null && mark.to <= part.reported;
  if (
    mark !== null &&
    part.reported > 0 &&
    (mark.from > part.reported || (mark.kind === 'horizon' && mark.to > part.reported))
  ) {
    // A year after the one looked back on is still to come, unless the text speaks from within it.
    return 'target';
  }
  const expects = mood.expected || has(clause.cues, CUE.expected);
  const strives = mood.strives || mood.plans || has(clause.cues, CUE.strive) || has(clause.cues, CUE.planned);
  if (part.mode === 'plan') {
    if (past && !has(clause.cues, CUE.strive) && !has(clause.cues, CUE.planned)) return expects ? 'estimate' : 'actual';
    if (mark === null && isPresent(clause)) return 'actual';
    return 'target';
  }
  if (strives) return 'target';
  if (expects) return 'estimate';
  return taken ?? 'actual';
}

/** What a change starts from has happened, unless its year is still to come. */
export function roleBefore({ part }: Clause, period: string): Role {
  return Number(period) > part.reported ? 'target' : 'actual';
}

/** 目前已建成5个: a state of today inside a plan. */
function isPresent(clause: Clause): boolean {
  return (
    has(clause.leading, CUE.state) &&
    (has(clause.cues, CUE.done) ||
      has(clause.leading, CUE.done) ||
      /目前|现有|现已/.test(clause.text.slice(0, clause.quantity.start)))
  );
}
