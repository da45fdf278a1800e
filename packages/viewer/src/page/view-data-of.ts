import { type Finding, findProjects, findTasks, type Reading, sayFinding } from '@outturn/engine';
import { STANDINGS, standingOf } from '../model/findings.js';
import type { Said, ViewData, ViewDocument, ViewFinding, ViewWaiver } from '../view-data.js';

/** What the viewer shows of texts that were read and checked together; tasks and projects are looked for here. */
export function viewDataOf(
  readings: readonly Reading[],
  findings: readonly ViewFinding[],
  made: ViewData['made'],
): ViewData {
  const documents = readings.map(viewDocumentOf);
  const names = documents.map(({ name }) => name);
  return { documents, findings: gravestFirst(findings, names), made };
}

/** Those of a kind in the order of the texts, by the first words that they cite. */
function gravestFirst(findings: readonly ViewFinding[], names: readonly string[]): readonly ViewFinding[] {
  const keyed = findings.map((finding) => {
    const [first] = finding.spans;
    const standing = STANDINGS.indexOf(standingOf(finding));
    return { finding, key: [standing, first === undefined ? -1 : names.indexOf(first.document), first?.start ?? -1] };
  });
  const byKey = (one: readonly number[], other: readonly number[]): number => {
    const at = one.findIndex((part, index) => part !== other[index]);
    return at === -1 ? 0 : one[at]! - other[at]!;
  };
  return keyed.sort((one, other) => byKey(one.key, other.key)).map(({ finding }) => finding);
}

function viewDocumentOf(reading: Reading): ViewDocument {
  const { document, facts, leftOut } = reading;
  const { name, text, frame, sections } = document;
  return { name, text, frame, sections, facts, leftOut, tasks: findTasks(reading), projects: findProjects(reading) };
}

/** A finding with its words in every language, for a page that can be turned to the other. `waived` is null where it is open. */
export function viewFindingOf(finding: Finding, waived: ViewWaiver | null): ViewFinding {
  const zh = sayFinding(finding, 'zh');
  const en = sayFinding(finding, 'en');
  const both = (part: keyof typeof zh): Said => ({ zh: zh[part], en: en[part] });
  return { ...finding, title: both('title'), message: both('message'), advice: both('advice'), waived };
}
