import { isOn, operand, type Run } from './formatting.js';

/** A stretch of characters that are not simply text. */
export interface CharacterRun extends Pick<Run, 'start' | 'end'> {
  /** Deleted, hidden, or the code of a sign in a font of signs. */
  readonly isGone: boolean;
  /** Set in or taken out by a change that nobody has accepted yet. */
  readonly isChange: boolean;
  readonly isRaised: boolean;
}

const DELETED = 0x0800;
const INSERTED = 0x0801;
const HIDDEN = 0x083c;
const RAISED = 0x2a48;
const SYMBOL = 0x6a09;

/** Those runs of characters that say more than how they look. */
export function characterRuns(runs: readonly Run[]): readonly CharacterRun[] {
  const found: CharacterRun[] = [];
  for (const { start, end, operations } of runs) {
    if (operations.length === 0) continue;
    const isDeleted = isOn(operations, DELETED);
    const isGone = isDeleted || isOn(operations, HIDDEN) || operand(operations, SYMBOL) !== null;
    const isChange = isDeleted || isOn(operations, INSERTED);
    const isRaised = operand(operations, RAISED)?.[0] === 1;
    if (isGone || isChange || isRaised) found.push({ start, end, isGone, isChange, isRaised });
  }
  return found;
}
