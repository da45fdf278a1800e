import type { CheckGroup } from './check.js';
import type { Severity } from './finding.js';
import { checks } from './rules/index.js';

/** What is known of a check without running it. */
export interface CheckAbout {
  readonly id: string;
  readonly group: CheckGroup;
  /** The gravest that it says. */
  readonly severity: Severity;
  readonly source: string;
  /** Whether it holds one document against another. */
  readonly between: boolean;
}

const GROUPS: readonly CheckGroup[] = [
  'growth',
  'parts',
  'targets',
  'units',
  'lists',
  'projects',
  'years',
  'follow-up',
];

/** By group, then by name. */
export function checkIds(): readonly string[] {
  return GROUPS.flatMap((group) => checks.filter((one) => one.group === group).map(({ id }) => id));
}

/** Null where there is no check of that id. */
export function aboutCheck(id: string): CheckAbout | null {
  const found = checks.find((one) => one.id === id);
  if (found === undefined) return null;
  const { group, severity, source, between = false } = found;
  return { id, group, severity, source, between };
}
