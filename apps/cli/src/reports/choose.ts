import type { Screen } from '../screen.js';
import type { Report } from './report.js';

export type ReportFormatName = 'text' | 'json' | 'jsonl' | 'csv' | 'sarif' | 'html';

/** Writes a report piece by piece. */
export type Writer = (report: Report, screen: Screen) => Iterable<string>;

/** How a report is written. Only what is asked for is loaded: the command is quick to start. */
export async function chooseWriter(format: ReportFormatName, mark: boolean): Promise<Writer> {
  switch (format) {
    case 'text':
      return (await import('./text.js')).writeText;
    case 'json':
      return (await import('./json.js')).writeJson;
    case 'jsonl':
      return (await import('./jsonl.js')).writeJsonl;
    case 'csv':
      return (await import('./csv.js')).csvWriter(mark);
    case 'sarif':
      return (await import('./sarif.js')).writeSarif;
    case 'html':
      return (await import('./html.js')).writeHtml;
  }
}
