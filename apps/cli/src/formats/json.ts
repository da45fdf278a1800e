import type { Range } from '@outturn/engine';
import type { Subject, SubjectName } from '../subjects/subject.js';
import type { Format } from './format.js';

/** One JSON document: every text with its frame and what was read out of it, and the files that could not be read. */
export function json<Item extends Range>(subject: Subject<Item>, name: SubjectName): Format {
  let between = '\n';
  return {
    open: () => '{"documents":[',
    *document(reading) {
      yield `${between}{"name":${JSON.stringify(reading.document.name)},`;
      yield `"frame":${JSON.stringify(reading.document.frame)},"${name}":[`;
      let comma = '\n';
      for (const record of subject.records(reading)) {
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
