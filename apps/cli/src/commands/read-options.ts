import { extname } from 'node:path';
import type { ReadOptions } from '@outturn/engine';
import type { Messages } from '../messages/messages.js';
import type { SubjectName } from '../subjects/subject.js';
import { frameOf, isOneOf, type WrittenFrame, type WrittenManner, wrongLanguage } from './shared-options.js';

/** What `--what` can ask for. */
export type What = SubjectName | 'text';

export type FormatName = 'table' | 'jsonl' | 'csv' | 'json';

/** The options as they stand on the command line. */
export interface Written extends WrittenFrame, WrittenManner {
  readonly format?: string;
  readonly what: string;
  readonly explain?: string;
}

/** The options as they are meant. */
export interface Options {
  readonly format: FormatName;
  readonly what: What;
  readonly frame: ReadOptions;
  readonly explain: string | null;
  readonly output: string | null;
  readonly bom: boolean;
  readonly color: boolean | undefined;
}

const FORMATS: readonly FormatName[] = ['table', 'jsonl', 'csv', 'json'];
const SUBJECTS: readonly What[] = ['facts', 'tasks', 'projects', 'coverage', 'text'];

/** The meaning of the options, or what is wrong with them. */
export function understand(written: Written, onTerminal: boolean, words: Messages): Options | string {
  const { usage } = words;
  const { what, explain } = written;
  const format =
    written.format ?? formatOfEnding(written.output) ?? (onTerminal || explain || what === 'text' ? 'table' : 'jsonl');
  if (!isOneOf(FORMATS, format)) return usage.notOneOf('--format', format, FORMATS);
  if (!isOneOf(SUBJECTS, what)) return usage.notOneOf('--what', what, SUBJECTS);
  if (what === 'text' && format !== 'table') return usage.textFormat(format);
  const frame = wrongLanguage(written.lang, words) ?? frameOf(written, words);
  if (typeof frame === 'string') return frame;
  if (explain !== undefined && !/^\d+(?::\d+)?$/.test(explain)) return usage.badPlace(explain);
  if (explain !== undefined && format === 'csv') return usage.explainCsv;
  return {
    format,
    what,
    frame,
    explain: explain ?? null,
    output: written.output ?? null,
    bom: written.bom ?? false,
    color: written.color,
  };
}

function formatOfEnding(output: string | undefined): FormatName | undefined {
  const ending = extname(output ?? '')
    .slice(1)
    .toLowerCase();
  return FORMATS.find((format) => format === ending) ?? (ending === 'txt' ? 'table' : undefined);
}
