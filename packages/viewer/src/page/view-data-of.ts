import { type Finding, findProjects, findTasks, type Reading, sayFinding } from '@outturn/engine';
import type { Said, ViewData, ViewDocument, ViewFinding, ViewWaiver } from '../view-data.js';

/** What the viewer shows of texts that were read and checked together; tasks and projects are looked for here. */
export function viewDataOf(
  readings: readonly Reading[],
  findings: readonly ViewFinding[],
  made: ViewData['made'],
): ViewData {
  return { documents: readings.map(viewDocumentOf), findings, made };
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
