import type { ViewData } from '@outturn/viewer/page';
import { useMemo } from 'react';
import type { FindingRow, Paper } from './paper.js';
import { documentOf, findingsOf } from './view-of.js';

/** What the viewer shows of a paper. A decision changes states and not what was read, so the text is not laid out again for it. */
export function useViewOf(
  paper: Paper,
  findings: readonly FindingRow[],
  nameOf: (document: string) => string,
): ViewData {
  const { document, text, facts } = paper;
  const ids = facts.map(({ id, start }) => `${id}@${start}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids and places say which facts there are
  const documents = useMemo(() => [documentOf(paper)], [document.id, text.text, ids]);
  const shown = useMemo(() => findingsOf(findings, document.id, nameOf), [findings, document.id, nameOf]);
  return useMemo(
    () => ({ documents, findings: shown, made: { version: document.reader, at: null } }),
    [documents, shown, document.reader],
  );
}
