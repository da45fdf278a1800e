import { readFileSync } from 'node:fs';
import { pageOf, viewDataOf, viewFindingOf } from '@outturn/viewer/page';
import { version } from '../version.js';
import type { Writer } from './choose.js';

const ASSETS = { script: asset('viewer.js'), drawing: asset('viewer-charts.js'), style: asset('viewer.css') };

/** One page that shows the documents with every finding marked, and opens anywhere without a connection. */
export const writeHtml: Writer = function* ({ files, open, waived }, { words }) {
  const findings = [
    ...open.map((finding) => viewFindingOf(finding, null)),
    ...waived.map(({ finding, waiver }) => viewFindingOf(finding, waiver)),
  ];
  // No day stands in it: the same documents give the same page.
  const data = viewDataOf(
    files.map(({ reading }) => reading),
    findings,
    { version: version(), at: null },
  );
  yield pageOf(data, ASSETS, words.locale);
};

function asset(name: string): string {
  return readFileSync(new URL(import.meta.resolve(`@outturn/viewer/${name}`)), 'utf8');
}
