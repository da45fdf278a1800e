import type { Range, Severity } from '@outturn/engine';
import { holds } from '../text/fold.js';
import type { ViewFinding } from '../view-data.js';

/** How a finding is shown: an open one by its severity. */
export type Standing = Severity | 'waived';

/** The gravest in front. */
export const STANDINGS: readonly Standing[] = ['error', 'question', 'note', 'waived'];

export function standingOf({ severity, waived }: ViewFinding): Standing {
  return waived === null ? severity : 'waived';
}

/** Indexes of the findings of a standing that hold the words looked for. */
export function shownFindings(
  findings: readonly ViewFinding[],
  standing: Standing | null,
  query: string,
): readonly number[] {
  return findings.flatMap((finding, index) =>
    (standing === null || standingOf(finding) === standing) && holds(query, ...textsOf(finding)) ? [index] : [],
  );
}

function textsOf({ title, message, check, arithmetic, spans }: ViewFinding): readonly string[] {
  return [title.zh, title.en, message.zh, message.en, check, arithmetic, ...spans.map(({ quote }) => quote)];
}

/** Indexes of the findings that cite words of the range. */
export function findingsAt(findings: readonly ViewFinding[], name: string, { start, end }: Range): readonly number[] {
  return findings.flatMap(({ spans }, index) =>
    spans.some((span) => span.document === name && span.start < end && start < span.end) ? [index] : [],
  );
}

export function countOf(findings: readonly ViewFinding[], standing: Standing): number {
  return findings.filter((finding) => standingOf(finding) === standing).length;
}
