import { aboutCheck, type Finding, sayFinding, titleOf, type Waived } from '@outturn/engine';
import { pageOfCheck } from '../check-pages.js';
import { STDIN } from '../files.js';
import type { Locale } from '../locale.js';
import type { Messages } from '../messages/messages.js';
import { version } from '../version.js';
import type { Writer } from './choose.js';
import type { Report } from './report.js';
import { LEVELS, locationOf, messageOf, relatedOf } from './sarif-parts.js';
import { type Source, sourcesOf } from './sources.js';
import { uriOf } from './uri.js';

/**
 * SARIF 2.1.0, for code scanning and editors. Numbers in brackets are sections of the standard. Nothing in it depends on the clock
 * or on the machine: the same documents give the same file.
 */
export const writeSarif: Writer = function* (report, { words }) {
  const { open, waived, failures } = report;
  const sourceOf = sourcesOf(report.files);
  const found = new Set([...open, ...waived.map(({ finding }) => finding)].map(({ check }) => check));
  const rules = report.checks.map((id) => ruleOf(id, found.has(id), words.locale));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'outturn', version: version(), rules } },
        language: words.locale === 'zh' ? 'zh-CN' : 'en-US',
        columnKind: 'utf16CodeUnits', // 3.14.17
        invocations: [
          {
            executionSuccessful: failures.length === 0, // 3.20.14
            toolExecutionNotifications: failures.map(({ name, trouble }) => ({
              level: 'error',
              message: { text: messageOf(words.trouble(trouble)) },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(name) } } }],
            })),
          },
        ],
        artifacts: report.files.map(
          ({
            reading: {
              document: { name },
            },
          }) => ({
            location: { uri: uriOf(name) },
            roles: name === STDIN ? ['analysisTarget', 'standardStream'] : ['analysisTarget'],
          }),
        ),
        results: [
          ...open.map((finding) => resultOf(finding, report, words, sourceOf, [])),
          ...waived.map((one) => resultOf(one.finding, report, words, sourceOf, [suppressionOf(one, report)])),
        ],
      },
    ],
  };
  yield `${JSON.stringify(log, null, 2)}\n`;
};

/** A reportingDescriptor (3.49). Its page comes with it where it is needed: a helpUri would have to be an address on the network. */
function ruleOf(id: string, isFound: boolean, locale: Locale): object {
  const { severity, group } = aboutCheck(id)!;
  return {
    id,
    shortDescription: { text: titleOf(id, locale) },
    help: { text: `outturn check --explain ${id}`, ...(isFound && { markdown: pageOfCheck(id, locale) }) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [group] },
  };
}

/** A result (3.27). An empty list of suppressions says that the finding was not waived (3.27.23). */
function resultOf(
  finding: Finding,
  { checks, files }: Report,
  { locale, check: words }: Messages,
  sourceOf: (document: string) => Source,
  suppressions: readonly object[],
): object {
  const { check, severity, code, params, spans, arithmetic, fingerprint } = finding;
  const { message, advice } = sayFinding(finding, locale);
  const names = files.map(({ reading }) => reading.document.name);
  const [first, ...others] = spans;
  return {
    ruleId: check,
    ruleIndex: checks.indexOf(check),
    level: LEVELS[severity],
    message: { text: messageOf(message, arithmetic, advice && `${words.help}: ${advice}`) },
    locations: first ? [locationOf(first, sourceOf, names)] : [],
    relatedLocations: others.map((span, at) => relatedOf(span, at + 1, sourceOf, names)),
    partialFingerprints: { 'outturn/v1': fingerprint },
    suppressions,
    properties: { code, params, arithmetic },
  };
}

/** A suppression (3.35), placed where the waiver stands. */
function suppressionOf({ waiver }: Waived, { waivers }: Report): object {
  const { reason, by, until } = waiver;
  return {
    kind: 'external',
    status: 'accepted',
    justification: reason,
    ...(waivers && {
      location: {
        physicalLocation: {
          artifactLocation: { uri: uriOf(waivers.name) },
          region: { startLine: waivers.lineOf(waiver) },
        },
      },
    }),
    properties: { ...(by && { by }), ...(until && { until }) },
  };
}
