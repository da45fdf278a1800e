// All that an import reads out of the files of a folder, and nothing kept: seconds.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, findProjects, findTasks, propose, read, sentencesOf } from '@outturn/engine';
import { importText } from '@outturn/import';

const [folder] = process.argv.slice(2);
const files = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

function readAll() {
  for (const { name, bytes } of files) {
    const reading = read(importText(bytes).text, { name });
    findTasks(reading);
    findProjects(reading);
    check([reading]);
    sentencesOf(reading.document);
    propose(reading, []);
  }
}

// The first documents compile the reader, in a worker as here; a worker reads its first ones so.
const start = performance.now();
readAll();
console.log((performance.now() - start) / 1000);
