import { type Finding, sayFinding, type Waiver } from '@outturn/engine';
import type { Locale } from '../locale.js';
import type { Writer } from './choose.js';
import { recordOf } from './record.js';
import type { Report } from './report.js';
import { type Source, sourcesOf } from './sources.js';

/** One JSON document: the case, what was found in it, what was waived and why, and what could not be read. */
export const writeJson: Writer = function* (report, { words: { locale } }) {
  const { files, open, waived, failures } = report;
  const sourceOf = sourcesOf(files);
  const documents = files.map(({ reading: { document }, imported: { format, encoding, notes } }) => {
    return { name: document.name, format, encoding, notes, frame: document.frame };
  });
  yield `{"documents":${list(documents)},\n`;
  yield `"findings":${list(open.map((finding) => fullRecordOf(finding, locale, sourceOf)))},\n`;
  const decided = waived.map(({ finding, waiver }) => ({
    ...fullRecordOf(finding, locale, sourceOf),
    waiver: withLine(waiver, report),
  }));
  yield `"waived":${list(decided)},\n`;
  yield `"expired":${list(report.expired.map((waiver) => withLine(waiver, report)))},\n`;
  yield `"unused":${list(report.unused.map((waiver) => withLine(waiver, report)))},\n`;
  yield `"failed":${list(failures.map(({ name, trouble }) => ({ name, reason: trouble.reason })))}}\n`;
};

/** One item a line: a change in one finding is a change in one line. */
function list(items: readonly object[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

function fullRecordOf(finding: Finding, locale: Locale, sourceOf: (document: string) => Source): object {
  const { title, advice } = sayFinding(finding, locale);
  return { ...recordOf(finding, locale, sourceOf), title, advice };
}

function withLine(waiver: Waiver, { waivers }: Report): object {
  return waivers ? { ...waiver, line: waivers.lineOf(waiver) } : waiver;
}
