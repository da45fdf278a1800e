import type { Range } from '@outturn/engine';
import type { Subject, SubjectName } from '../subjects/subject.js';
import type { Format } from './format.js';

/** One JSON document: every text with its frame and what was read out of it, and the files that could not be read. */
export function json<Item extends Range>(subject: Subject<Item>, name: SubjectName): Format {
  let between = '\n';
  return {
    open: () => '{"documents":[',
    *document(file) {
      const { document } = file.reading;
      const { format, encoding, notes } = file.imported;
      const head = JSON.stringify({ name: document.name, format, encoding, notes, frame: document.frame });
      yield `${between}${head.slice(0, -1)},"${name}":[`;
      let comma = '\n';
      for (const record of subject.records(file)) {
        yield `${comma}${JSON.stringify(record)}`;
        comma = ',\n';
      }
      yield '\n]}';
      between = ',\n';
    },
    close: (failures) => {
      const failed = failures.map(({ name, trouble }) => ({ name, reason: trouble.reason }));
      return `\n],"failed":${JSON.stringify(failed)}}\n`;
    },
  };
}
