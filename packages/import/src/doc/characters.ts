import { eachOperation, type Run } from './formatting.js';

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
    let isDeleted = false;
    let isInserted = false;
    let isHidden = false;
    let isSymbol = false;
    let isRaised = false;
    eachOperation(operations, (operation, from) => {
      const value = operations.bytes[from]!;
      const isOn = (value & 1) === 1;
      if (operation === DELETED) isDeleted = isOn;
      else if (operation === INSERTED) isInserted = isOn;
      else if (operation === HIDDEN) isHidden = isOn;
      else if (operation === SYMBOL) isSymbol = true;
      else if (operation === RAISED) isRaised = value === 1;
    });
    const isGone = isDeleted || isHidden || isSymbol;
    const isChange = isDeleted || isInserted;
    if (isGone || isChange || isRaised) found.push({ start, end, isGone, isChange, isRaised });
  }
  return found;
}
