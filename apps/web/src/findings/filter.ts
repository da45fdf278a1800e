import { anyText, filtersFrom, oneOf } from '../kit/list/address.js';

/** The gravest first. */
export const SEVERITIES = ['error', 'question', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The filters of the list of findings, as they stand in the address. Without `waived`, only those that are open. */
export const findingFilter = filtersFrom({
  text: anyText,
  severity: oneOf(SEVERITIES),
  check: anyText,
  document: anyText,
  waived: oneOf(['yes', 'all']),
  sort: anyText,
});
export type FindingFilter = ReturnType<typeof findingFilter>;
