import type { Range } from '@outturn/engine';
import type { FormatName, What } from '../commands/read-options.js';
import type { Screen } from '../screen.js';
import type { Subject, SubjectName } from '../subjects/subject.js';
import type { Format } from './format.js';

/** The format for a subject. Only what is asked for is loaded: the command is quick to start. */
export async function chooseFormat(format: FormatName, what: What, mark: boolean, screen: Screen): Promise<Format> {
  switch (what) {
    case 'facts':
      return formatOf(format, (await import('../subjects/facts.js')).facts, what, mark, screen);
    case 'tasks':
      return formatOf(format, (await import('../subjects/tasks.js')).tasks, what, mark, screen);
    case 'projects':
      return formatOf(format, (await import('../subjects/projects.js')).projects, what, mark, screen);
    case 'coverage':
      return formatOf(format, (await import('../subjects/coverage.js')).coverage, what, mark, screen);
    case 'text':
      return (await import('./text.js')).text(screen);
  }
}

async function formatOf<Item extends Range>(
  format: FormatName,
  subject: Subject<Item>,
  name: SubjectName,
  mark: boolean,
  screen: Screen,
): Promise<Format> {
  switch (format) {
    case 'table':
      return (await import('./table.js')).table(subject, name, screen);
    case 'jsonl':
      return (await import('./jsonl.js')).jsonl(subject);
    case 'csv':
      return (await import('./csv.js')).csv(subject, mark);
    case 'json':
      return (await import('./json.js')).json(subject, name);
  }
}
