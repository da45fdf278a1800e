import { extname } from 'node:path';
import type { DocumentKind, ReadOptions } from '@outturn/engine';
import type { Locale } from '../locale.js';
import type { Messages } from '../messages/messages.js';
import type { SubjectName } from '../subjects/subject.js';

export type FormatName = 'table' | 'jsonl' | 'csv' | 'json';

/** The options as they stand on the command line. */
export interface Written {
  readonly format?: string;
  readonly what: string;
  readonly region?: string;
  readonly year?: string;
  readonly kind?: string;
  readonly explain?: string;
  readonly output?: string;
  readonly bom?: boolean;
  readonly color?: boolean;
  readonly lang?: string;
}

/** The options as they are meant. */
export interface Options {
  readonly format: FormatName;
  readonly what: SubjectName;
  readonly frame: ReadOptions;
  readonly explain: string | null;
  readonly output: string | null;
  readonly bom: boolean;
  readonly color: boolean | undefined;
}

const FORMATS: readonly FormatName[] = ['table', 'jsonl', 'csv', 'json'];
const SUBJECTS: readonly SubjectName[] = ['facts', 'tasks', 'projects', 'coverage'];
const LOCALES: readonly Locale[] = ['zh', 'en'];
const KINDS: readonly DocumentKind[] = ['plan', 'annual-plan', 'work-report', 'communique', 'budget-report', 'feature'];

/** The meaning of the options, or what is wrong with them. */
export function understand(written: Written, onTerminal: boolean, words: Messages): Options | string {
  const { usage } = words;
  const { year, kind, region, explain, lang } = written;
  const format = written.format ?? formatOfEnding(written.output) ?? (onTerminal || explain ? 'table' : 'jsonl');
  if (!isOneOf(FORMATS, format)) return usage.notOneOf('--format', format, FORMATS);
  if (!isOneOf(SUBJECTS, written.what)) return usage.notOneOf('--what', written.what, SUBJECTS);
  if (kind !== undefined && !isOneOf(KINDS, kind)) return usage.notOneOf('--kind', kind, KINDS);
  if (lang !== undefined && !isOneOf(LOCALES, lang)) return usage.notOneOf('--lang', lang, LOCALES);
  if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) return usage.badYear(year);
  if (explain !== undefined && !/^\d+(?::\d+)?$/.test(explain)) return usage.badPlace(explain);
  if (explain !== undefined && format === 'csv') return usage.explainCsv;
  return {
    format,
    what: written.what,
    frame: {
      ...(region === undefined ? {} : { region }),
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(kind === undefined ? {} : { kind }),
    },
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

function isOneOf<Choice extends string>(choices: readonly Choice[], value: string): value is Choice {
  return (choices as readonly string[]).includes(value);
}
