import { check, read } from '@outturn/engine';
import { type ViewData, viewDataOf, viewFindingOf } from '@outturn/viewer/page';
import type { Intake } from './intake.js';

/** Reads and checks texts together. `version` is the program's. */
export function viewOf(taken: readonly Intake[], version: string): ViewData {
  const readings = taken.map(({ name, text }) => read(text, { name }));
  const findings = check(readings).map((finding) => viewFindingOf(finding, null));
  return viewDataOf(readings, findings, { version, at: null });
}
