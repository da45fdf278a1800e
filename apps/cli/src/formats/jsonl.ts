import type { Range } from '@outturn/engine';
import type { Subject } from '../subjects/subject.js';
import type { Format } from './format.js';

/** JSON Lines: one object a line. */
export function jsonl<Item extends Range>(subject: Subject<Item>): Format {
  return {
    open: () => '',
    *document(file) {
      for (const record of subject.records(file)) yield `${JSON.stringify(record)}\n`;
    },
    close: () => '',
  };
}
