import { checkIds, type ReadOptions, type Severity } from '@outturn/engine';
import type { Messages } from '../messages/messages.js';
import type { ReportFormatName } from '../reports/choose.js';
import { similarTo } from '../similar.js';
import { frameOf, isOneOf, type WrittenFrame, type WrittenManner } from './shared-options.js';

/** The options of `outturn check` as they stand on the command line. */
export interface WrittenCheck extends WrittenFrame, WrittenManner {
  readonly format?: string;
  readonly severity: string;
  readonly upper: readonly string[];
  readonly last: readonly string[];
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly waivers?: string;
  readonly list?: boolean;
  readonly explain?: string;
}

/** The options as they are meant. */
export interface CheckSettings {
  readonly format: ReportFormatName;
  /** Lowest that is shown and counts. */
  readonly threshold: Severity;
  /** Ids of the checks to run, in the order of the list. */
  readonly checks: readonly string[];
  /** Whether these are all that there are. */
  readonly everyCheck: boolean;
  readonly upper: readonly string[];
  readonly last: readonly string[];
  readonly waivers: string | null;
  /** Of the documents themselves, not of those beside them. */
  readonly frame: ReadOptions;
  readonly output: string | null;
  readonly bom: boolean;
  readonly color: boolean | undefined;
}

/** A wrong command line: what is wrong, and what to do. */
export interface Wrong {
  readonly wrong: string;
  readonly hint: string;
}

/** From the gravest down. */
export const SEVERITIES: readonly Severity[] = ['error', 'question', 'note'];
const FORMATS: readonly ReportFormatName[] = ['text', 'json', 'jsonl', 'csv', 'sarif', 'html'];

/** The meaning of the options for so many files, or what is wrong with them. */
export function understandCheck(
  written: WrittenCheck,
  files: number,
  onTerminal: boolean,
  words: Messages,
): CheckSettings | Wrong {
  const { usage, check } = words;
  const help = (wrong: string): Wrong => ({ wrong, hint: usage.seeHelp('check') });
  const { severity, output = null } = written;
  const format = written.format ?? formatOfEnding(output) ?? 'text';
  if (files === 0) return help(usage.missingFiles);
  if (!isOneOf(FORMATS, format)) return help(usage.notOneOf('--format', format, FORMATS));
  if (!isOneOf(SEVERITIES, severity)) return help(usage.notOneOf('--severity', severity, SEVERITIES));
  const frame = frameOf(written, words);
  if (typeof frame === 'string') return help(frame);
  if (files > 1 && frame.year !== undefined) return help(check.usage.oneFile('--year'));
  if (files > 1 && frame.kind !== undefined) return help(check.usage.oneFile('--kind'));
  if (format === 'html' && onTerminal) return { wrong: check.usage.page, hint: check.usage.pageHint };
  const wrong = wrongChecks(written, words);
  if (wrong) return wrong;
  const { only, skip = [] } = written;
  const checks = checkIds().filter((id) => (only === undefined || only.includes(id)) && !skip.includes(id));
  if (checks.length === 0) return { wrong: check.usage.noChecks, hint: check.usage.seeList };
  return {
    format,
    threshold: severity,
    checks,
    everyCheck: checks.length === checkIds().length,
    upper: written.upper,
    last: written.last,
    waivers: written.waivers ?? null,
    frame,
    output,
    bom: written.bom ?? false,
    color: written.color,
  };
}

/** What is wrong with the name of a check; null where there is one of that name. */
export function wrongCheck(option: string, id: string, { check: { usage } }: Messages): Wrong | null {
  const ids = checkIds();
  if (ids.includes(id)) return null;
  return { wrong: usage.unknownCheck(option, id, similarTo(id, ids)), hint: usage.seeList };
}

/** What is wrong with the checks that are named; null where nothing is. */
function wrongChecks({ only = [], skip = [] }: WrittenCheck, words: Messages): Wrong | null {
  for (const id of only) {
    const wrong = wrongCheck('--only', id, words);
    if (wrong) return wrong;
  }
  for (const id of skip) {
    const wrong = wrongCheck('--skip', id, words);
    if (wrong) return wrong;
  }
  return null;
}

function formatOfEnding(output: string | null): ReportFormatName | undefined {
  const [, ending] = /\.(\w+)$/.exec(output?.toLowerCase().replace(/\.sarif\.json$/, '.sarif') ?? '') ?? [];
  if (ending === 'txt') return 'text';
  if (ending === 'htm') return 'html';
  return FORMATS.find((format) => format === ending);
}
