import { type Finding, sayFinding } from '@outturn/engine';
import { heading } from '../heading.js';
import type { Screen } from '../screen.js';
import { plain, widthOf, wrap } from '../width.js';
import type { Writer } from './choose.js';
import { COLOURS, codeFrames, gutterOf } from './code-frame.js';
import type { Report } from './report.js';
import { type Source, sourcesOf } from './sources.js';

/** For people: every finding under the document it begins in, with the words on all sides. */
export const writeText: Writer = function* (report, screen) {
  const sourceOf = sourcesOf(report.files);
  const documents = new Map(report.files.map(({ reading: { document } }) => [document.name, document]));
  let above = '';
  for (const finding of report.open) {
    const name = finding.spans[0]?.document ?? '';
    const document = documents.get(name);
    if (document && name !== above) yield `${heading(document, screen)}\n`;
    above = name;
    yield* block(finding, sourceOf, screen);
    yield '\n';
  }
  if (report.files.length > 0) yield `${sums(report, screen)}\n`;
};

function* block(finding: Finding, sourceOf: (document: string) => Source, screen: Screen): Iterable<string> {
  const { check, severity, spans, arithmetic, fingerprint } = finding;
  const { words, paint, width } = screen;
  const { message, advice } = sayFinding(finding, words.locale);
  const gutter = gutterOf(spans, sourceOf);
  const first = `${words.check.severities[severity]}[${check}]`;
  const said = wrap(plain(message), width, widthOf(first) + 2);
  yield `${paint(COLOURS[severity], first)}${paint('bold', `: ${said.join('\n')}`)}\n`;
  yield* codeFrames(spans, severity, gutter, sourceOf, screen);
  yield* remark('', plain(arithmetic), gutter, screen);
  yield* remark(`${words.check.help}: `, plain(advice), gutter, screen);
  yield* remark(`${words.check.fingerprint}: `, fingerprint, gutter, screen);
}

/** `= label: text`, with the lines that follow indented; nothing where there is nothing to say. */
function* remark(label: string, text: string, gutter: number, { paint, width }: Screen): Iterable<string> {
  if (text === '') return;
  const indent = ' '.repeat(gutter + 3);
  const lines = wrap(text, width - indent.length, widthOf(label));
  yield `${' '.repeat(gutter)} ${paint('cyan', '=')} ${paint('bold', label)}${lines.join(`\n${indent}`)}\n`;
}

function sums({ files, checks, open, waived, hidden, failures }: Report, { words, paint }: Screen): string {
  const counts = { error: 0, question: 0, note: 0 };
  for (const { severity } of open) counts[severity]++;
  const said = words.check.sums({
    counts,
    documents: files.length,
    checks: checks.length,
    waived: waived.length,
    hidden,
    failed: failures.length,
  });
  const gravest = (['error', 'question', 'note'] as const).find((severity) => counts[severity] > 0);
  return paint(gravest ? COLOURS[gravest] : 'green', said);
}
