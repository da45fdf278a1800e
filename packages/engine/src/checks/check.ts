import type { Case } from '../entries/case.js';
import type { Draft, Severity } from './finding.js';

/** What the checks of one topic look at together; also the order of the list. */
export type CheckGroup = 'growth' | 'parts' | 'targets' | 'units' | 'lists' | 'projects' | 'years' | 'follow-up';

/** One thing that an expert would look for. */
export interface Check {
  /** In kebab case; the name of its folder. */
  readonly id: string;
  readonly group: CheckGroup;
  /** The gravest that it says. */
  readonly severity: Severity;
  /** Where in the craft it comes from: a section of a handbook, a law, a numbered rule of the checks by hand. */
  readonly source: string;
  /** Whether it holds one document against another: it has nothing to say of a single one. */
  readonly between?: boolean;
  /** Everything that it finds. Never throws; stays silent where it cannot decide. */
  readonly find: (given: Case) => Iterable<Draft>;
}
